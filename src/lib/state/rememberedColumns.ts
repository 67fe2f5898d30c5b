import { normaliseName } from '$lib/domain/normaliseName';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { sha256 } from '$lib/engine/sha256';
import * as v from 'valibot';

/** What was decided about files with the same header. */
export type RememberedMapping = Pick<ImportDecisions, 'profile' | 'columns' | 'values'>;

/** Where mappings are kept: `localStorage`, or a stand-in of a test. */
export type MappingStore = Pick<Storage, 'getItem' | 'setItem'>;

const storeKey = 'tamga.import.mappings';
/** The oldest is forgotten first. */
const mappingsKept = 50;

const text = v.string();
const storedSchema = v.array(
  v.object({
    header: text,
    mapping: v.object({
      profile: v.optional(text),
      columns: v.optional(v.record(text, v.nullable(v.number()))),
      values: v.optional(v.array(v.object({ column: text, from: text, to: text })))
    })
  })
);

/** What tells files of one source: the names of their columns in their order, whatever their case and punctuation. */
export function headerFingerprint(names: readonly string[]): string {
  return names.map((name) => normaliseName(name) || name.trim()).join('\u001f');
}

/** The hash by which the server knows files of one source. */
export function headerHash(names: readonly string[]): Promise<string> {
  return sha256(new TextEncoder().encode(headerFingerprint(names)));
}

/** What was decided about the last file with this header; null when there was none, or this browser keeps nothing. */
export function recallMapping(store: MappingStore, names: readonly string[]): RememberedMapping | null {
  const header = headerFingerprint(names);
  return stored(store).find((one) => one.header === header)?.mapping ?? null;
}

/** Keeps what was decided for the next file with this header. A browser that keeps nothing is no failure. */
export function rememberMapping(store: MappingStore, names: readonly string[], decisions: ImportDecisions): void {
  const { profile, columns, values } = decisions;
  const mapping = { profile, columns, values };
  const header = headerFingerprint(names);
  const others = stored(store).filter((one) => one.header !== header);
  try {
    store.setItem(storeKey, JSON.stringify([{ header, mapping }, ...others].slice(0, mappingsKept)));
  } catch {
    // The store is full or forbidden: the mapping holds for this file only.
  }
}

function stored(store: MappingStore): v.InferOutput<typeof storedSchema> {
  try {
    const parsed = v.safeParse(storedSchema, JSON.parse(store.getItem(storeKey) ?? '[]'));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}
