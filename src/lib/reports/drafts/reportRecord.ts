import * as v from 'valibot';
import { reportSpecSchema } from '../reportSpec';

/** Name of a report in addresses and folders. */
export const reportIdSchema = v.pipe(v.string(), v.regex(/^r-[0-9a-f]{16}$/));

/** A report as it stands on the server. */
export const reportRecordSchema = v.object({
  id: reportIdSchema,
  /** Grows by one with every save: a save names the one it was made from. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  spec: reportSpecSchema,
  createdAt: v.string(),
  savedAt: v.string(),
  /** As it was typed: not verified. */
  savedBy: v.string()
});
export type ReportRecord = v.InferOutput<typeof reportRecordSchema>;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A file that was kept when a report was frozen. */
export const frozenFileSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[\w][\w.-]{0,150}$/)),
  sha256: hash,
  bytes: v.number()
});
export type FrozenFile = v.InferOutput<typeof frozenFileSchema>;

/** What is told of a frozen version without opening it. */
export const frozenNoteSchema = v.object({
  /** From 1. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  by: v.string(),
  dataHash: hash,
  files: v.array(frozenFileSchema)
});
export type FrozenNote = v.InferOutput<typeof frozenNoteSchema>;

/** A line of the list of reports. */
export const reportSummarySchema = v.object({
  ...v.omit(reportRecordSchema, ['spec', 'createdAt']).entries,
  ...v.pick(reportSpecSchema, ['template', 'locale', 'calendar', 'donor', 'grant', 'training', 'period', 'status'])
    .entries,
  title: v.string(),
  frozen: v.nullable(frozenNoteSchema)
});
export type ReportSummary = v.InferOutput<typeof reportSummarySchema>;

/** The line that a list shows of a report. */
export function summaryOf({ spec, createdAt: _, ...record }: ReportRecord, frozen: FrozenNote | null): ReportSummary {
  const { template, locale, calendar, donor, grant, training, period, status } = spec;
  const title = spec.title ?? spec.draftTitle;
  return { ...record, template, locale, calendar, donor, grant, training, period, status, title, frozen };
}
