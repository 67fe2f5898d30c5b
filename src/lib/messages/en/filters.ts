/** English sentences: filters. */
export const filters = {} as const;
