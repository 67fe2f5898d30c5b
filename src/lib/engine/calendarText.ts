const microsPerDay = 86_400_000_000n;
const dateInfinity = 2_147_483_647;
const timestampInfinity = 9_223_372_036_854_775_807n;

/** A day count from 1970-01-01 in the proleptic Gregorian calendar as `YYYY-MM-DD`, years before 1 as DuckDB writes them. */
export function dateText(days: number): string {
  if (Math.abs(days) >= dateInfinity) return days < 0 ? '-infinity' : 'infinity';
  const { year, month, day } = civil(days);
  return year > 0 ? dayText(year, month, day) : `${dayText(1 - year, month, day)} (BC)`;
}

/** Microseconds from 1970-01-01 00:00 as `YYYY-MM-DD HH:MM:SS[.ffffff]`, without trailing zeros. */
export function timestampText(micros: bigint): string {
  if (micros >= timestampInfinity) return 'infinity';
  if (micros <= -timestampInfinity) return '-infinity';
  const days = floorDivide(micros, microsPerDay);
  const date = dateText(Number(days));
  const time = timeText(micros - days * microsPerDay);
  return date.endsWith(' (BC)') ? `${date.slice(0, -5)} ${time} (BC)` : `${date} ${time}`;
}

/** Nanoseconds from 1970-01-01 00:00, with up to nine digits of a second. */
export function timestampNanosText(nanos: bigint): string {
  if (nanos >= timestampInfinity || nanos <= -timestampInfinity) return timestampText(nanos);
  const micros = floorDivide(nanos, 1000n);
  const rest = nanos - micros * 1000n;
  if (rest === 0n) return timestampText(micros);
  const seconds = floorDivide(micros, 1_000_000n);
  const fraction = (micros - seconds * 1_000_000n) * 1000n + rest;
  return `${timestampText(seconds * 1_000_000n)}.${trimmedFraction(fraction, 9)}`;
}

/** Microseconds of a day as `HH:MM:SS[.ffffff]`. */
export function timeText(micros: bigint): string {
  const seconds = micros / 1_000_000n;
  const fraction = micros % 1_000_000n;
  const clock = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  return fraction === 0n ? clock : `${clock}.${trimmedFraction(fraction, 6)}`;
}

/** A TIMETZ in the engine's packing (40 bits of microseconds, 24 bits of `57599 - offset in seconds`): `01:02:03+02`. */
export function timeZoneText(bits: bigint): string {
  const offset = 57_599n - (bits & 0xff_ffffn);
  const size = offset < 0n ? -offset : offset;
  const parts = [two(size / 3600n), two((size / 60n) % 60n), two(size % 60n)];
  const written = parts[2] !== '00' ? parts : parts[1] !== '00' ? parts.slice(0, 2) : parts.slice(0, 1);
  return `${timeText(bits >> 24n)}${offset < 0n ? '-' : '+'}${written.join(':')}`;
}

/** An interval as DuckDB writes it: `1 year 2 months 3 days 04:05:06`. */
export function intervalText(months: number, days: number, micros: bigint): string {
  const parts = [
    counted(Math.trunc(months / 12), 'year'),
    counted(months % 12, 'month'),
    counted(days, 'day'),
    micros === 0n ? null : `${micros < 0n ? '-' : ''}${timeText(micros < 0n ? -micros : micros)}`
  ].filter((part) => part !== null);
  return parts.length === 0 ? '00:00:00' : parts.join(' ');
}

/** The day count of `YYYY-MM-DD` from 1970-01-01; throws on anything that is not a day of the calendar. */
export function daysOf(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError(`${date} is not a date written YYYY-MM-DD`);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const days = dayCount(year, month, day);
  if (dateText(days) !== date) throw new RangeError(`${date} is not a day of the calendar`);
  return days;
}

/** Howard Hinnant's `civil_from_days`: years that begin in March, eras of 400 years. */
function civil(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function dayCount(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function counted(count: number, noun: string): string | null {
  return count === 0 ? null : `${count} ${noun}${Math.abs(count) === 1 ? '' : 's'}`;
}

function trimmedFraction(fraction: bigint, digits: number): string {
  return fraction.toString().padStart(digits, '0').replace(/0+$/, '');
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

function two(part: number | bigint): string {
  return String(part).padStart(2, '0');
}
