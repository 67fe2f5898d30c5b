/**
 * Every step of receiving a file and committing it, in the order they are passed. A test ends the process at each of them and
 * looks at what is left: the old edition or the new one, whole.
 */
export const crashPoints = [
  'original-opened',
  'original-partly-written',
  'original-written',
  'original-synced',
  'original-renamed',
  'original-kept',
  'commit-asked',
  'files-read',
  'references-read',
  'build-started',
  'decisions-applied',
  'build-generate',
  'build-append',
  'build-check',
  'build-hash',
  'build-write',
  'build-finished',
  'figures-known',
  'lock-taken',
  'base-checked',
  'edition-moved',
  'manifest-written',
  'version-draft-written',
  'version-written',
  'current-draft-written',
  'current-switched',
  'commit-logged',
  'commit-done'
] as const;
export type CrashPoint = (typeof crashPoints)[number];

/** Ends the process at once, as a power cut does, when `TAMGA_CRASH_AT` names this point; does nothing otherwise. */
export function crashPoint(point: CrashPoint): void {
  if (process.env['TAMGA_CRASH_AT'] === point) process.kill(process.pid, 'SIGKILL');
}
