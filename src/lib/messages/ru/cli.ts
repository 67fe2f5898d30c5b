import type { cli as en } from '../en/cli';

/** Russian sentences: cli. */
export const cli = {} as const satisfies Record<keyof typeof en, string>;
