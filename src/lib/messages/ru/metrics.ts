import type { metrics as en } from '../en/metrics';

/** Russian sentences: metrics. */
export const metrics = {} as const satisfies Record<keyof typeof en, string>;
