import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { askByPeriod } from '../shape/periodRows';
import { rateIn } from '../shape/rate';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, rateText, sentenceIf, type Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { sexOption } from './trainingOptions';

export interface SexRow {
  readonly period: string | null;
  readonly women: number | null;
  readonly men: number | null;
  /** Participations whose sex was not reported. */
  readonly unknown: number | null;
  /** Women among those whose sex is known. */
  readonly share: Rate;
}

export interface SexModel {
  readonly grain: 'year' | 'quarter';
  readonly rows: readonly SexRow[];
  readonly total: SexRow;
}

const metrics = ['women_participations', 'men_participations', 'unknown_sex_participations', 'women_share'] as const;

/** Women, men and unknown among participations; the share of women is among those whose sex is known, with its interval. */
export const participantsBySex: View<SexModel> = {
  id: 'participants-by-sex',
  title: 'views.participants-by-sex.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 1.15,
  span: 4,
  load,
  isEmpty: (model) => participationsOf(model.total) === 0,
  option: (model, context) => sexOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<SexModel> {
  const answer = await askByPeriod(ask, metrics);
  const rows = answer.periods.map((period) =>
    sexRow(period, answer.rows.find((row) => textIn(row, answer.grain) === period) ?? {})
  );
  return { grain: answer.grain, rows, total: sexRow(null, answer.total) };
}

function sexRow(period: string | null, row: Parameters<typeof rateIn>[0]): SexRow {
  return {
    period,
    women: numberIn(row, 'women_participations'),
    men: numberIn(row, 'men_participations'),
    unknown: numberIn(row, 'unknown_sex_participations'),
    share: rateIn(row, 'women_share')
  };
}

/** All participations of a row, of whatever sex. */
function participationsOf(row: SexRow): number {
  return (row.women ?? 0) + (row.men ?? 0) + (row.unknown ?? 0);
}

function table(model: SexModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.participants-by-sex.title',
    columns: [
      ['period', 'views.column.period', 'text'],
      ['women', 'views.column.women', 'integer'],
      ['men', 'views.column.men', 'integer'],
      ['unknown', 'views.column.unknown_sex', 'integer'],
      ['women_share', 'views.column.women_share', 'percent'],
      ['women_share_low', 'views.column.low', 'percent'],
      ['women_share_high', 'views.column.high', 'percent']
    ],
    rows: model.rows.map((row) => [
      dimensionName(context, model.grain, row.period),
      row.women,
      row.men,
      row.unknown,
      row.share.value,
      row.share.low,
      row.share.high
    ])
  });
}

function sentence(model: SexModel, context: ViewContext): string {
  const { total } = model;
  const all = participationsOf(total);
  if (all === 0) return message(context.locale, 'views.participants-by-sex.none');
  const known = (total.women ?? 0) + (total.men ?? 0);
  return paragraph(
    known === 0
      ? message(context.locale, 'views.participants-by-sex.never_reported', { participations: all })
      : message(context.locale, 'views.participants-by-sex.sentence', {
          women: total.women ?? 0,
          men: total.men ?? 0,
          rate: rateText(context, total.share)
        }),
    sentenceIf(known > 0 && (total.unknown ?? 0) > 0, context, 'views.participants-by-sex.unknown', {
      unknown: total.unknown ?? 0,
      share: formatNumber(context.locale, shareOf(total.unknown, all), 'percent')
    })
  );
}
