import type { ReportRecord } from '$lib/reports/drafts/reportRecord';

/** Why the server did not do with a report what it was asked to, and with which status it says so. */
export const reportProblems = {
  'no-report': 404,
  'no-frozen': 404,
  'no-edition': 404,
  'bad-request': 400,
  'file-differs': 400,
  'revision-moved': 409,
  'is-frozen': 409,
  'needs-name': 422,
  'not-checked': 422,
  'marks-stand': 422,
  'disk-full': 507
} as const;
export type ReportProblem = keyof typeof reportProblems;

interface Details {
  readonly facts?: Readonly<Record<string, string | number>>;
  /** What stands now, when something else was saved meanwhile. */
  readonly current?: ReportRecord;
}

/** A request about a report that can not be done; nothing was changed by it. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused';
  readonly facts: Readonly<Record<string, string | number>>;
  readonly current: ReportRecord | null;
  constructor(
    readonly problem: ReportProblem,
    { facts = {}, current }: Details = {},
    options?: ErrorOptions
  ) {
    super(problem, options);
    this.facts = facts;
    this.current = current ?? null;
  }
}
