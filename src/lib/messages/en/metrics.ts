/** English sentences: metrics. */
export const metrics = {} as const;
