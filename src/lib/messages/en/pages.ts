/** English sentences: pages. */
export const pages = {} as const;
