import type { Verdict } from './budgets';
import type { Measure, Measures, MeasureUnit } from './measures';

/** The measures of an edition or a file as lines of a table: id, median, 95th percentile, number of samples. */
export function measuresText(measures: Measures): string {
  const rows = Object.entries(measures)
    .filter(([id]) => !id.includes('.view.'))
    .map(([id, measure]) => [id, ...figuresOf(measure)]);
  return tableText(['measure', 'median', 'p95', 'max', 'samples'], rows);
}

/** The budgets with what was measured against them. */
export function verdictsText(
  verdicts: readonly Verdict[],
  measureOf: (verdict: Verdict) => Measure | undefined
): string {
  const rows = verdicts.map((verdict) => {
    const unit = measureOf(verdict)?.unit ?? 'ms';
    const measured = verdict.measured === null ? '–' : `${amount(unit, verdict.measured)} (${verdict.statistic})`;
    const bound = `${verdict.atLeast ? '≥' : '≤'} ${amount(unit, verdict.limit)}`;
    const result = verdict.hit === null ? `not measured: ${verdict.reason}` : verdict.hit ? 'hit' : missText(verdict);
    return [verdict.label, verdict.size ?? 'file', bound, measured, result];
  });
  return tableText(['budget', 'edition', 'limit', 'measured', 'result'], rows);
}

function missText({ measured, limit, atLeast }: Verdict): string {
  const times = atLeast ? limit / Math.max(measured ?? 0, 1e-9) : (measured ?? 0) / limit;
  return `MISS, ${times.toFixed(1)} × the limit`;
}

function figuresOf(measure: Measure): readonly string[] {
  if (measure.median === null) return ['–', '–', '–', `not measured: ${measure.reason}`];
  const { unit, median, p95, max, samples } = measure;
  return [amount(unit, median), amount(unit, p95), amount(unit, max), String(samples.length)];
}

/** A number with its unit, in three figures or so. */
export function amount(unit: MeasureUnit, value: number): string {
  if (unit === 'bytes') return value >= 1e7 ? `${(value / 1e6).toFixed(0)} MB` : `${(value / 1e3).toFixed(1)} kB`;
  if (unit === 'share') return `${Math.round(value * 100)} %`;
  if (unit === 'ms')
    return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  return String(value);
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
