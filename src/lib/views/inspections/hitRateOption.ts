import type { ChartOption } from '$lib/charts/chartOption';
import { dotWhisker } from '$lib/charts/dotWhisker';
import { message } from '$lib/messages/messages';
import { isComparable } from '../shape/rate';
import type { ViewContext } from '../view';
import type { HitRateRow } from './hitRateRows';

interface HitRatePicture {
  readonly rows: readonly HitRateRow[];
  readonly total: HitRateRow;
  readonly name: (row: HitRateRow) => string;
  readonly pick: (row: HitRateRow) => string | null;
}

/** Rates with their intervals, hollow where they rest on too few; a line marks the rate of all together. */
export function hitRateOption(context: ViewContext, { rows, total, name, pick }: HitRatePicture): ChartOption {
  return dotWhisker({
    locale: context.locale,
    whiskers: rows.map((row) => ({
      label: name(row),
      ...row.rate,
      pick: pick(row),
      pale: !isComparable(row.rate)
    })),
    reference: { value: total.rate.value, label: message(context.locale, 'views.shape.all_together') }
  });
}
