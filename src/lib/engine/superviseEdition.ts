import type { EditionManifest } from '$lib/domain/edition';
import { openBrowserDatabase } from './browserDatabase';
import { wasmBytes } from './browserWorker';
import { editionSource } from './editionBytes';
import type { LoadProgress } from './engineState';
import { EngineSupervisor } from './supervisor';

/**
 * The browser's engine over one edition, not yet started. `url` is where the edition's file is served; its bytes are checked
 * against the manifest at every start.
 */
export function superviseEdition(
  manifest: EditionManifest,
  url: string = `/editions/${manifest.dataHash}.duckdb`
): EngineSupervisor {
  const edition = editionSource(url, manifest);
  const totalBytes = wasmBytes + manifest.bytes;
  return new EngineSupervisor(({ onProgress, signal }) => {
    const loaded = { engine: 0, edition: 0 };
    const report = (phase: LoadProgress['phase']) =>
      onProgress({ phase, loadedBytes: Math.min(totalBytes, loaded.engine + loaded.edition), totalBytes });
    const count = (part: keyof typeof loaded) => (bytes: number) => {
      loaded[part] = bytes;
      report('loading');
    };
    return openBrowserDatabase({
      edition: edition({ onBytes: count('edition'), signal }),
      onBytes: count('engine'),
      onOpening: () => report('opening'),
      signal
    });
  });
}
