import type { VersionDiff } from '$lib/dataset/diffVersions.server';
import type { KeptOriginal } from '$lib/dataset/retention.server';
import type { ToldVersion } from '$lib/dataset/toldVersion';
import { answered, posted, type Fetch } from './importApi';

export type { KeptOriginal, ToldVersion, VersionDiff };

/** A change of versions that takes something back; each makes a new version. */
export type TakeBack =
  | { readonly kind: 'undo' }
  | { readonly kind: 'rollback'; readonly version: string }
  | { readonly kind: 'withdraw'; readonly sha256: string };

/** How two versions differ. Throws `ImportNotDone`, or what `fetch` throws. */
export async function askDiff(fetch: Fetch, from: string, to: string): Promise<VersionDiff> {
  return (await answered(await fetch(`/api/versions/diff?${new URLSearchParams({ from, to })}`))) as VersionDiff;
}

/** Takes something back, said by whom and why. Throws `ImportNotDone`, or what `fetch` throws. */
export async function takeBack(
  fetch: Fetch,
  { kind, ...subject }: TakeBack,
  said: { readonly by: string; readonly reason: string; readonly base: string | null }
): Promise<void> {
  await answered(await fetch(`/api/versions/${kind}`, posted({ ...subject, ...said })));
}
