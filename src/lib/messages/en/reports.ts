/** English sentences: reports. */
export const reports = {} as const;
