/** English sentences: data. */
export const data = {} as const;
