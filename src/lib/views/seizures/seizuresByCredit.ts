import { barChart } from '$lib/charts/barChart';
import { message } from '$lib/messages/messages';
import { assistingUnits, creditedSeizures } from '$lib/metrics/creditRecords';
import { dimensionName, listNames, unitName } from '../shape/names';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext } from '../view';

/** Seizures of one programme, and those of them in which units took part that are not credited. */
export interface CreditRow {
  readonly programme: string;
  readonly events: number;
  readonly joint: number;
}

export interface CreditModel {
  readonly rows: readonly CreditRow[];
  readonly events: number;
  readonly joint: number;
  /** Units that took part without the credit, most often first. */
  readonly assisting: readonly { readonly unit: string; readonly assisted: number }[];
}

/** Which programme is credited with which seizures: each with one, joint ones counted once and said to be joint. */
export const seizuresByCredit: View<CreditModel> = {
  id: 'seizures-by-credit',
  title: 'views.seizures-by-credit.title',
  note: 'views.shape.enforcement_bias',
  metrics: ['seizure_events'],
  picks: 'programme',
  brushes: false,
  aspect: 1.9,
  span: 6,
  load,
  isEmpty: (model) => model.events === 0,
  option: (model, context) =>
    barChart({
      locale: context.locale,
      bars: model.rows.map(({ programme, events }) => ({
        label: dimensionName(context, 'programme', programme),
        value: events,
        pick: programme
      }))
    }),
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.seizures-by-credit.title',
      columns: [
        ['programme', 'filters.dimension.programme', 'text'],
        ['events', 'views.column.seizure_events', 'integer'],
        ['share', 'views.column.share', 'percent'],
        ['joint', 'views.seizures-by-credit.joint', 'integer']
      ],
      rows: model.rows.map(({ programme, events, joint }) => [
        dimensionName(context, 'programme', programme),
        events,
        shareOf(events, model.events),
        joint
      ]),
      picks: model.rows.map(({ programme }) => programme)
    }),
  sentence
};

async function load(ask: Ask): Promise<CreditModel> {
  const { total } = await ask.metrics(['seizure_events']);
  const rows = (await ask.records(creditedSeizures)).map((row) => ({
    programme: textIn(row, 'programme') ?? '',
    events: numberIn(row, 'events') ?? 0,
    joint: numberIn(row, 'joint') ?? 0
  }));
  const assisting = (await ask.records(assistingUnits)).map((row) => ({
    unit: textIn(row, 'unit') ?? '',
    assisted: numberIn(row, 'assisted') ?? 0
  }));
  return {
    rows,
    events: numberIn(total, 'seizure_events') ?? 0,
    joint: rows.reduce((sum, { joint }) => sum + joint, 0),
    assisting
  };
}

const unitsNamed = 5;

function sentence(model: CreditModel, context: ViewContext): string {
  if (model.events === 0) return message(context.locale, 'views.seizures.none');
  const named = model.assisting
    .slice(0, unitsNamed)
    .map(({ unit, assisted }) => `${unitName(context, unit)} (${assisted})`);
  return paragraph(
    message(context.locale, 'views.seizures-by-credit.sentence', { events: model.events, joint: model.joint }),
    sentenceIf(named.length > 0, context, 'views.seizures-by-credit.assisting', { units: listNames(context, named) })
  );
}
