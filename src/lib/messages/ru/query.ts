import type { query as en } from '../en/query';

/** Russian sentences: query. */
export const query = {} as const satisfies Record<keyof typeof en, string>;
