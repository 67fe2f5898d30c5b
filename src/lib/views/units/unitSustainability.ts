import { shiftMonth } from '$lib/domain/calendar';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { unitHeadcountHistory } from '$lib/metrics/unitHistoryRecords';
import { numberIn, shareOf } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked, unitAskedName } from './unitAsked';
import { sustainabilityOf, type Sustainability } from './sustainability';
import { officersOf, staffCount } from './unitStaff';

export interface SustainabilityModel {
  readonly card: Sustainability;
}

const metrics = [
  'officers_in_post',
  'trained_officers',
  'equipment_in_service',
  'equipment_known_state',
  'returns_due',
  'returns_received'
] as const;
const countsCompared = 3;
const monthsOfReturns = 12;

/** What would go on without the programme: four shares, each with its formula, and the score only as far as they are known. */
export const unitSustainability: View<SustainabilityModel> = {
  ...withoutPicture,
  id: 'unit-sustainability',
  title: 'views.unit-sustainability.title',
  metrics,
  span: 6,
  load,
  isEmpty: ({ card }) => card.known === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<SustainabilityModel> {
  if (unitAsked(ask) === null) return { card: sustainabilityOf([]) };
  const day = ask.edition.asOf.slice(0, 7);
  const lastYear = `${shiftMonth(day, 1 - monthsOfReturns)}..${day}`;
  const [counts, { total }, recent] = await Promise.all([
    ask.records(unitHeadcountHistory),
    ask.metrics(['officers_in_post', 'trained_officers', 'equipment_in_service', 'equipment_known_state']),
    ask.metrics(['returns_due', 'returns_received'], [], lastYear)
  ]);
  const last = counts.map(staffCount).slice(-countsCompared);
  const whole = last.filter((count) => count.posts !== null && officersOf(count) !== null);
  const sum = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((a, b) => a + b, 0));
  return {
    card: sustainabilityOf([
      {
        part: 'staffing',
        of: sum(whole.map((count) => officersOf(count)!)),
        whole: sum(whole.map(({ posts }) => posts!))
      },
      { part: 'trained', of: numberIn(total, 'trained_officers'), whole: numberIn(total, 'officers_in_post') },
      {
        part: 'equipment',
        of: numberIn(total, 'equipment_in_service'),
        whole: numberIn(total, 'equipment_known_state')
      },
      {
        part: 'returns',
        of: numberIn(recent.total, 'returns_received'),
        whole: numberIn(recent.total, 'returns_due')
      }
    ])
  };
}

function table({ card }: SustainabilityModel, context: ViewContext): ViewTable {
  const { locale } = context;
  return tableOf(context, {
    caption: 'views.unit-sustainability.title',
    columns: [
      ['part', 'views.unit-sustainability.part', 'text'],
      ['formula', 'views.unit-sustainability.formula', 'text'],
      ['of', 'views.unit-sustainability.of', 'integer'],
      ['whole', 'views.unit-sustainability.whole', 'integer'],
      ['share', 'views.column.share', 'percent'],
      ['points', 'views.unit-sustainability.points', 'decimal']
    ],
    rows: card.parts.map(({ part, of, whole, share, points }) => [
      message(locale, `views.unit-sustainability.${part}`),
      message(locale, `views.unit-sustainability.${part}_formula`),
      of,
      whole,
      share,
      points === null ? null : Math.round(points * 10) / 10
    ])
  });
}

function sentence({ card }: SustainabilityModel, context: ViewContext): string {
  const { locale } = context;
  if (card.known === 0) return message(locale, 'views.unit-sustainability.none');
  const points = (value: number) => formatNumber(locale, Math.round(value));
  const weakest = card.parts.filter(({ share }) => share !== null).toSorted((a, b) => a.share! - b.share!)[0]!;
  return paragraph(
    card.known === card.parts.length
      ? message(locale, 'views.unit-sustainability.sentence', {
          unit: unitAskedName(context),
          score: points(card.low)
        })
      : message(locale, 'views.unit-sustainability.between', {
          unit: unitAskedName(context),
          low: points(card.low),
          high: points(card.high),
          known: card.known,
          parts: card.parts.length
        }),
    message(locale, 'views.unit-sustainability.weakest', {
      part: message(locale, `views.unit-sustainability.${weakest.part}`),
      share: formatNumber(locale, shareOf(weakest.of, weakest.whole), 'percent')
    }),
    message(locale, 'views.unit-sustainability.rule')
  );
}
