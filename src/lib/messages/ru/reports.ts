import type { reports as en } from '../en/reports';

/** Russian sentences: reports. */
export const reports = {} as const satisfies Record<keyof typeof en, string>;
