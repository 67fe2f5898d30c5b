import * as v from 'valibot';
import { importDecisionsSchema } from '$lib/domain/importDecisions';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The name of a version: `v` and its number of at least six digits, in the order of commits whatever the clock says. */
export const versionIdSchema = v.pipe(v.string(), v.regex(/^v\d{6,12}$/));

const accounting = { rows: count, accepted: count, quarantined: count, notData: count };

const importEntrySchema = v.object({
  sha256: hash,
  title: v.string(),
  /** The profile that the file was read with. */
  profile: v.string(),
  decisions: importDecisionsSchema,
  /** The name that was typed by whoever committed it; not verified. */
  by: v.string(),
  at: v.string(),
  note: v.string(),
  /** Earlier files of whose records this one says something newer: where keys meet, this file's rows stand. */
  supersedes: v.array(hash)
});

const figureSchema = v.object({
  metric: v.string(),
  label: v.object({ en: v.string(), ru: v.string() }),
  value: v.nullable(v.number())
});

/** The shape of `versions/<id>.json`. A record is written once and never changed. */
export const versionRecordSchema = v.object({
  id: versionIdSchema,
  /** The version that stood before; null for the first. */
  parent: v.nullable(versionIdSchema),
  kind: v.picklist(['import', 'rollback', 'withdraw', 'undo']),
  /** The version gone back to, or the file withdrawn; null for an import. */
  subject: v.nullable(v.string()),
  by: v.string(),
  at: v.string(),
  note: v.string(),
  /** The files that the edition is built of. */
  imports: v.array(importEntrySchema),
  dataHash: hash,
  /** The edition that stood before, when it was none of ours: the demo. A version without files shows it again. */
  before: v.nullable(hash),
  counts: v.object({ ...accounting, superseded: count }),
  /** What became of each file, by its hash. */
  files: v.array(v.object({ sha256: hash, ...accounting, superseded: count })),
  findings: v.array(v.object({ code: v.string(), severity: v.picklist(['N', 'C', 'Q', 'R']), count })),
  figures: v.array(figureSchema)
});

export type VersionRecord = v.InferOutput<typeof versionRecordSchema>;
export type ImportEntry = v.InferOutput<typeof importEntrySchema>;
/** A headline figure of an edition; null is unknown. */
export type HeadlineFigure = v.InferOutput<typeof figureSchema>;
