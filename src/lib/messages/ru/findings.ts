import type { findings as en } from '../en/findings';

/** Russian sentences: findings. */
export const findings = {} as const satisfies Record<keyof typeof en, string>;
