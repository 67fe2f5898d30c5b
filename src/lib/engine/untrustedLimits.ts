/** How many rows of a reader's own statement are read when the caller does not say. */
export const untrustedRows = 10_000;

/** How long a reader's own statement may run, in milliseconds. */
export const untrustedMilliseconds = 30_000;

/** How long a cancelled statement may take to stop before its worker is given up, in milliseconds. */
export const cancelMilliseconds = 10_000;
