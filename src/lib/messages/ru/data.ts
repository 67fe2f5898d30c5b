import type { data as en } from '../en/data';

/** Russian sentences: data. */
export const data = {} as const satisfies Record<keyof typeof en, string>;
