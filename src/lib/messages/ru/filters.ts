import type { filters as en } from '../en/filters';

/** Russian sentences: filters. */
export const filters = {} as const satisfies Record<keyof typeof en, string>;
