/** The day of today in UTC, as `2026-03-01`. Only what a person decides may ask: no figure reads the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
