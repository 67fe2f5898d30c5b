import { dotWhisker } from '$lib/charts/dotWhisker';
import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { isComparable, rateIn } from '../shape/rate';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, rateText, sentenceIf, type Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** The share of women in one phase, and the share whose sex was not reported. */
export interface WomenRow {
  readonly phase: string | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly unknown: number | null;
  readonly unknownShare: number | null;
  readonly rate: Rate;
}

export interface WomenModel {
  readonly rows: readonly WomenRow[];
  readonly total: WomenRow;
}

const metrics = ['women_participations', 'men_participations', 'unknown_sex_participations', 'women_share'] as const;

/** Women among participants of known sex by phase, with the interval, and beside it the share whose sex is unknown. */
export const womenByPhase: View<WomenModel> = {
  id: 'women-by-phase',
  title: 'views.women-by-phase.title',
  metrics,
  picks: 'training_type',
  brushes: false,
  aspect: 1.3,
  span: 6,
  load,
  isEmpty: (model) => model.rows.length === 0,
  option: (model, context) =>
    dotWhisker({
      locale: context.locale,
      whiskers: model.rows
        .filter(({ rate }) => rate.value !== null)
        .map((row) => ({
          label: dimensionName(context, 'training_type', row.phase),
          ...row.rate,
          pick: row.phase,
          pale: !isComparable(row.rate)
        })),
      reference: { value: model.total.rate.value, label: message(context.locale, 'views.shape.all_together') }
    }),
  table,
  sentence
};

async function load(ask: Ask): Promise<WomenModel> {
  const { rows, total } = await ask.metrics(metrics, ['training_type']);
  return {
    rows: rows
      .map((row) => womenRow(row, textIn(row, 'training_type')))
      .filter(({ women, men, unknown }) => (women ?? 0) + (men ?? 0) + (unknown ?? 0) > 0)
      .sort((a, b) => (b.rate.low ?? -1) - (a.rate.low ?? -1) || ((a.phase ?? '~') < (b.phase ?? '~') ? -1 : 1)),
    total: womenRow(total, null)
  };
}

function womenRow(row: Row, phase: string | null): WomenRow {
  const women = numberIn(row, 'women_participations');
  const men = numberIn(row, 'men_participations');
  const unknown = numberIn(row, 'unknown_sex_participations');
  const all = (women ?? 0) + (men ?? 0) + (unknown ?? 0);
  return { phase, women, men, unknown, unknownShare: shareOf(unknown ?? 0, all), rate: rateIn(row, 'women_share') };
}

function table(model: WomenModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.women-by-phase.title',
    columns: [
      ['training_type', 'views.column.training_type', 'text'],
      ['women', 'views.column.women', 'integer'],
      ['men', 'views.column.men', 'integer'],
      ['women_share', 'views.column.women_share', 'percent'],
      ['women_share_low', 'views.column.low', 'percent'],
      ['women_share_high', 'views.column.high', 'percent'],
      ['unknown', 'views.column.unknown_sex', 'integer'],
      ['unknown_share', 'views.women-by-phase.unknown_share', 'percent'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.rows.map((row) => [
      dimensionName(context, 'training_type', row.phase),
      row.women,
      row.men,
      row.rate.value,
      row.rate.low,
      row.rate.high,
      row.unknown,
      row.unknownShare,
      isComparable(row.rate) ? '' : message(context.locale, 'common.too_few')
    ]),
    picks: model.rows.map(({ phase }) => phase)
  });
}

function sentence({ rows, total }: WomenModel, context: ViewContext): string {
  const { locale } = context;
  if (rows.length === 0) return message(locale, 'views.participants-by-sex.none');
  const first = rows.find(({ rate }) => isComparable(rate));
  return paragraph(
    total.rate.value === null
      ? message(locale, 'views.women-by-phase.unknown_all')
      : message(locale, 'views.women-by-phase.sentence', { rate: rateText(context, total.rate) }),
    sentenceIf(first !== undefined && rows.length > 1, context, 'views.women-by-phase.first', {
      phase: dimensionName(context, 'training_type', first?.phase ?? null),
      rate: first === undefined ? '' : rateText(context, first.rate)
    }),
    sentenceIf((total.unknown ?? 0) > 0, context, 'views.participants-by-sex.unknown', {
      unknown: total.unknown ?? 0,
      share: formatNumber(locale, total.unknownShare, 'percent')
    })
  );
}
