import { labelOf, type Labels } from '$lib/domain/labels';
import type { Locale } from '$lib/domain/locale';
import { formatPeriod } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensions } from '$lib/model/dimensions';
import type { Clause, Filters } from './filters';

const namesShown = 4;

/** The filters in words: `Whole period. Country: Kyrgyzstan or Uzbekistan. Picked in a chart: heroin.` */
export function filterSentence(locale: Locale, filters: Filters, labels: Labels): string {
  const period = filters.clauses.filter((clause) => clause.dimension === 'period');
  const others = filters.clauses.filter((clause) => clause.dimension !== 'period');
  const parts = [
    ...(period.length === 0 ? [message(locale, 'filters.whole_period')] : period.map((clause) => clauseText(locale, clause, labels))),
    ...(others.length === 0 ? [message(locale, 'filters.everything')] : others.map((clause) => clauseText(locale, clause, labels)))
  ];
  if (filters.calendar !== 'un') parts.push(message(locale, `filters.calendar_${filters.calendar}`));
  return parts.map((part) => `${part}.`).join(' ');
}

/** One clause in words, with at most four values named. */
export function clauseText(locale: Locale, clause: Clause, labels: Labels): string {
  const names = clause.values.map((value) => valueName(locale, clause, value, labels));
  const shown = names.slice(0, namesShown);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(shown);
  const values = names.length > namesShown ? message(locale, 'filters.and_more', { list: shown.join(', '), count: names.length - namesShown }) : list;
  const key = clause.view === null ? 'filters.clause' : 'filters.clause_picked';
  return message(locale, key, { dimension: message(locale, dimensions[clause.dimension].label), values });
}

function valueName(locale: Locale, clause: Clause, value: string | null, labels: Labels): string {
  if (value === null) return message(locale, 'common.not_reported');
  const list = dimensions[clause.dimension].labelList;
  return list === null ? formatPeriod(locale, value) : labelOf(labels, list, value, locale);
}
