import type { pages as en } from '../en/pages';

/** Russian sentences: pages. */
export const pages = {} as const satisfies Record<keyof typeof en, string>;
