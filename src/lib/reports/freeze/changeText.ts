import type { Locale } from '$lib/domain/locale';
import { formatDate, formatNumber, type NumberKind } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { Cell } from '$lib/views/view';
import type { ReportSection } from '../reportSpec';
import type { FigureChange } from './compareSnapshots';

const kinds: readonly string[] = ['integer', 'decimal', 'percent'] satisfies NumberKind[];

/** A side of a change in words; a figure that is not there at all says so. */
export function changeSide(locale: Locale, change: FigureChange, side: 'before' | 'after'): string {
  const value: Cell | undefined = change[side];
  if (value === undefined) {
    return message(locale, side === 'before' ? 'reportBuilder.changed_new' : 'reportBuilder.changed_gone');
  }
  if (value === null) return message(locale, 'common.not_reported');
  if (typeof value !== 'number') return String(value);
  return formatNumber(locale, value, kinds.includes(change.kind) ? (change.kind as NumberKind) : 'decimal');
}

/** The longest annex that still is read. */
const mostListed = 60;

/** The part whose numbers are quoted as they were; the claim checker leaves it alone. */
export const correctionsPart = 'corrections';

/** A drafted section that tells readers of a frozen report what is different now. */
export function correctionsSection(
  locale: Locale,
  changes: readonly FigureChange[],
  {
    number,
    at,
    before,
    after
  }: { readonly number: number; readonly at: string; readonly before: string; readonly after: string }
): ReportSection {
  const day = formatDate(locale, at.slice(0, 10));
  const lead = { day, before: before.slice(0, 12), after: after.slice(0, 12) };
  const lines = changes.slice(0, mostListed).map((change) =>
    message(locale, 'reportBuilder.annex_line', {
      name: change.name,
      before: changeSide(locale, change, 'before'),
      after: changeSide(locale, change, 'after')
    })
  );
  const more = changes.length - lines.length;
  const rest = more > 0 ? [message(locale, 'reportBuilder.annex_more', { n: more })] : [];
  const text = [message(locale, 'reportBuilder.annex_lead', lead), ...lines, ...rest].join('\n');
  return {
    id: `corrections-${number}-${after.slice(0, 8)}`,
    heading: message(locale, 'reportBuilder.annex_heading', { day }),
    hidden: false,
    parts: [
      { kind: 'text', id: `${correctionsPart}-${number}-${after.slice(0, 8)}`, text, draft: '', ask: '', written: {} }
    ]
  };
}
