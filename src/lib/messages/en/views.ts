/** English sentences: views. */
export const views = {} as const;
