import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(10_000));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Orders in which a numeric date can be written. */
export const dateOrders = ['day-first', 'month-first', 'year-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * What a person decided about one file before it is committed, as plain JSON. Everything is optional: what is left out is what
 * the importer found by itself. The same file with the same decisions always yields the same rows and the same findings.
 */
export const importDecisionsSchema = v.strictObject({
  /** The kind of file: a profile id. */
  profile: v.optional(text),
  /** How bytes are read: an encoding name of the Encoding Standard, one delimiter, the sheet of a workbook by name. */
  encoding: v.optional(text),
  delimiter: v.optional(v.pipe(v.string(), v.length(1))),
  sheet: v.optional(text),
  /** File lines (from 1) of the header: one number, or first and last of a header of several rows; `none` when there is none. */
  header: v.optional(v.union([v.literal('none'), v.tuple([position, position])])),
  /** Column keys of the profile to positions (from 1) in the file; null: the file does not have the column. */
  columns: v.optional(v.record(text, v.nullable(position))),
  dateOrder: v.optional(v.picklist(dateOrders)),
  /** The day (ISO) on which the file was first read: dates after it lie in the future. Without it no date does. */
  readOn: v.optional(v.pipe(v.string(), v.isoDate())),
  decimalMark: v.optional(v.picklist(['.', ','])),
  /** What a cell value means wherever it stands in a column (by column key): code-list aliases and corrections of all alike. */
  values: v.optional(v.array(v.strictObject({ column: text, from: text, to: text }))),
  /** Cells corrected one by one; `row` is the record number. */
  cells: v.optional(v.array(v.strictObject({ row: position, column: text, to: text }))),
  /** Records that a person set aside or declared not to be data, with the reason. */
  rows: v.optional(
    v.array(v.strictObject({ row: position, fate: v.picklist(['quarantine', 'not-data', 'accept']), reason: text }))
  ),
  /** Codes of findings to be confirmed (severity C) that a person has confirmed. */
  confirmed: v.optional(v.array(text))
});

export type ImportDecisions = v.InferOutput<typeof importDecisionsSchema>;
