import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { sha256 } from '$lib/engine/sha256';
import { parseReportSpec, type ReportSpec } from '../reportSpec';
import { bundleManifestSchema, type BundleManifest } from './bundleManifest';

/** A bundle that was opened. */
export interface OpenedBundle {
  readonly manifest: BundleManifest;
  readonly spec: ReportSpec;
  /** Paths whose bytes are not those of the manifest, or that are missing, or that it does not name. */
  readonly damaged: readonly string[];
}

/** A file that is no bundle: no zip, too large, without a manifest or a spec that can be read. */
export class BundleUnreadable extends Error {
  override readonly name = 'BundleUnreadable';
}

/** No report comes near this; a file that claims more is not unpacked. */
const mostBytes = 500_000_000;

/** Opens a bundle and compares the hash of every file with its manifest. Throws `BundleUnreadable`. */
export async function readBundle(bytes: Uint8Array): Promise<OpenedBundle> {
  const files = unpacked(bytes);
  const manifest = read('manifest.json', files, (value) => v.parse(bundleManifestSchema, value));
  const spec = read('spec.json', files, parseReportSpec);
  const named = await Promise.all(
    manifest.files.map(async (file) => {
      const found = files.get(file.path);
      const same = found !== undefined && (await sha256(found)) === file.sha256;
      return same ? [] : [file.path];
    })
  );
  const known = new Set(['manifest.json', ...manifest.files.map(({ path }) => path)]);
  const foreign = [...files.keys()].filter((path) => !known.has(path));
  return { manifest, spec, damaged: [...named.flat(), ...foreign] };
}

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

function unpacked(bytes: Uint8Array): Files {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > mostBytes) throw new BundleUnreadable(`more than ${mostBytes} bytes`);
        return true;
      }
    });
    return new Map(Object.entries(files) as [string, Uint8Array<ArrayBuffer>][]);
  } catch (cause) {
    throw cause instanceof BundleUnreadable ? cause : new BundleUnreadable('no zip file', { cause });
  }
}

function read<T>(path: string, files: Files, parse: (value: unknown) => T): T {
  const bytes = files.get(path);
  if (!bytes) throw new BundleUnreadable(`no ${path}`);
  try {
    return parse(JSON.parse(strFromU8(bytes)));
  } catch (cause) {
    throw new BundleUnreadable(path, { cause });
  }
}
