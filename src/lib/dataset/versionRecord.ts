import * as v from 'valibot';
import { decisionEntrySchema } from '$lib/domain/dataDecisions';
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
  supersedes: v.array(hash),
  /** What tells files of its source: the hash of the names of its columns; null when whoever committed it did not say. */
  header: v.optional(v.nullable(hash), null)
});

const referenceEntrySchema = v.object({
  /** The table of which the file holds all rows. */
  table: v.string(),
  sha256: hash,
  title: v.string(),
  by: v.string(),
  at: v.string(),
  note: v.string()
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
  kind: v.picklist(['import', 'rollback', 'withdraw', 'undo', 'decision', 'reference']),
  /** The version gone back to, the file withdrawn, the decision or table changed; null for an import. */
  subject: v.nullable(v.string()),
  by: v.string(),
  at: v.string(),
  note: v.string(),
  /** The files that the edition is built of. */
  imports: v.array(importEntrySchema),
  /** What people decided about records of those files, in the order in which they did. */
  decisions: v.optional(v.array(decisionEntrySchema), []),
  /** The tables of reference data that staff keep, each with the file that holds it. */
  references: v.optional(v.array(referenceEntrySchema), []),
  dataHash: hash,
  /** The edition that stood before, when it was none of ours: the demo. A version without files shows it again. */
  before: v.nullable(hash),
  counts: v.object({ ...accounting, superseded: count, merged: v.optional(count, 0) }),
  /** What became of each file, by its hash. */
  files: v.array(v.object({ sha256: hash, ...accounting, superseded: count, merged: v.optional(count, 0) })),
  findings: v.array(v.object({ code: v.string(), severity: v.picklist(['N', 'C', 'Q', 'R']), count })),
  figures: v.array(figureSchema)
});

export type VersionRecord = v.InferOutput<typeof versionRecordSchema>;
export type ImportEntry = v.InferOutput<typeof importEntrySchema>;
export type ReferenceEntry = v.InferOutput<typeof referenceEntrySchema>;
/** A headline figure of an edition; null is unknown. */
export type HeadlineFigure = v.InferOutput<typeof figureSchema>;
