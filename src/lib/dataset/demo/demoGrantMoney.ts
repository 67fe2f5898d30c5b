import type { DataRow } from '../dataRow';
import { addDays } from './demoPlan';
import { demoGrants, type DemoGrant } from './demoProgramme';
import { demoRow } from './demoSource';

/** What a demo grant says of its money; the rate is null where only both amounts are stated. */
export interface GrantMoney extends DemoGrant {
  readonly agreedOn: string;
  readonly amount: number;
  readonly currency: 'USD' | 'JPY';
  readonly amountUsd: number;
  readonly rate: number | null;
  /** Last day as first agreed. */
  readonly firstTo: string;
}

/** Programme support cost on direct cost, per cent. */
export const pscPercent = 13;

/**
 * A grant for equipment alone, of the same month as DEMO-JP-2. Their two yen amounts were published against dollars at rates
 * that lie ten per cent apart, so that one of them must be wrong; no rate is stated for either.
 */
const equipmentGrant: DemoGrant = { code: 'DEMO-JP-2B', donor: 'JP', from: '2022-04-01', to: '2024-03-31' };

const money: Readonly<Record<string, Omit<GrantMoney, keyof DemoGrant>>> = {
  'DEMO-JP-1': yen(['2019-03-12', 451_000_000, 4_100_000], 110, '2020-03-31'),
  'DEMO-JP-2': yen(['2022-03-15', 267_000_000, 2_260_000], null, '2023-03-31'),
  'DEMO-JP-2B': yen(['2022-03-17', 296_000_000, 2_264_000], null, '2024-03-31'),
  'DEMO-JP-3': yen(['2024-09-10', 271_700_000, 1_900_000], 143, '2025-09-30'),
  'DEMO-INL-1': dollars('2018-09-20', 3_450_000, '2020-09-30'),
  'DEMO-INL-2': dollars('2021-09-24', 4_800_000, '2025-09-30'),
  'DEMO-EXBS-1': dollars('2019-09-18', 1_200_000, '2021-09-30'),
  'DEMO-EXBS-2': dollars('2022-12-06', 1_600_000, '2026-09-30')
};

/** Every grant of the demo with its money: those that pay for trainings and support units, and one for equipment alone. */
export const demoGrantMoney: readonly GrantMoney[] = [...demoGrants, equipmentGrant].map((grant) => ({
  ...grant,
  ...money[grant.code]!
}));

/** Rows of `grants`. */
export function grantRows(): readonly DataRow[] {
  return demoGrantMoney.map((grant) => ({
    grant_code: grant.code,
    donor: grant.donor,
    title_en: `Demo grant ${grant.code.slice(5)}`,
    title_ru: `Демонстрационный грант ${grant.code.slice(5)}`,
    starts_on: grant.from,
    ends_on: grant.to,
    agreement_no: `DEMO/${grant.donor}/${grant.agreedOn.slice(0, 4)}/${grant.code.slice(-2)}`,
    agreed_on: grant.agreedOn,
    first_ends_on: grant.firstTo,
    extensions: grant.firstTo === grant.to ? 0 : 1,
    amount: grant.amount,
    currency: grant.currency,
    amount_usd: grant.amountUsd,
    fx_rate: grant.rate,
    fx_date: grant.rate === null ? null : `${grant.agreedOn.slice(0, 7)}-01`,
    fx_source: grant.rate === null ? null : grant.currency === 'USD' ? 'none needed' : 'agreement',
    psc_percent: pscPercent,
    levy_percent: grant.donor === 'JP' ? null : 1,
    source_class: 'synthetic'
  }));
}

/** What grants are tied to: part by part to outputs and countries, the rest free; the parts add up to 100. */
export function earmarkRows(): readonly DataRow[] {
  return demoGrantMoney.flatMap(({ code }) =>
    (code === 'DEMO-JP-2B' ? equipmentEarmarks : earmarks).map(([output_code, country, share], index) => ({
      grant_code: code,
      earmark_no: index + 1,
      output_code,
      country,
      share_percent: share,
      ...demoRow
    }))
  );
}

type Earmark = readonly [output: string | null, country: string | null, share: number];

const earmarks: readonly Earmark[] = [
  ['OP1', null, 40],
  ['OP5', null, 15],
  ['OP7', null, 20],
  ['OP8', null, 5],
  [null, null, 20]
];

/** Thirds are no whole per cents: the last part takes what is left. */
const equipmentEarmarks: readonly Earmark[] = [
  ['OP7', 'UZ', 33.333333],
  ['OP7', 'TJ', 33.333333],
  ['OP7', 'TM', 33.333334]
];

/** Day on which a pledge was announced: about two months before the agreement. */
export function pledgedOn(grant: GrantMoney): string {
  return addDays(grant.agreedOn, -63);
}

function yen(
  [agreedOn, amount, amountUsd]: readonly [string, number, number],
  rate: number | null,
  firstTo: string
): Omit<GrantMoney, keyof DemoGrant> {
  return { agreedOn, amount, currency: 'JPY', amountUsd, rate, firstTo };
}

function dollars(agreedOn: string, amount: number, firstTo: string): Omit<GrantMoney, keyof DemoGrant> {
  return { agreedOn, amount, currency: 'USD', amountUsd: amount, rate: 1, firstTo };
}
