import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemo } from '$lib/dataset/buildDemo.server';
import type { BuiltEdition } from '$lib/dataset/buildEdition.server';
import { planDemo } from '$lib/dataset/demo/demoPlan';
import type { Database, Row } from '$lib/engine/database';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { noFilters, type Filters } from '$lib/filters/filters';
import type { MetricId } from '$lib/metrics/metricId';
import { lookAlikeSeizures } from '$lib/metrics/qualityRecords';
import { runMetrics } from '$lib/metrics/runMetrics';
import { raw } from '$lib/sql/sql';

let folder: string;
let built: BuiltEdition;
let again: BuiltEdition;
let database: Database;

/** The demo once in the time zone furthest behind and once in the one furthest ahead of UTC. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-'));
  built = await inTimeZone('Pacific/Pago_Pago', () => buildDemo({ out: join(folder, 'a'), rows: null }));
  again = await inTimeZone('Pacific/Tongatapu', () => buildDemo({ out: join(folder, 'b'), rows: null }));
  database = await openNodeDatabase({ edition: built.editionPath });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function inTimeZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

async function ask(text: string): Promise<readonly Row[]> {
  return (await database.query(raw(text))).rows;
}

async function figures(metrics: readonly MetricId[], filters: Filters = noFilters): Promise<Row> {
  return (await runMetrics(database, { metrics, filters, edition: built.manifest })).total;
}

describe('the demo edition', () => {
  test('is the same whenever and wherever it is built', async () => {
    expect(again.manifest.dataHash).toBe(built.manifest.dataHash);
    expect(await readdir(join(folder, 'b'))).toHaveLength(2);
  });

  test('says that it is one', () => {
    expect(built.manifest.demo).toBe(true);
    expect(built.manifest.title).toMatchObject({ en: /^Demo/, ru: /^Демо/ });
    expect(built.manifest).toMatchObject({ period: { from: '2019-01-01', to: '2025-12-31' }, asOf: '2025-12-31' });
  });

  test('covers 25 units and 84 months, each month from the opening of a unit to its end', async () => {
    const [all] = await ask(`select count(distinct unit) as units, count(distinct month) as months,
      min(month) as first, max(month) as last from unit_returns`);
    expect(all).toEqual({ units: 25, months: 84, first: '2019-01-01', last: '2025-12-01' });
    const perUnit = await ask(`select unit, count(*) as months, min(month) as first from unit_returns
      where unit in ('UZ-AYR', 'KZ-ZHT', 'AF-HRT') group by unit order by unit`);
    expect(perUnit).toEqual([
      { unit: 'AF-HRT', months: 32, first: '2019-01-01' },
      { unit: 'KZ-ZHT', months: 59, first: '2021-02-01' },
      { unit: 'UZ-AYR', months: 84, first: '2019-01-01' }
    ]);
  });

  test('has a size near to what was planned for it, and exactly the size that is asked for', () => {
    expect(built.manifest.tables['examinations']).toBe(planDemo(null).examinations + 2);
    const cells = planDemo(123_456).cells.reduce((sum, { examined }) => sum + examined, 0);
    expect(cells).toBe(123_456);
  });

  test('misses about one monthly return in twelve, and about one in twenty comes late', async () => {
    const [shares] = await ask(`select avg((status = 'missing')::int) as missing, avg((status = 'late')::int) as late
      from unit_returns`);
    expect(shares!['missing']).toBeCloseTo(0.08, 1);
    expect(shares!['late']).toBeCloseTo(0.05, 1);
    const counted = await ask(`select count(*) as n from unit_returns r join consignment_months c using (unit, month)
      where r.status = 'missing' and (c.status <> 'not_reported' or c.profiled is not null)`);
    expect(counted).toEqual([{ n: 0 }]);
  });

  test('finds more by profiling than by chance', async () => {
    const of = (value: string): Promise<Row> =>
      figures(['hit_rate'], {
        calendar: 'un',
        clauses: [{ dimension: 'selection_method', values: [value], view: null }]
      });
    const [profiled, random] = [await of('risk_profiling'), await of('random')];
    expect(Number(profiled['hit_rate_low'])).toBeGreaterThan(Number(random['hit_rate_high']));
  });

  test('keeps synthetic and published facts apart: no total spans both unless it is asked to', async () => {
    const { seizure_events: synthetic } = await figures(['seizure_events']);
    const { seizure_events: published } = await figures(['seizure_events'], {
      calendar: 'un',
      clauses: [{ dimension: 'source_class', values: ['published'], view: null }]
    });
    const counts = await ask('select source_class, count(*) as n from seizures group by all order by all');
    expect(counts).toEqual([
      { source_class: 'published', n: published },
      { source_class: 'synthetic', n: synthetic }
    ]);
  });
});

describe('the traps planted in the demo', () => {
  test('two places are reported as Alat, one in Azerbaijan and one in Uzbekistan', async () => {
    const found = await ask(`select distinct country from seizures where place_reported = 'Alat' order by country`);
    expect(found).toEqual([{ country: 'AZ' }, { country: 'UZ' }]);
  });

  test('a seizure of two units is one event, credited to one of them', async () => {
    const found =
      await ask(`select s.unit, u.unit as took_part, u.role from seizures s join seizure_units u using (seizure_id)
      where s.seized_on = '2022-10-24' and s.unit = 'AZ-ALA' and s.examination_id is null order by u.role desc`);
    expect(found).toEqual([
      { unit: 'AZ-ALA', took_part: 'AZ-ALA', role: 'credited' },
      { unit: 'AZ-ALA', took_part: 'TM-KRW', role: 'assisting' }
    ]);
  });

  test('the look-alike of a Border Liaison Office has its own programme and no unit', async () => {
    const found = await ask(`select programme, unit, quantity from seizures join seizure_items using (seizure_id)
      where seized_on = '2022-02-15' and substance = 'heroin' and quantity between 61 and 62 order by programme`);
    expect(found).toEqual([
      { programme: 'BLO', unit: null, quantity: 61.48 },
      { programme: 'CCP', unit: 'UZ-AYR', quantity: 61.5 }
    ]);
  });

  test('a consignment of acetic acid is examined by two units, found legal and no seizure', async () => {
    const found = await ask(`select unit, result from examinations e
      where hs_code = '291521' and net_mass_kg = 18400 and examined_on between '2022-10-01' and '2022-10-31'
        and not exists (select 1 from seizures s where s.examination_id = e.examination_id) order by unit`);
    expect(found).toEqual([
      { unit: 'GE-PTI', result: 'negative' },
      { unit: 'TM-KRW', result: 'negative' }
    ]);
  });

  test('one tank lorry of 24 tonnes outweighs every other seizure of its kind', async () => {
    const found = await ask(`select quantity, measure_unit from seizure_items join seizures using (seizure_id)
      where substance = 'acetic_anhydride' and source_class = 'synthetic' and measure_unit = 'LTR'
      order by quantity desc limit 1`);
    expect(found).toEqual([{ quantity: 24000, measure_unit: 'LTR' }]);
    const { rows } = await runMetrics(database, {
      metrics: ['seized_quantity_top1_share'],
      by: ['substance', 'measure_unit'],
      filters: noFilters,
      edition: built.manifest
    });
    const acid = rows.find((row) => row['substance'] === 'acetic_anhydride' && row['measure_unit'] === 'LTR');
    expect(acid!['seized_quantity_top1_share']).toBeGreaterThan(0.2);
  });

  test('a second phase of strategic trade is known by its year only and follows a first phase', async () => {
    const found = await ask(`select training_type, date_precision from training_events
      where country = 'KG' and training_type in ('stec1', 'stec2') and source_class = 'synthetic' order by starts_on`);
    expect(found).toEqual([
      { training_type: 'stec1', date_precision: 'day' },
      { training_type: 'stec2', date_precision: 'year' }
    ]);
  });

  test('a unit that opens in the middle of the period has no facts before', async () => {
    const found = await ask(
      `select min(examined_on) >= '2021-02-19' as after_opening from examinations where unit = 'KZ-ZHT'`
    );
    expect(found).toEqual([{ after_opening: true }]);
  });

  test('in older trainings the sex of one participant in four was not written down', async () => {
    const [found] = await ask(`select avg((sex = 'unknown')::int) as share from training_participations p
      join training_events e using (event_id) where e.starts_on < '2021-01-01' and e.sex_status = 'reported'`);
    expect(found!['share']).toBeCloseTo(0.25, 1);
  });
});

describe('the traps planted in its people and its money', () => {
  test('two yen grants of one week were agreed at rates ten per cent apart, and one is far from the rate of the month', async () => {
    const found = await ask(`select grant_code, round(amount::double / amount_usd::double, 1) as implied,
        abs(amount::double / amount_usd::double / units_per_usd::double - 1) > 0.05 as off
      from grants g join exchange_rates r on r.currency = g.currency and r.rate_date = date_trunc('month', g.agreed_on)
      where g.fx_rate is null and g.amount is not null order by grant_code`);
    expect(found).toEqual([
      { grant_code: 'DEMO-JP-2', implied: 118.1, off: false },
      { grant_code: 'DEMO-JP-2B', implied: 130.7, off: true }
    ]);
  });

  test('a single woman can be worked out from the margin of a table of three units', async () => {
    const found = await ask(`select p.unit, count(*) filter (where sex = 'f') as women, any_value(e.women) as of_all
      from training_participations p join training_events e using (event_id)
      where e.title = 'Demo: joint exercise of three units' group by p.unit order by p.unit`);
    expect(found).toEqual([
      { unit: 'KZ-AAU', women: 5, of_all: 12 },
      { unit: 'KZ-ALT', women: 1, of_all: 12 },
      { unit: 'KZ-KUR', women: 6, of_all: 12 }
    ]);
  });

  test('a training with "about 18" participants names 20 women and men', async () => {
    const found = await ask(`select participants, participants_qualifier, women + men as known from training_events
      where women + men > participants`);
    expect(found).toEqual([{ participants: 18, participants_qualifier: 'about', known: 20 }]);
  });

  test('the parts of every grant add up to 100, and no step of its money exceeds the one before it', async () => {
    const parts = await ask(
      'select distinct t from (select sum(share_percent) as t from grant_earmarks group by grant_code)'
    );
    expect(parts).toEqual([{ t: 100 }]);
    const { rows } = await runMetrics(database, {
      metrics: ['agreed_usd', 'allotted_usd', 'committed_usd', 'spent_usd'],
      by: ['grant'],
      filters: noFilters,
      edition: built.manifest
    });
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const chain = ['agreed_usd', 'allotted_usd', 'committed_usd', 'spent_usd'].map((id) => Number(row[id]));
      expect(chain, String(row['grant'])).toEqual([...chain].sort((a, b) => b - a));
    }
  });
});

test('the seizure that two reporters sent in looks alike, and the engine lives on after finding it', async () => {
  const scope = { filters: noFilters, view: null, edition: built.manifest };
  const { rows } = await database.query(lookAlikeSeizures(scope));
  expect(rows).toMatchObject([{ country: 'UZ', substance: 'heroin', first_location: 'UZ-AYR', second_unit: null }]);
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
});
