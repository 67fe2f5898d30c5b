import { describe, expect, test } from 'vitest';
import { shiftMonth } from '$lib/domain/calendar';
import { isForecast, progressOf, type QuarterValue, type Target } from '$lib/views/results/progress';

const start = '2024-01-01';
const target = (to: string, value: number | null, more: Partial<Target> = {}): Target => ({
  kind: 'milestone',
  from: start,
  to,
  baseline: null,
  baselineOn: null,
  value,
  ...more
});
/** Values of the quarters since the start, null where none was reported. */
const quarters = (...values: readonly (number | null)[]): readonly QuarterValue[] =>
  values.map((value, index) => ({
    from: `${shiftMonth(start.slice(0, 7), index * 3)}-01`,
    value,
    numerator: null,
    denominator: null,
    reason: null,
    commentEn: null,
    commentRu: null
  }));
const sum = { aggregation: 'sum', direction: 'up', asOf: '2024-12-31' } as const;
const toHundred = [target('2024-12-31', 40), target('2025-12-31', 100, { kind: 'final' })];

describe('a sum', () => {
  test('stands where its quarters add up to, and should stand on straight lines between the milestones', () => {
    const { points } = progressOf({ ...sum, targets: toHundred, values: quarters(10, 10, 10, 10) });
    expect(points.map(({ actual }) => actual)).toEqual([10, 20, 30, 40]);
    expect(points.map(({ expected }) => Math.round(expected!))).toEqual([10, 20, 30, 40]);
    expect(points.map(({ to }) => to)).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']);
  });

  test('that is a fifth off is on track; beyond that it is behind, since the first quarter of the run', () => {
    const on = progressOf({ ...sum, targets: toHundred, values: quarters(8, 8, 8, 8) });
    expect([on.status, on.offSince]).toEqual(['on_track', null]);
    const off = progressOf({ ...sum, targets: toHundred, values: quarters(10, 10, 2, 2) });
    expect([off.status, off.offSince]).toEqual(['behind', '2024-07-01']);
    expect(off.deviation).toBeCloseTo(-0.4, 5);
  });

  test('that was off, came back and fell again is off since it fell again', () => {
    const { offSince } = progressOf({ ...sum, targets: toHundred, values: quarters(1, 18, 11, 0) });
    expect(offSince).toBe('2024-10-01');
  });

  test('far above its path is ahead; of an indicator that should fall it is behind', () => {
    const asked = { ...sum, targets: toHundred, values: quarters(20, 20, 20, 20) };
    expect(progressOf(asked).status).toBe('ahead');
    const falling = progressOf({
      ...asked,
      aggregation: 'latest',
      direction: 'down',
      targets: [target('2025-12-31', 5, { kind: 'final', baseline: 10 })],
      values: quarters(14, 14, 14, 14)
    });
    expect(falling.status).toBe('behind');
  });

  test('a quarter that was not reported is missing, never zero', () => {
    const { missingQuarters, actual, points } = progressOf({
      ...sum,
      targets: toHundred,
      values: quarters(10, null, 10)
    });
    expect([missingQuarters, actual]).toEqual([2, 20]);
    expect(points.map(({ reported }) => reported)).toEqual([10, null, 10, null]);
  });

  test('without any report has no data, without a target no status', () => {
    expect(progressOf({ ...sum, targets: toHundred, values: [] }).status).toBe('no_data');
    expect(progressOf({ ...sum, targets: [], values: quarters(1) }).status).toBe('no_target');
    expect(progressOf({ ...sum, targets: [target('2025-12-31', null)], values: quarters(1) }).status).toBe('no_target');
  });

  test('whose day is past and that was not reached is missed, never on track', () => {
    const asked = { ...sum, asOf: '2026-03-31', targets: toHundred };
    const nearly = progressOf({ ...asked, values: quarters(12, 12, 12, 12, 12, 12, 12, 12) });
    expect([nearly.status, nearly.offSince]).toEqual(['missed', null]);
    const far = progressOf({ ...asked, values: quarters(10, 10, 10, 10, 1, 1, 1, 1) });
    expect([far.status, far.offSince]).toEqual(['missed', '2025-01-01']);
  });

  test('that is there already is reached', () => {
    expect(progressOf({ ...sum, targets: toHundred, values: quarters(100) }).status).toBe('reached');
  });
});

test('the reason is that of the quarters since it is off, not an older one', () => {
  const reported = (reasons: readonly (string | null)[]) =>
    quarters(10, 10, 2, 2).map((value, index) => ({ ...value, reason: reasons[index] ?? null }));
  const asked = { ...sum, targets: toHundred };
  expect(progressOf({ ...asked, values: reported(['funding_late', null, null, null]) }).reason).toBeNull();
  expect(progressOf({ ...asked, values: reported([null, null, 'partner_delay', null]) }).reason).toBe('partner_delay');
});

test('a ratio is divided anew from its parts, never averaged', () => {
  const values = quarters(0.5, 0.1).map((value, index) => ({
    ...value,
    numerator: [1, 10][index]!,
    denominator: [2, 100][index]!
  }));
  const { actual } = progressOf({ ...sum, aggregation: 'weighted_ratio', targets: toHundred, values });
  expect(actual).toBeCloseTo(11 / 102, 12);
});

test('of levels the last one counts', () => {
  expect(progressOf({ ...sum, aggregation: 'latest', targets: toHundred, values: quarters(7, 9, null) }).actual).toBe(
    9
  );
});

describe('the forecast to the end of the grant', () => {
  const long = [target('2027-12-31', 200, { kind: 'final' })];
  const asOf = '2026-06-30';

  test('adds the quarters to come to what there is: ten a quarter for six more quarters', () => {
    const values = quarters(...Array.from({ length: 10 }, () => 10));
    const { forecast } = progressOf({ ...sum, asOf, targets: long, values });
    expect(isForecast(forecast) && [forecast.value, forecast.low, forecast.high, forecast.quarters]).toEqual([
      160, 160, 160, 6
    ]);
  });

  test('one large quarter does not move it', () => {
    const values = quarters(...Array.from({ length: 10 }, (_, index) => (index === 4 ? 500 : 10)));
    const { forecast, actual } = progressOf({ ...sum, asOf, targets: long, values });
    expect(actual).toBe(590);
    expect(isForecast(forecast) && forecast.value).toBe(650);
  });

  test('of a level follows the line to the last quarter', () => {
    const values = quarters(...Array.from({ length: 10 }, (_, index) => index + 1));
    const { forecast } = progressOf({ ...sum, aggregation: 'latest', asOf, targets: long, values });
    expect(isForecast(forecast) && forecast.value).toBe(16);
  });

  test('refuses below ten reported quarters, and has nothing to say once the grant has ended', () => {
    const nine = quarters(...Array.from({ length: 9 }, () => 10));
    expect(progressOf({ ...sum, asOf, targets: long, values: nine }).forecast).toEqual({
      refused: 'too_few_months',
      needed: 10,
      given: 9
    });
    expect(progressOf({ ...sum, asOf: '2028-06-30', targets: long, values: nine }).forecast).toBeNull();
  });

  test('never falls below zero', () => {
    const values = quarters(...Array.from({ length: 10 }, (_, index) => 9 - index));
    const { forecast } = progressOf({ ...sum, asOf, targets: long, values });
    expect(isForecast(forecast) && [forecast.value, forecast.low]).toEqual([45, 45]);
  });
});
