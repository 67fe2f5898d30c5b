import type { ChartOption } from '$lib/charts/chartOption';
import { stackedBars } from '$lib/charts/stackedBars';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import type { ViewContext } from '../view';
import { donorName, type DonorSupportModel } from './donorSupport';
import type { UnitStatesModel } from './unitsByState';

/** Operational units and trainings that each donor supports; joint ones stand whole with each. */
export function donorSupportOption(context: ViewContext, model: DonorSupportModel): ChartOption {
  return stackedBars({
    locale: context.locale,
    stacked: false,
    rows: model.donors.map((row) => ({ label: donorName(context, row.donor), pick: row.donor })),
    series: [
      { name: message(context.locale, 'views.donor-support.units'), values: model.donors.map((row) => row.units) },
      {
        name: message(context.locale, 'views.column.training_events'),
        values: model.donors.map((row) => row.trainings)
      }
    ]
  });
}

/** Units of each country, in parts by state. */
export function unitStatesOption(context: ViewContext, model: UnitStatesModel): ChartOption {
  return stackedBars({
    locale: context.locale,
    stacked: true,
    rows: model.countries.map((row) => ({ label: dimensionName(context, 'country', row.country), pick: row.country })),
    series: model.states.map((state, index) => ({
      name: dimensionName(context, 'unit_state', state),
      values: model.countries.map((row) => row.units[index] ?? 0)
    }))
  });
}
