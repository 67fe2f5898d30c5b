import { askProgress, type Fetch, type ServerProgress } from './importApi';

/** Milliseconds between two questions. */
const pause = 600;

/** Tells how far the server is, again and again until the signal aborts. Never rejects: what is not answered is asked again. */
export async function watchProgress(
  fetch: Fetch,
  onProgress: (progress: ServerProgress) => void,
  signal: AbortSignal
): Promise<void> {
  while (!signal.aborted) {
    const progress = await askProgress(fetch, signal).catch(() => null);
    if (progress !== null && !signal.aborted) onProgress(progress);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
