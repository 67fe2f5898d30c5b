import { barChart } from '$lib/charts/barChart';
import type { ChartOption } from '$lib/charts/chartOption';
import { columnChart } from '$lib/charts/columnChart';
import { stackedBars } from '$lib/charts/stackedBars';
import { formatMonth } from '$lib/messages/format';
import { message, type MessageKey } from '$lib/messages/messages';
import { dimensionName, unitName } from '../shape/names';
import type { ViewContext } from '../view';
import type { LearningModel } from './learningGain';
import type { AgenciesModel } from './participantsByAgency';
import type { SexModel, SexRow } from './participantsBySex';
import type { OfficersModel } from './trainedOfficersByUnit';
import { countryName, type TrainingCountriesModel } from './trainingsByCountry';
import type { TrainingMonthsModel } from './trainingsByMonth';
import type { PhasesModel } from './trainingsByPhase';

const rowsDrawn = 12;
const phasesDrawn = 5;

/** Events by the country that benefits. */
export function countriesOption(context: ViewContext, model: TrainingCountriesModel): ChartOption {
  return barChart({
    locale: context.locale,
    bars: model.countries.slice(0, rowsDrawn).map((row) => ({
      label: countryName(context, row.country),
      value: row.events,
      pick: row.country,
      pale: row.country === null
    }))
  });
}

/** Women, men and not reported, stacked by period. */
export function sexOption(context: ViewContext, model: SexModel): ChartOption {
  const part = (key: MessageKey, value: (row: SexRow) => number | null, colour: string) => ({
    name: message(context.locale, key),
    values: model.rows.map(value),
    colour
  });
  return columnChart({
    locale: context.locale,
    stacked: true,
    categories: model.rows.map((row) => ({
      value: row.period,
      label: dimensionName(context, model.grain, row.period)
    })),
    series: [
      part('views.column.women', (row) => row.women, 'var(--chart-1)'),
      part('views.column.men', (row) => row.men, 'var(--chart-2)'),
      part('views.column.unknown_sex', (row) => row.unknown, 'var(--chart-not-reported)')
    ]
  });
}

/** Share of the officers in post who were trained; a unit that does not report is written as such. */
export function officersOption(context: ViewContext, model: OfficersModel): ChartOption {
  return barChart({
    locale: context.locale,
    kind: 'percent',
    bars: model.units.map((row) => ({ label: unitName(context, row.unit), value: row.share, pick: row.unit }))
  });
}

/** Different people by kind of agency. */
export function agenciesOption(context: ViewContext, model: AgenciesModel): ChartOption {
  return barChart({
    locale: context.locale,
    bars: model.agencies.slice(0, rowsDrawn).map((row) => ({
      label: dimensionName(context, 'agency_type', row.agency),
      value: row.people,
      pick: row.agency,
      pale: row.agency === null
    }))
  });
}

/** Events by period, stacked by phase. */
export function phasesOption(context: ViewContext, model: PhasesModel): ChartOption {
  return columnChart({
    locale: context.locale,
    stacked: true,
    picks: 'series',
    categories: model.periods.map((period) => ({ value: period, label: dimensionName(context, model.grain, period) })),
    series: [
      ...model.phases.slice(0, phasesDrawn).map((row) => ({
        name: dimensionName(context, 'training_type', row.phase),
        values: row.events,
        pick: row.phase
      })),
      ...restOf(context, model)
    ]
  });
}

function restOf(context: ViewContext, model: PhasesModel) {
  const rest = model.phases.slice(phasesDrawn);
  if (rest.length === 0) return [];
  return [
    {
      name: message(context.locale, 'views.trainings-by-phase.rest', { count: rest.length }),
      values: model.periods.map((_, index) => rest.reduce((sum, row) => sum + (row.events[index] ?? 0), 0)),
      colour: 'var(--chart-not-reported)'
    }
  ];
}

/** Mean scores before and after, side by side, of the phases that have pairs. */
export function learningOption(context: ViewContext, model: LearningModel): ChartOption {
  const phases = model.phases.filter((row) => row.pairs > 0);
  return stackedBars({
    locale: context.locale,
    stacked: false,
    rows: phases.map((row) => ({ label: dimensionName(context, 'training_type', row.phase), pick: row.phase })),
    series: [
      { name: message(context.locale, 'views.column.pre_score'), values: phases.map((row) => row.pre) },
      { name: message(context.locale, 'views.column.post_score'), values: phases.map((row) => row.post) }
    ]
  });
}

/** Events by month, those on strategic trade set apart. */
export function trainingMonthsOption(context: ViewContext, model: TrainingMonthsModel): ChartOption {
  const { locale } = context;
  return columnChart({
    locale,
    stacked: true,
    categories: model.months.map(({ month }) => ({ value: month, label: formatMonth(locale, month) })),
    series: [
      { name: message(locale, 'views.trainings-by-month.strategic'), values: model.months.map((row) => row.strategic) },
      {
        name: message(locale, 'views.trainings-by-month.other'),
        values: model.months.map((row) => row.events - row.strategic)
      }
    ]
  });
}
