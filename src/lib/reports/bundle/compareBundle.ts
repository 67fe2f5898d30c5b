import type { OpenedBundle } from './readBundle';

/** What became of a file of a bundle when it was computed again. */
export interface ComparedFile {
  readonly path: string;
  readonly result: 'same' | 'different' | 'missing' | 'not-computed' | 'damaged';
}

/** What computing again gave: the hash of every file by path. */
export type RecomputedFiles = Readonly<Record<string, string>>;

/** Compares every file of a bundle with what was computed again. */
export function compareBundle({ manifest, damaged }: OpenedBundle, again: RecomputedFiles): readonly ComparedFile[] {
  const named = manifest.files.map(({ path, sha256, recomputed }): ComparedFile => {
    if (damaged.includes(path)) return { path, result: 'damaged' };
    if (!recomputed) return { path, result: 'not-computed' };
    const now = again[path];
    return { path, result: now === undefined ? 'missing' : now === sha256 ? 'same' : 'different' };
  });
  const foreign = damaged.filter((path) => !manifest.files.some((file) => file.path === path));
  return [...named, ...foreign.map((path): ComparedFile => ({ path, result: 'damaged' }))];
}

/** True when nothing is damaged, missing or different. */
export function isReproduced(files: readonly ComparedFile[]): boolean {
  return files.every(({ result }) => result === 'same' || result === 'not-computed');
}
