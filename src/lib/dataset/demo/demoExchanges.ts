import type { DataRow } from '../dataRow';
import { demoRow } from './demoSource';
import { demoMonths, demoUnits, monthStart, worksIn, type DemoUnit } from './demoUnits';
import { seededRandom, type Random } from './seededRandom';

const channels = [
  ['containercomm', 62],
  ['iren_urgent', 26],
  ['bilateral', 12]
] as const;

/** Queries between units: each unit has up to three partners, one channel with each, from the month in which both work. */
export function exchangeRows(): readonly DataRow[] {
  return demoUnits.flatMap((from) =>
    partnersOf(from).flatMap(({ to, channel, median }) => {
      const rows: DataRow[] = [];
      for (let month = 0; month < demoMonths; month++) {
        if (worksIn(from, month) && worksIn(to, month)) rows.push(monthOf(from, { to, channel, median }, month));
      }
      return rows;
    })
  );
}

interface Partner {
  readonly to: DemoUnit;
  readonly channel: string;
  /** Median of queries a month. */
  readonly median: number;
}

function partnersOf(from: DemoUnit): readonly Partner[] {
  const random = seededRandom('partners', from.unit.code);
  const abroad = demoUnits.filter(({ unit }) => unit.country !== from.unit.country);
  const chosen = new Set(Array.from({ length: 3 }, () => random.pick(abroad)));
  return [...chosen].map((to) => ({
    to,
    channel: random.weighted(channels),
    median: 1.5 + 4 * random.next()
  }));
}

function monthOf(from: DemoUnit, { to, channel, median }: Partner, month: number): DataRow {
  const random = seededRandom('exchange', from.unit.code, to.unit.code, month);
  const base = {
    unit: from.unit.code,
    country: from.unit.country,
    to_country: to.unit.country,
    to_unit: to.unit.code,
    exchange_channel: channel,
    month: monthStart(month)
  };
  if (random.chance(0.09)) return { ...base, status: 'not_reported', programme: 'CCP', ...demoRow };
  const sent = Math.max(0, Math.round(random.logNormal(median, 0.7)));
  const quick = channel === 'iren_urgent' ? 0.6 : 0.35;
  const answered_24h = drawn(sent, quick, random);
  const answered_72h = answered_24h + drawn(sent - answered_24h, 0.55, random);
  const led_to_examination = drawn(answered_72h, 0.3, random);
  return {
    ...base,
    sent,
    answered_24h,
    answered_72h,
    led_to_examination,
    led_to_seizure: drawn(led_to_examination, 0.12, random),
    status: 'reported',
    programme: 'CCP',
    ...demoRow
  };
}

/** How many of `trials` happen. */
function drawn(trials: number, probability: number, random: Random): number {
  return Array.from({ length: trials }, () => random.chance(probability)).filter(Boolean).length;
}
