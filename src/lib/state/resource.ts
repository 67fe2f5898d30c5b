/** What a panel knows of its answer. While a newer one loads, the last good answer stays on screen. */
export type Resource<T> =
  | { readonly status: 'loading'; readonly previous: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: Error; readonly previous: T | null };

/** The answer to show: the current one, or the last good one. */
export function shown<T>(resource: Resource<T> | undefined): T | null {
  if (!resource) return null;
  return resource.status === 'ready' ? resource.value : resource.previous;
}

/** What a panel says of itself in `data-state`; `empty` is an answer without anything to show. */
export function phaseOf(
  resource: Resource<unknown> | undefined,
  empty: boolean
): 'loading' | 'ready' | 'empty' | 'failed' {
  const status = resource?.status ?? 'loading';
  return status === 'ready' && empty ? 'empty' : status;
}
