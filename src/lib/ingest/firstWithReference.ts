import { RowFingerprints } from './rowFingerprints';

/**
 * Finds the event that an earlier row brought with a reference, by its id; when there is none (null) the reference is that of `next`
 * from now on. Only fingerprints are kept, and `refOf` is asked whether the reference of an event is really the same: a million of them
 * as text would take a hundred megabytes.
 */
export function firstWithReference(
  refOf: (id: number) => string | null
): (reference: string, next: number) => number | null {
  const byFingerprint = new RowFingerprints();
  const others = new Map<string, number>();
  return (reference, next) => {
    const first = byFingerprint.firstRowLike([reference], next);
    if (first === null || refOf(first) === reference) return first;
    const other = others.get(reference) ?? null;
    if (other === null) others.set(reference, next);
    return other;
  };
}
