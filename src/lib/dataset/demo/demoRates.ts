import { shiftMonth } from '$lib/domain/calendar';
import type { DataRow } from '../dataRow';
import { demoRow } from './demoSource';

/** Whose rates these are; invented, near to what rates were, and never to be used for anything. */
export const demoRateSource = 'Demo rate (not an official one)';

const firstMonth = '2018-07';
const lastMonth = '2025-12';

/** Rates at some months; those between lie on a straight line. Units of the currency for one US dollar. */
const anchors: Readonly<Record<string, readonly (readonly [month: string, rate: number])[]>> = {
  JPY: [
    ['2018-07', 110.5],
    ['2019-03', 110],
    ['2020-12', 104],
    ['2022-01', 115],
    ['2022-03', 118.3],
    ['2022-10', 145],
    ['2023-01', 131],
    ['2024-06', 157],
    ['2024-09', 143],
    ['2025-12', 152]
  ],
  EUR: [
    ['2018-07', 0.86],
    ['2020-12', 0.83],
    ['2022-09', 1.01],
    ['2025-12', 0.87]
  ],
  KZT: [
    ['2018-07', 345],
    ['2020-04', 435],
    ['2022-03', 490],
    ['2025-12', 525]
  ],
  UZS: [
    ['2018-07', 7850],
    ['2019-09', 9350],
    ['2025-12', 12400]
  ],
  KGS: [
    ['2018-07', 68.2],
    ['2020-04', 81],
    ['2025-12', 87.4]
  ]
};

const currencyOf: Readonly<Record<string, string>> = { KZ: 'KZT', UZ: 'UZS', KG: 'KGS' };

/** Rows of `exchange_rates`: one a month and currency. */
export function exchangeRateRows(): readonly DataRow[] {
  return Object.keys(anchors).flatMap((currency) => {
    return months().map((month) => ({
      currency,
      rate_date: `${month}-01`,
      units_per_usd: demoRate(currency, month),
      rate_source: demoRateSource,
      ...demoRow
    }));
  });
}

/** The rate of a currency in a month `YYYY-MM`, six digits; 1 for the dollar. */
export function demoRate(currency: string, month: string): number {
  if (currency === 'USD') return 1;
  const points = anchors[currency]!;
  const after = points.findIndex(([at]) => at >= month);
  const [fromMonth, from] = points[Math.max(0, after - 1)]!;
  const [toMonth, to] = points[after === -1 ? points.length - 1 : after]!;
  const length = monthNumber(toMonth) - monthNumber(fromMonth);
  const part = length === 0 ? 0 : (monthNumber(month) - monthNumber(fromMonth)) / length;
  return Number((from + (to - from) * part).toPrecision(6));
}

/** The currency in which customs of a country count; dollars where the demo has no rates. */
export function currencyOfCountry(country: string): string {
  return currencyOf[country] ?? 'USD';
}

function months(): readonly string[] {
  const count = monthNumber(lastMonth) - monthNumber(firstMonth) + 1;
  return Array.from({ length: count }, (_, index) => shiftMonth(firstMonth, index));
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
