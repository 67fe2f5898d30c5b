import type { DataRow } from '../dataRow';
import { currencyOfCountry, demoRate } from './demoRates';
import { demoRow } from './demoSource';
import { seededRandom, type Random } from './seededRandom';

/** Goods on which duties are owed. */
const dutiable = ['tobacco', 'revenue_goods', 'ipr', 'precious', 'currency', 'medicine', 'other'];

/** Cases that followed on seizures of units; of nearly half nothing more is known than that they were opened. */
export function caseRows(seizures: readonly DataRow[], items: readonly DataRow[]): readonly DataRow[] {
  const classes = new Map(items.map((item) => [item['seizure_id'], String(item['commodity_class'])]));
  const followed = seizures.filter(
    (row) => row['unit'] !== null && row['date_precision'] === 'day' && caseRandom(row).chance(0.74)
  );
  return followed.map((row, index) => ({
    case_id: index + 1,
    ...caseOf(row, classes.get(row['seizure_id']!) ?? 'other')
  }));
}

function caseRandom(seizure: DataRow): Random {
  return seededRandom('case', Number(seizure['seizure_id']));
}

function caseOf(seizure: DataRow, commodityClass: string): DataRow {
  const random = caseRandom(seizure);
  random.next();
  const openedOn = String(seizure['seized_on']);
  const recent = openedOn >= '2025-01-01';
  const case_status = random.weighted([
    ['opened', recent ? 60 : 18],
    ['prosecuted', 16],
    ['convicted', recent ? 1 : 16],
    ['closed', 6],
    ['not_reported', 40]
  ] as const);
  const disposal = random.weighted([
    ['stored', 22],
    ['destroyed', 18],
    ['released', 3],
    ['auctioned', 7],
    ['not_reported', 50]
  ] as const);
  const country = String(seizure['country']);
  return {
    unit: seizure['unit']!,
    country,
    opened_on: openedOn,
    date_precision: 'day',
    seizure_id: seizure['seizure_id']!,
    case_status,
    disposal,
    ...moneyOf({ country, openedOn, dutiable: dutiable.includes(commodityClass) }, random),
    programme: 'CCP',
    ...demoRow
  };
}

function moneyOf(one: { country: string; openedOn: string; dutiable: boolean }, random: Random): DataRow {
  if (!one.dutiable) return { money_status: 'not_applicable' };
  if (random.chance(0.38)) return { money_status: 'not_reported' };
  const currency = currencyOfCountry(one.country);
  const evaded = Math.round(random.logNormal(4200, 1.3));
  return {
    currency,
    fx_rate: demoRate(currency, one.openedOn.slice(0, 7)),
    fx_date: `${one.openedOn.slice(0, 7)}-01`,
    duty_evaded_usd: evaded,
    recovered_usd: random.chance(0.3) ? null : Math.round(evaded * random.next()),
    money_status: 'reported'
  };
}
