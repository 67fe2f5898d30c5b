import * as v from 'valibot';
import { sourceClasses } from './sourceClass';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const editionSource = v.object({
  sourceId: v.string(),
  title: v.string(),
  profile: v.string(),
  sourceClass: v.picklist(sourceClasses),
  sha256: hash,
  bytes: v.number(),
  rows: v.number(),
  accepted: v.number(),
  quarantined: v.number(),
  notData: v.number()
});

/** The shape of `manifest.json` beside an edition; parsed with it wherever a manifest enters. */
export const editionManifestSchema = v.object({
  /** SHA-256 over all tables in canonical text form: the edition's name. */
  dataHash: hash,
  /** SHA-256 of the DuckDB file; differs from build to build. */
  fileSha256: hash,
  file: v.string(),
  bytes: v.number(),
  schemaVersion: v.number(),
  title: v.object({ en: v.string(), ru: v.string() }),
  /** True when any fact is synthetic: banner on every page, "demo" in every file's title. */
  demo: v.boolean(),
  /** Rows per table. */
  tables: v.record(v.string(), v.number()),
  /** First and last day covered by facts; null for an edition without dated facts. */
  period: v.nullable(v.object({ from: day, to: day })),
  /** The edition's "today"; nothing reads the clock. */
  asOf: day,
  /** Source classes present in each fact table that has the column. */
  sourceClasses: v.record(v.string(), v.array(v.picklist(sourceClasses))),
  sources: v.array(editionSource),
  engineVersion: v.string(),
  /** When it was built, UTC; enters no hash. */
  builtAt: v.string()
});

export type EditionManifest = v.InferOutput<typeof editionManifestSchema>;
export type EditionSource = v.InferOutput<typeof editionSource>;
