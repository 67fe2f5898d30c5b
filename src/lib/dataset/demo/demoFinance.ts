import type { DataRow } from '../dataRow';
import { demoGrantMoney, pledgedOn, type GrantMoney } from './demoGrantMoney';
import { addDays } from './demoPlan';
import { demoRate, demoRateSource } from './demoRates';
import { demoRow } from './demoSource';
import { spendingOf, type Spending } from './demoSpending';

const lastDay = '2025-12-31';

/** Shares of an allotment by class, in 1,000,000; programme support cost is 13 of 113 parts. */
const allotment: readonly (readonly [budgetClass: string, ordinary: number, equipmentOnly: number])[] = [
  ['staff', 320_000, 90_000],
  ['travel', 80_000, 20_000],
  ['training', 220_000, 0],
  ['equipment', 160_000, 700_000],
  ['contracts', 70_000, 50_000],
  ['operating', 34_956, 24_956],
  ['psc', 115_044, 115_044]
];

/** The money of every grant, step by step, from the pledge to the refund of what was left. */
export function financeRows(facts: Parameters<typeof spendingOf>[1]): readonly DataRow[] {
  return demoGrantMoney
    .flatMap((grant) => chainOf(grant, spendingOf(grant, facts)))
    .sort((a, b) => (String(a['dated_on']) < String(b['dated_on']) ? -1 : 1))
    .map((row, index) => ({ transaction_id: index + 1, ...row, ...demoRow }));
}

function chainOf(grant: GrantMoney, spending: readonly Spending[]): readonly DataRow[] {
  const spent = spending.map((one) => inDollars(grant, 'spent', one));
  const committed = [...spending, ...openCommitments(grant, spending)].map((one) =>
    inDollars(grant, 'committed', { ...one, on: quarterStart(one.on) })
  );
  return [
    agreed(grant, 'pledge', pledgedOn(grant)),
    agreed(grant, 'agreement', grant.agreedOn),
    ...tranches(grant).flatMap((tranche) => [received(grant, tranche), ...allotted(grant, tranche)]),
    ...committed,
    ...spent,
    ...refund(grant, total(spending))
  ];
}

interface Tranche {
  readonly on: string;
  readonly share: number;
}

/** Yen come at once, dollars year by year; what is to come after the end of the demo has not come. */
function tranches(grant: GrantMoney): readonly Tranche[] {
  if (grant.currency === 'JPY') return [{ on: addDays(grant.from, 16), share: 1 }];
  const years = Math.round((Date.parse(grant.to) - Date.parse(grant.from)) / (365.25 * 86_400_000));
  return Array.from({ length: years }, (_, year) => ({
    on: addDays(grant.from, Math.round(365.25 * year) + 24),
    share: 1 / years
  })).filter(({ on }) => on <= lastDay);
}

function agreed(grant: GrantMoney, transaction_type: string, dated_on: string): DataRow {
  const { code, amount, currency, amountUsd, rate } = grant;
  const rated = rate === null ? {} : { fx_rate: rate, fx_date: dated_on, fx_source: 'agreement' };
  return { grant_code: code, transaction_type, dated_on, amount, currency, ...rated, amount_usd: amountUsd };
}

/** Money that arrives is worth what the rate of its month makes of it, whatever the agreement said. */
function received(grant: GrantMoney, { on, share }: Tranche): DataRow {
  const amount = cents(grant.amount * share);
  return {
    grant_code: grant.code,
    transaction_type: 'received',
    dated_on: on,
    amount,
    currency: grant.currency,
    ...rateOf(grant, on),
    amount_usd: receivedUsd(grant, { on, share })
  };
}

function receivedUsd(grant: GrantMoney, { on, share }: Tranche): number {
  return cents((grant.amount * share) / demoRate(grant.currency, on.slice(0, 7)));
}

function rateOf(grant: GrantMoney, on: string): DataRow {
  const month = on.slice(0, 7);
  return { fx_rate: demoRate(grant.currency, month), fx_date: `${month}-01`, fx_source: demoRateSource };
}

function allotted(grant: GrantMoney, { on, share }: Tranche): readonly DataRow[] {
  return allotment
    .map(([budgetClass, ordinary, equipmentOnly]) => ({
      on: addDays(on, 14),
      budgetClass,
      usd: cents((grant.amountUsd * share * (grant.code === 'DEMO-JP-2B' ? equipmentOnly : ordinary)) / 1_000_000),
      output: null
    }))
    .filter(({ usd, on: day }) => usd > 0 && day <= lastDay)
    .map((one) => inDollars(grant, 'allotted', one));
}

/** A grant that still runs has signed for a little more than it has paid. */
function openCommitments(grant: GrantMoney, spending: readonly Spending[]): readonly Spending[] {
  if (grant.to <= lastDay) return [];
  const usd = cents(total(spending) * 0.045);
  return [{ on: '2025-12-01', budgetClass: 'contracts', usd, output: null }];
}

/** What was left goes back seven months after the end. */
function refund(grant: GrantMoney, spent: number): readonly DataRow[] {
  const on = addDays(grant.to, 212);
  const left = cents(tranches(grant).reduce((sum, one) => sum + receivedUsd(grant, one), 0) - spent);
  return on > lastDay || left <= 0
    ? []
    : [inDollars(grant, 'refunded', { on, budgetClass: null, usd: left, output: null })];
}

function inDollars(grant: GrantMoney, transaction_type: string, one: Spending): DataRow {
  return {
    grant_code: grant.code,
    transaction_type,
    dated_on: one.on,
    amount: one.usd,
    currency: 'USD',
    fx_rate: 1,
    amount_usd: one.usd,
    budget_class: one.budgetClass,
    output_code: one.output,
    country: one.country ?? null,
    unit: one.unit ?? null,
    event_id: one.event ?? null
  };
}

function total(spending: readonly Spending[]): number {
  return cents(spending.reduce((sum, { usd }) => sum + usd, 0));
}

function quarterStart(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

function cents(usd: number): number {
  return Math.round(usd * 100) / 100;
}
