import { barChart } from '$lib/charts/barChart';
import type { ChartOption } from '$lib/charts/chartOption';
import type { ViewContext } from '../view';
import type { CascadeModel, StepId } from './inspectionCascade';

/** The steps from many to few; one that nobody reports is written as such. */
export function cascadeOption(context: ViewContext, model: CascadeModel, name: (step: StepId) => string): ChartOption {
  return barChart({
    locale: context.locale,
    bars: model.steps.map((step) => ({ label: name(step.id), value: step.count }))
  });
}
