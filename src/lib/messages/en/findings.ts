/** English sentences: findings. */
export const findings = {} as const;
