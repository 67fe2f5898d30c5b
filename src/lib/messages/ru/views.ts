import type { views as en } from '../en/views';

/** Russian sentences: views. */
export const views = {} as const satisfies Record<keyof typeof en, string>;
