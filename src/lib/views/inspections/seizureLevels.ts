import { rateLines } from '$lib/charts/rateLines';
import type { Locale } from '$lib/domain/locale';
import type { Row } from '$lib/engine/database';
import { formatDate, formatMonth, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { programmeEvents } from '$lib/metrics/records';
import type { DimensionId } from '$lib/model/dimensionId';
import { changePoints, isRefusal, ratePerThousand, seasonalDecomposition, type Level, type Refusal } from '$lib/stats';
import {
  completenessMetrics,
  completenessOf,
  completenessSentence,
  isIncomplete,
  type Completeness
} from '../shape/completeness';
import { listNames } from '../shape/names';
import { monthsBetween } from '../shape/periods';
import { rounded } from '../shape/rounded';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** A month of the series: both counts are null where nothing was reported or nothing examined. */
export interface LevelMonth {
  readonly month: string;
  readonly seizures: number | null;
  readonly examinations: number | null;
  /** Seizures per 1,000 examinations. */
  readonly rate: number | null;
  /** Rate per 1,000 of the level that the month belongs to; null where no level could be found. */
  readonly level: number | null;
  /** The rate less what the season adds; null where the series is too short or has gaps. */
  readonly adjusted: number | null;
  readonly incomplete: boolean;
}

/** Something that happened to the programme, in the month it fell into. */
export interface MarkedEvent {
  readonly month: string;
  readonly day: string;
  readonly precision: ReturnType<typeof precisionIn>;
  readonly titleEn: string;
  readonly titleRu: string;
}

export interface LevelsModel {
  readonly months: readonly LevelMonth[];
  /** Months in which a new level begins. */
  readonly changes: readonly string[];
  readonly refusal: Refusal | null;
  /** Why no season could be taken out; null where it was. */
  readonly seasonRefusal: Refusal | null;
  readonly events: readonly MarkedEvent[];
  readonly completeness: Completeness | null;
}

const metrics = ['seizure_events', 'examinations', ...completenessMetrics] as const;

/**
 * Seizures per 1,000 examinations month by month, the levels they moved between (change-points), and what happened to the
 * programme marked in. That two things fall into one month does not make one the cause of the other, and the sentence says so.
 */
export const seizureLevels: View<LevelsModel> = {
  id: 'seizure-levels',
  title: 'views.seizure-levels.title',
  note: 'views.shape.enforcement_bias',
  metrics,
  picks: null,
  brushes: true,
  aspect: 3.2,
  span: 12,
  load,
  isEmpty: (model) => model.months.every(({ rate }) => rate === null),
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<LevelsModel> {
  const { rows, total } = await ask.metrics(metrics, ['month']);
  const byMonth = new Map(rows.map((row) => [textIn(row, 'month'), row]));
  const known = [...byMonth.keys()].filter((month) => month !== null).sort();
  const names = known.length === 0 ? [] : monthsBetween(known[0]!, known.at(-1)!);
  const months = names.map((month) => levelMonth(month, byMonth.get(month) ?? {}));
  const levels = changePoints(
    months.map(({ seizures }) => seizures),
    months.map(({ examinations }) => examinations)
  );
  const events = (await ask.records(programmeEvents)).filter((row) => concerns(row, ask));
  return {
    ...withSeason(withLevels(months, levels)),
    events: events.map(markedEvent).filter(({ month }) => names.includes(month)),
    completeness: completenessOf(total)
  };
}

function levelMonth(month: string, row: Row): LevelMonth {
  const returns = completenessOf(row);
  const examinations = numberIn(row, 'examinations') ?? 0;
  const missing = examinations === 0 || (returns !== null && returns.received === 0);
  const seizures = numberIn(row, 'seizure_events') ?? 0;
  return {
    month,
    seizures: missing ? null : seizures,
    examinations: missing ? null : examinations,
    rate: missing ? null : (ratePerThousand(seizures, examinations)?.rate ?? null),
    level: null,
    adjusted: null,
    incomplete: isIncomplete(returns)
  };
}

function withLevels(
  months: readonly LevelMonth[],
  levels: readonly Level[] | Refusal
): Pick<LevelsModel, 'months' | 'changes' | 'refusal'> {
  if (isRefusal(levels)) return { months, changes: [], refusal: levels };
  return {
    months: months.map((month, place) => {
      const level = levels.find(({ from, to }) => from <= place && place <= to);
      return { ...month, level: level === undefined ? null : 1000 * level.rate };
    }),
    changes: levels.slice(1).map(({ from }) => months[from]!.month),
    refusal: null
  };
}

/** Takes the season out of the rates, where they are long enough and without gaps. */
function withSeason<Part extends Pick<LevelsModel, 'months'>>(part: Part): Part & Pick<LevelsModel, 'seasonRefusal'> {
  const season = seasonalDecomposition(part.months.map(({ rate }) => rate));
  if (isRefusal(season)) return { ...part, seasonRefusal: season };
  const months = part.months.map((month, place) => {
    return { ...month, adjusted: month.rate === null ? null : month.rate - season.season[place]! };
  });
  return { ...part, months, seasonRefusal: null };
}

/** An event of no unit or country concerns all; another only those it names. */
function concerns(row: Row, ask: Ask): boolean {
  return (['unit', 'country'] as const satisfies readonly DimensionId[]).every((dimension) => {
    const asked = ask.filters.clauses.filter((clause) => clause.dimension === dimension);
    const of = textIn(row, dimension);
    return of === null || asked.every(({ values }) => values.includes(of));
  });
}

function markedEvent(row: Row): MarkedEvent {
  const day = textIn(row, 'event_date') ?? '';
  return {
    month: day.slice(0, 7),
    day,
    precision: precisionIn(row, 'date_precision'),
    titleEn: textIn(row, 'title_en') ?? '',
    titleRu: textIn(row, 'title_ru') ?? ''
  };
}

function option(model: LevelsModel, context: ViewContext) {
  const { locale } = context;
  const marked = [...new Set(model.events.map(({ month }) => month))];
  return rateLines({
    locale,
    kind: 'decimal',
    name: message(locale, 'views.seizures-per-thousand.rate'),
    categories: model.months.map(({ month }) => ({ value: month, label: formatMonth(locale, month) })),
    points: model.months.map(({ rate, incomplete }) => ({ value: rounded(rate), pale: incomplete })),
    lines: [
      {
        name: message(locale, 'views.seizure-levels.level'),
        values: model.months.map(({ level }) => rounded(level))
      }
    ],
    marks: marked.map((month) => ({ at: month, label: numbersIn(model, month).join(',') }))
  });
}

/** The numbers under which the events of a month stand in the picture and in the table. */
function numbersIn(model: LevelsModel, month: string): readonly string[] {
  return model.events.flatMap((event, index) => (event.month === month ? [String(index + 1)] : []));
}

function table(model: LevelsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.seizure-levels.title',
    columns: [
      ['month', 'views.column.month', 'month'],
      ['seizures', 'views.column.seizure_events', 'integer'],
      ['examinations', 'views.column.examinations', 'integer'],
      ['rate', 'views.seizures-per-thousand.rate', 'decimal'],
      ['level', 'views.seizure-levels.level', 'decimal'],
      ['adjusted', 'views.seizure-levels.adjusted', 'decimal'],
      ['events', 'views.seizure-levels.events', 'text'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.months.map((month) => [
      month.month,
      month.seizures,
      month.examinations,
      rounded(month.rate),
      rounded(month.level),
      rounded(month.adjusted),
      eventsText(model, context, month.month),
      paragraph(
        sentenceIf(model.changes.includes(month.month), context, 'views.seizure-levels.new_level'),
        sentenceIf(month.incomplete, context, 'views.hit-rate-control.incomplete')
      )
    ])
  });
}

function eventsText(model: LevelsModel, { locale }: ViewContext, month: string): string {
  return model.events
    .flatMap((event, index) => (event.month === month ? [`${index + 1}: ${eventText(event, locale)}`] : []))
    .join('; ');
}

function eventText({ day, precision, titleEn, titleRu }: MarkedEvent, locale: Locale): string {
  return `${formatDate(locale, day, precision)}, ${locale === 'ru' ? titleRu : titleEn}`;
}

function sentence(model: LevelsModel, context: ViewContext): string {
  const { locale } = context;
  if (seizureLevels.isEmpty(model)) return message(locale, 'views.shape.no_examinations');
  const { refusal, changes } = model;
  return paragraph(
    refusal === null ? levelsText(model, context) : refusalText(refusal, context),
    seasonText(model, context),
    sentenceIf(changes.length > 0, context, 'views.seizure-levels.caution'),
    sentenceIf(model.events.length > 0, context, 'views.seizure-levels.marked', { events: model.events.length }),
    completenessSentence(context, model.completeness)
  );
}

/** Whether the table holds rates without the season; why not, where the levels were not refused for the same reason. */
function seasonText({ seasonRefusal, refusal }: LevelsModel, context: ViewContext): string | null {
  const { locale } = context;
  if (seasonRefusal === null) return message(locale, 'views.seizure-levels.season');
  if (seasonRefusal.refused === refusal?.refused) return null;
  return message(locale, 'views.seizure-levels.no_season', { reason: refusalText(seasonRefusal, context) });
}

/** Why no levels were looked for, in the words of the method. */
function refusalText({ refused, needed, given }: Refusal, { locale }: ViewContext): string {
  return message(locale, `stats.refusal.${refused}`, { needed: needed ?? 0, given: given ?? 0 });
}

function levelsText({ months, changes }: LevelsModel, context: ViewContext): string {
  const { locale } = context;
  const text = (level: number | null) => formatNumber(locale, rounded(level), 'decimal');
  const levels = [
    months.find(({ level }) => level !== null)!,
    ...changes.map((at) => months.find(({ month }) => month === at)!)
  ];
  return message(locale, 'views.seizure-levels.sentence', {
    changes: changes.length,
    which: listNames(
      context,
      changes.map((month) => formatMonth(locale, month))
    ),
    levels: levels.map(({ level }) => text(level)).join(' → ')
  });
}
