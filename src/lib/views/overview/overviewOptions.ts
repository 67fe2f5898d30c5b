import type { ChartOption } from '$lib/charts/chartOption';
import { columnChart } from '$lib/charts/columnChart';
import { mapChart } from '$lib/charts/mapChart';
import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { regionNames } from '../shape/mapNames';
import { dimensionName, unitName } from '../shape/names';
import type { SeizureMonthsModel } from '../shape/seizureMonths';
import type { ViewContext } from '../view';
import type { TrainingPeriodsModel } from './overviewTrainings';
import type { UnitMapModel } from './unitMap';

/** Units at their places, in the colour of their state. */
export function unitMapOption(context: ViewContext, model: UnitMapModel): ChartOption {
  return mapChart({
    locale: context.locale,
    map: 'region',
    names: regionNames(context),
    points: model.units.flatMap((unit) =>
      unit.longitude === null || unit.latitude === null
        ? []
        : [
            {
              label: unitName(context, unit.unit),
              detail: dimensionName(context, 'unit_state', unit.state),
              longitude: unit.longitude,
              latitude: unit.latitude,
              value: null,
              approximate: unit.approximate,
              group: dimensionName(context, 'unit_state', unit.state),
              pick: unit.unit
            }
          ]
    )
  });
}

/** Seizure events in columns; months without a return are hatched. */
export function seizureMonthsOption(context: ViewContext, model: SeizureMonthsModel): ChartOption {
  return columnChart({
    locale: context.locale,
    unreported: message(context.locale, 'common.not_reported'),
    categories: model.months.map(({ month }) => ({ value: month, label: formatMonth(context.locale, month) })),
    series: [
      {
        name: message(context.locale, 'views.column.seizure_events'),
        values: model.months.map((month) => month.events)
      }
    ]
  });
}

/** Participations in columns and training events as a line, each on its own axis. */
export function trainingYearsOption(context: ViewContext, model: TrainingPeriodsModel): ChartOption {
  const { locale } = context;
  return columnChart({
    locale,
    categories: model.periods.map(({ period }) => ({
      value: period,
      label: dimensionName(context, model.grain, period)
    })),
    series: [
      { name: message(locale, 'views.column.participations'), values: model.periods.map((row) => row.participations) },
      {
        name: message(locale, 'views.column.training_events'),
        values: model.periods.map((row) => row.events),
        line: true,
        secondAxis: true
      }
    ]
  });
}
