import * as v from 'valibot';

const line = v.pipe(v.string(), v.maxLength(200));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Columns of a seizure that a person may correct after the import, see `DataDecision`. */
export const correctableColumns = ['quantity', 'measure_unit', 'location_code'] as const;
export type CorrectableColumn = (typeof correctableColumns)[number];

/**
 * What a person decided about records that are in the data. `Ref` says how a record is named: by an edition, or for good.
 * `merge` keeps one of two reports of one seizure and credits it once; `separate` says that two which look alike are two;
 * `credit` gives a seizure to another programme; `correct` replaces one cell; `accept` says that a striking one is right.
 * `item` is the place of the item in its seizure, from 1; null for the seizure itself.
 */
export type DataDecision<Ref> =
  | { readonly kind: 'merge'; readonly keep: Ref; readonly drop: Ref; readonly programme: string | null }
  | { readonly kind: 'separate'; readonly first: Ref; readonly second: Ref }
  | { readonly kind: 'credit'; readonly record: Ref; readonly programme: string }
  | {
      readonly kind: 'correct';
      readonly record: Ref;
      readonly item: number | null;
      readonly column: CorrectableColumn;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'accept';
      readonly record: Ref;
      readonly item: number | null;
      readonly column: 'quantity' | 'location_code';
      /** What the cell says; the decision holds as long as it does. */
      readonly from: string | null;
    };

/** The kinds of decision, as the table `decisions` of an edition names them. */
export const decisionKinds = ['merge', 'separate', 'credit', 'correct', 'accept'] as const;

/** A decision whose records are named by `ref`, as a schema. */
export function decisionSchema<Ref>(ref: v.GenericSchema<unknown, Ref>) {
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('merge'), keep: ref, drop: ref, programme: v.optional(v.nullable(line), null) }),
    v.strictObject({ kind: v.literal('separate'), first: ref, second: ref }),
    v.strictObject({ kind: v.literal('credit'), record: ref, programme: line }),
    v.strictObject({
      kind: v.literal('correct'),
      record: ref,
      item: v.optional(v.nullable(position), null),
      column: v.picklist(correctableColumns),
      from: v.nullable(line),
      to: v.nullable(line)
    }),
    v.strictObject({
      kind: v.literal('accept'),
      record: ref,
      item: v.optional(v.nullable(position), null),
      column: v.picklist(['quantity', 'location_code']),
      from: v.nullable(line)
    })
  ]);
}

/** A record as an edition names it: the id of its source, and its row there. */
export const recordNamedSchema = v.strictObject({ source: line, row: position });
export type RecordNamed = v.InferOutput<typeof recordNamedSchema>;

/**
 * A record as a version names it: the hash of its file and its row, and the key (reference and unit) under which a corrected return
 * says it anew; null where it has none.
 */
export const recordKeptSchema = v.strictObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  row: position,
  key: v.nullable(v.string())
});
export type RecordKept = v.InferOutput<typeof recordKeptSchema>;

/** A decision as it is asked for. */
export const decisionAskedSchema = decisionSchema(recordNamedSchema);
export type DecisionAsked = v.InferOutput<typeof decisionAskedSchema>;

/** A decision as versions keep it: with who (as typed, not verified), when (UTC) and why. */
export const decisionEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  by: v.string(),
  at: v.string(),
  reason: v.string(),
  decision: decisionSchema(recordKeptSchema)
});
export type DecisionEntry = v.InferOutput<typeof decisionEntrySchema>;
