import type { EditionManifest } from '$lib/domain/edition';
import type { Database, Row } from '$lib/engine/database';
import { raw } from '$lib/sql/sql';

/** A report that somebody expects: which, for whom, about which days, and when it is due. */
export interface ReportDeadline {
  readonly template: string;
  readonly donor: string | null;
  readonly grant: string | null;
  /** The training it is about, by its reference, else its number. */
  readonly training: string | null;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
  /** Null while it has not been handed in. */
  readonly submittedOn: string | null;
}

/** All deadlines of an edition, the earliest first; none where it knows no deadlines. */
export async function reportDeadlines(
  database: Pick<Database, 'query'>,
  { tables }: EditionManifest
): Promise<readonly ReportDeadline[]> {
  if ((tables['report_deadlines'] ?? 0) === 0) return [];
  const { rows } = await database.query(
    raw(`select report_deadlines.*, coalesce(training_events.event_ref, cast(report_deadlines.event_id as varchar)) as training
      from report_deadlines left join training_events on training_events.event_id = report_deadlines.event_id
      order by report_deadlines.due_on, report_deadlines.deadline_id`)
  );
  return rows.map(deadlineOf);
}

/** The reports whose period has ended by the edition's day and that nobody handed in. */
export async function reportsDue(
  database: Pick<Database, 'query'>,
  edition: EditionManifest
): Promise<readonly ReportDeadline[]> {
  const deadlines = await reportDeadlines(database, edition);
  return deadlines.filter(({ to, submittedOn }) => submittedOn === null && to <= edition.asOf);
}

function deadlineOf(row: Row): ReportDeadline {
  const text = (column: string) => (row[column] === null || row[column] === undefined ? null : String(row[column]));
  return {
    template: text('report_template') ?? '',
    donor: text('donor'),
    grant: text('grant_code'),
    training: text('training'),
    from: text('period_from') ?? '',
    to: text('period_to') ?? '',
    dueOn: text('due_on') ?? '',
    submittedOn: text('submitted_on')
  };
}
