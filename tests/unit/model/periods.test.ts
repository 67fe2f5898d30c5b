import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calendars, parsePeriod, periodToken } from '$lib/domain/calendar';
import { openScratchDatabase } from '$lib/engine/nodeDatabase.server';
import { dimensionSql } from '$lib/model/dimensionSql';
import { join, raw, sql } from '$lib/sql/sql';

const database = await openScratchDatabase();

const grains = ['month', 'quarter', 'year'] as const;

/** The nine answers to "in which period is this day", by calendar and grain. */
async function periodsOf(day: string | null, precision: string): Promise<readonly (string | null)[]> {
  return (await periodsOfDays([day], precision))[0]!;
}

/** The same for several days in one statement. */
async function periodsOfDays(days: readonly (string | null)[], precision: string) {
  const columns = calendars.flatMap((calendar) =>
    grains.map((grain) => {
      const { key, shown } = dimensionSql(grain, 'examinations', calendar);
      return `${shown(key)} as ${calendar}_${grain}`;
    })
  );
  const values = join(
    days.map((day, index) => sql`(${index}, cast(${day} as date), cast(${precision} as varchar))`),
    ', '
  );
  const { rows } = await database.query(sql`select ${raw(columns.join(', '))}
    from (values ${values}) as examinations (number, examined_on, date_precision) order by number`);
  return rows.map((row) => Object.values(row) as (string | null)[]);
}

/** Local time is 11 hours behind, at, and 13 hours ahead of UTC. */
const zones = [
  { zone: 'Pacific/Pago_Pago', offset: 660 },
  { zone: 'UTC', offset: 0 },
  { zone: 'Pacific/Tongatapu', offset: -780 }
];

describe.each(zones)('on a machine in $zone', ({ zone, offset }) => {
  beforeEach(() => vi.stubEnv('TZ', zone));
  afterEach(() => vi.unstubAllEnvs());

  test('the clock really is there', () => {
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset);
  });

  test('US FY2026 Q1 is October to December 2025, Japan FY2025 is April 2025 to March 2026', () => {
    expect(parsePeriod('us:2026Q1')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
    expect(parsePeriod('us:2026')).toEqual({ from: '2025-10-01', to: '2026-09-30' });
    expect(parsePeriod('jp:2025')).toEqual({ from: '2025-04-01', to: '2026-03-31' });
    expect(parsePeriod('jp:2025Q4')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(parsePeriod('un:2024Q1')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(parsePeriod('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  test('one event rolls up in all three calendars', async () => {
    const expected = ['un:2025Q4', 'un:2025', 'us:2026Q1', 'us:2026', 'jp:2025Q3', 'jp:2025'];
    const found = await periodsOf('2025-11-30', 'day');
    expect(found.filter((token) => token !== '2025-11')).toEqual(expected);
  });

  test.each([
    [
      '2025-12-31',
      ['2025-12', 'un:2025Q4', 'un:2025', '2025-12', 'us:2026Q1', 'us:2026', '2025-12', 'jp:2025Q3', 'jp:2025']
    ],
    [
      '2026-01-01',
      ['2026-01', 'un:2026Q1', 'un:2026', '2026-01', 'us:2026Q2', 'us:2026', '2026-01', 'jp:2025Q4', 'jp:2025']
    ],
    [
      '2026-03-31',
      ['2026-03', 'un:2026Q1', 'un:2026', '2026-03', 'us:2026Q2', 'us:2026', '2026-03', 'jp:2025Q4', 'jp:2025']
    ],
    [
      '2026-04-01',
      ['2026-04', 'un:2026Q2', 'un:2026', '2026-04', 'us:2026Q3', 'us:2026', '2026-04', 'jp:2026Q1', 'jp:2026']
    ],
    [
      '2026-09-30',
      ['2026-09', 'un:2026Q3', 'un:2026', '2026-09', 'us:2026Q4', 'us:2026', '2026-09', 'jp:2026Q2', 'jp:2026']
    ],
    [
      '2026-10-01',
      ['2026-10', 'un:2026Q4', 'un:2026', '2026-10', 'us:2027Q1', 'us:2027', '2026-10', 'jp:2026Q3', 'jp:2026']
    ]
  ])('%s falls into its periods', async (day, expected) => {
    expect(await periodsOf(day, 'day')).toEqual(expected);
  });

  test('the engine and the calendar name the same period for any day', async () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.array(date, { minLength: 40, maxLength: 40 }), async (dates) => {
        const days = dates.map((one) => one.toISOString().slice(0, 10));
        const named = days.map((day) =>
          calendars.flatMap((calendar) => grains.map((grain) => periodToken(calendar, day, grain)))
        );
        expect(await periodsOfDays(days, 'day')).toEqual(named);
        const outside = named.flatMap((tokens, index) => tokens.filter((token) => !isWithin(days[index]!, token)));
        expect(outside).toEqual([]);
      }),
      { numRuns: 3 }
    );
  });
});

describe('a date known only roughly', () => {
  test('a quarter has no month, but its quarter and year in every calendar', async () => {
    expect(await periodsOf('2025-10-01', 'quarter')).toEqual([
      null,
      'un:2025Q4',
      'un:2025',
      null,
      'us:2026Q1',
      'us:2026',
      null,
      'jp:2025Q3',
      'jp:2025'
    ]);
  });

  test('a calendar year lies in no fiscal year of the United States or of Japan', async () => {
    expect(await periodsOf('2025-01-01', 'year')).toEqual([null, null, 'un:2025', null, null, null, null, null, null]);
  });

  test('an unknown date lies in no period', async () => {
    expect(await periodsOf(null, 'day')).toEqual(Array.from({ length: 9 }, () => null));
  });
});

test.each(['2026-13', '2026-00', 'un:2026Q5', 'fr:2026', '2026-03..2026-01', '2026-01..', '', 'us:2026Q1..x', '26'])(
  '"%s" is no period',
  (text) => expect(parsePeriod(text)).toBeNull()
);

function isWithin(day: string, token: string): boolean {
  const span = parsePeriod(token);
  return span !== null && span.from <= day && day <= span.to;
}
