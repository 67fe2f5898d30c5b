/** English sentences: query. */
export const query = {} as const;
