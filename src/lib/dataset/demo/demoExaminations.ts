import { raw, type SqlQuery } from '$lib/sql/sql';
import type { TrafficProfile } from './demoUnits';
import { demoSourceId } from './demoSource';

/** Hits in 100,000 examinations by selection method at ordinary luck: profiling finds more than chance. */
const hitsPer100k = {
  risk_profiling: 3000,
  intelligence: 4200,
  partner_alert: 3800,
  nii_alert: 3400,
  routine: 1300,
  random: 1000
} as const;

/** Selection methods with their share in thousandths; the shares add up to 1,000. */
const methodShares: readonly (readonly [keyof typeof hitsPer100k, number])[] = [
  ['risk_profiling', 480],
  ['routine', 200],
  ['random', 140],
  ['nii_alert', 90],
  ['intelligence', 50],
  ['partner_alert', 40]
];

/** Sixteen countries of origin by traffic, so that four bits of a hash pick one; a repeated country is a larger share. */
const origins: Readonly<Record<TrafficProfile, string>> = {
  south: 'AF AF AF AF IR PK PK UZ TJ CN RU KZ TM IN AE TR',
  china: 'CN CN CN CN CN CN CN CN CN KR JP VN DE RU NL TR',
  caspian: 'TR TR RU RU AZ GE IR KZ TM CN DE IT AE BG UA PL',
  air: 'CN CN AE AE TR TR IN KR DE NL TH US RU GB PK VN',
  inland: 'CN CN CN RU RU RU KZ UZ TR TR IR KG TJ BY DE LT',
  caucasus: 'TR TR TR IR IR RU AZ UA CN CN DE IT AE EC NL US'
};

const hsCodes =
  '080510 090230 170199 210690 240220 271019 300490 321490 330499 340250 380893 390120 392690 401110 420222 440710 ' +
  '481910 520100 540754 610910 620342 640399 690721 700529 720851 730890 761699 841430 847130 850760 851713 852872 ' +
  '870323 870899 940360 950300 070310 080620 100199 110100 151219 180690 190531 200290 220299 252329 281511 283620 ' +
  '310210 330300 360500 382499 391740 401693 480256 490199 560312 570242 630260 681091 701090 732690 820559 841510';

/**
 * Three rounds of multiply and shift on 32 bits: the same number for the same row and salt on every machine and every
 * version of the engine.
 */
export const mixMacros: readonly SqlQuery[] = [
  raw('create or replace temp macro mix_round(x) as ((xor(x, x >> 16) * 73244475) & 4294967295)'),
  raw(`create or replace temp macro mix(i, salt) as
    mix_round(mix_round(mix_round((i * 2246822519 + salt * 3266489917) & 4294967295)))`)
];

/** A temporary table with the number of each examination and the cell it belongs to, in order. */
export const examinationNumbers: SqlQuery = raw(`create or replace temp table demo_numbers as
  select unnest(range(first_id, first_id + examined)) as id, cell_no
  from work.main.demo_cells order by cell_no`);

/**
 * The examinations of the plan, one row each, from integer hashes of the row's number: the bulk of a demo of any size is made
 * inside the engine. Reads `demo_numbers` and `demo_cells`.
 */
export function expandExaminations(): SqlQuery {
  return raw(`insert into examinations by name
  select id as examination_id, unit, country, examined_on, 'day' as date_precision, direction, transport_mode,
    selection_method, examination_type, result,
    case when result = 'positive_irregularity' then 1 + mix(id, 9) % 2 end as severity,
    ${listItem(hsCodes.split(' '), 'mix(id, 6) & 63')} as hs_code,
    case profile ${Object.entries(origins)
      .map(([profile, list]) => `when '${profile}' then ${listItem(list.split(' '), 'mix(id, 5) & 15')}`)
      .join(' ')} end as origin_country,
    case profile ${Object.entries(origins)
      .map(
        ([profile, list]) =>
          `when '${profile}' then ${listItem(list.split(' '), 'mix(id, 7 + (mix(id, 8) & 1) * -2) & 15')}`
      )
      .join(' ')} end as departure_country,
    case when mix(id, 10) % 10 > 0 then ((mix(id, 11) % 97 + 3) * (mix(id, 12) % 251 + 1))::decimal(18, 6) end
      as net_mass_kg,
    'CCP' as programme, 'synthetic' as source_class, '${demoSourceId}' as source_id
  from (${withResult})`);
}

const methodCase = caseByThreshold(
  'method_draw',
  methodShares.map(([method, share]) => [`'${method}'`, share] as const)
);

const hitCase = methodShares.map(([method]) => `when '${method}' then ${hitsPer100k[method]}`).join(' ');

const withMethod = `select n.id, c.unit, c.country, c.profile, c.direction, c.transport_mode, c.luck,
    c.month_start + (c.first_day - 1 + (mix(n.id, 1) % c.working_days))::integer as examined_on,
    ${methodCase.replaceAll('method_draw', '(mix(n.id, 2) % 1000)')} as selection_method
  from demo_numbers n join work.main.demo_cells c using (cell_no)`;

const withResult = `select *,
    case when selection_method = 'nii_alert' then 'physical'
      else ${caseByThreshold('(mix(id, 3) % 100)', [
        [`'nii'`, 44],
        [`'physical'`, 33],
        [`'document'`, 13],
        [`'full_unload'`, 10]
      ])} end as examination_type,
    case when mix(id, 4) % 100000 < hits * 6 // 10 then 'positive_seizure'
      when mix(id, 4) % 100000 < hits then 'positive_irregularity'
      else ${caseByThreshold('(mix(id, 13) % 1000)', [
        [`'referred'`, 8],
        [`'inconclusive'`, 6],
        [`'not_reported'`, 4],
        [`'negative'`, 982]
      ])} end as result
  from (select *, (case selection_method ${hitCase} end) * luck // 1000 as hits from (${withMethod}))`;

function caseByThreshold(draw: string, shares: readonly (readonly [string, number])[]): string {
  let upTo = 0;
  const branches = shares.slice(0, -1).map(([value, share]) => `when ${draw} < ${(upTo += share)} then ${value}`);
  return `case ${branches.join(' ')} else ${shares[shares.length - 1]![0]} end`;
}

function listItem(values: readonly string[], index: string): string {
  return `list_extract([${values.map((value) => `'${value}'`).join(', ')}], (1 + (${index}))::bigint)`;
}
