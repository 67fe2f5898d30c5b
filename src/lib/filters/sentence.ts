import type { EditionManifest } from '$lib/domain/edition';
import { labelOf, type Labels } from '$lib/domain/labels';
import type { Locale } from '$lib/domain/locale';
import { formatPeriod } from '$lib/messages/format';
import { isMessageKey, message } from '$lib/messages/messages';
import { dimensions } from '$lib/model/dimensions';
import type { DimensionId } from '$lib/model/dimensionId';
import type { Clause, Filters } from './filters';
import { isSubject } from './subject';

const namesShown = 4;

/**
 * What is asked about, in short sentences: where, when, and what else was picked. "Kyrgyzstan or Uzbekistan, all units. Whole
 * period (Jan 2019 – Dec 2025). Programme: CCP." The whole period is dated when the edition is given.
 */
export function filterSentence(locale: Locale, filters: Filters, labels: Labels, edition?: EditionManifest): string {
  const isPlain = (clause: Clause) => clause.view === null || isSubject(clause);
  const plain = (dimension: DimensionId) =>
    filters.clauses.findLast((one) => isPlain(one) && one.dimension === dimension);
  const told = [plain('country'), plain('unit'), plain('period')];
  const parts = [
    whereText(locale, { country: told[0], unit: told[1] }, labels),
    whenText(locale, told[2], edition),
    ...filters.clauses.filter((clause) => !told.includes(clause)).map((clause) => clauseText(locale, clause, labels))
  ];
  if (filters.calendar !== 'un') parts.push(message(locale, `filters.calendar_${filters.calendar}`));
  return parts.map((part) => asSentence(locale, part)).join(' ');
}

/** Russian months are written small and years end with a full stop of their own: "март 2020 г." */
function asSentence(locale: Locale, text: string): string {
  const begun = text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  return begun.endsWith('.') ? begun : `${begun}.`;
}

/** One clause in words, with at most four values named: "Substance: heroin or opium", "Picked in a chart, unit: Termez". */
export function clauseText(locale: Locale, clause: Clause, labels: Labels): string {
  return message(locale, clause.view === null || isSubject(clause) ? 'filters.clause' : 'filters.clause_picked', {
    dimension: message(locale, dimensions[clause.dimension].label),
    values: valuesText(locale, clause, labels)
  });
}

/** "This filter means nothing for these data and is left out: Substance: heroin." Null when every clause is obeyed. */
export function ignoredSentence(locale: Locale, clauses: readonly Clause[], labels: Labels): string | null {
  if (clauses.length === 0) return null;
  const list = clauses.map((clause) => clauseText(locale, clause, labels)).join('; ');
  return message(locale, 'filters.ignored', { count: clauses.length, clauses: list });
}

/** A value of a dimension in words: its label, its period, or "not reported". */
export function valueText(
  locale: Locale,
  clause: Pick<Clause, 'dimension'>,
  value: string | null,
  labels: Labels
): string {
  if (value === null) return message(locale, 'common.not_reported');
  const list = dimensions[clause.dimension].labelList;
  if (list === null) return formatPeriod(locale, value);
  const key = `filters.${clause.dimension}.${value}`;
  if (isMessageKey(key)) return message(locale, key);
  return labelOf(labels, list, value, locale);
}

interface Where {
  readonly country: Clause | undefined;
  readonly unit: Clause | undefined;
}

function whereText(locale: Locale, { country, unit }: Where, labels: Labels): string {
  const countries = country && valuesText(locale, country, labels);
  const units = unit && valuesText(locale, unit, labels);
  if (countries !== undefined && units !== undefined) {
    return message(locale, 'filters.sentence.countries_units', { countries, units });
  }
  if (countries !== undefined) return message(locale, 'filters.sentence.countries', { countries });
  if (units !== undefined) return message(locale, 'filters.sentence.units', { units });
  return message(locale, 'filters.sentence.everywhere');
}

function whenText(locale: Locale, period: Clause | undefined, edition?: EditionManifest): string {
  if (period) return valuesText(locale, period, {});
  const whole = edition?.period;
  if (!whole) return message(locale, 'filters.sentence.whole_period');
  const dates = formatPeriod(locale, `${whole.from.slice(0, 7)}..${whole.to.slice(0, 7)}`);
  return message(locale, 'filters.sentence.whole_period_dates', { period: dates });
}

function valuesText(locale: Locale, clause: Clause, labels: Labels): string {
  const names = clause.values.map((value) => valueText(locale, clause, value, labels));
  if (names.length > namesShown) {
    const list = names.slice(0, namesShown).join(', ');
    return message(locale, 'filters.and_more', { list, count: names.length - namesShown });
  }
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'ru', { type: 'disjunction' }).format(names);
}
