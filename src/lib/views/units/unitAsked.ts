import { subjectOf } from '$lib/filters/subject';
import { message } from '$lib/messages/messages';
import type { Ask, ViewContext } from '../view';
import { unitName } from '../shape/names';

/**
 * The one unit a view is about: the subject of the page, else the only unit of the filters. Null when none or several are asked
 * about; the view then has nothing to show.
 */
export function unitAsked({ filters }: Pick<Ask, 'filters'>): string | null {
  const subject = subjectOf(filters, 'unit');
  if (subject !== null) return subject;
  const units = filters.clauses.filter(({ dimension }) => dimension === 'unit').flatMap(({ values }) => values);
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** The name of the unit asked about, to begin a sentence with; "This unit" when several are. */
export function unitAskedName(context: ViewContext): string {
  const unit = unitAsked(context);
  return unit === null ? message(context.locale, 'views.unit.this_unit') : unitName(context, unit);
}
