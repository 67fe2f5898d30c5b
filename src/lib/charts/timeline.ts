import type { ChartOption } from './chartOption';
import { hatch } from './hatch';
import { baseOption, categoryAxis, gridLine, ink, palette, rowAxis } from './theme';

/** A stretch of days, both ends included, written `YYYY-MM-DD`. */
export interface TimelineSpan {
  readonly from: string;
  readonly to: string;
  /** Written into the bar where there is room, and read out. */
  readonly label: string;
  /** Place of its colour in the palette, from 0; null is drawn grey. */
  readonly tone: number | null;
  /** Hatched: it was not at work, or nothing is known. */
  readonly hatched?: boolean;
}

export interface TimelineRow {
  readonly label: string;
  readonly spans: readonly TimelineSpan[];
}

export interface Timeline {
  /** From the top down. */
  readonly rows: readonly TimelineRow[];
  readonly from: string;
  readonly to: string;
}

/** What lasted from when to when, one line each, over years. */
export function timeline(chart: Timeline): ChartOption {
  const spans = chart.rows.flatMap((row, rowIndex) => row.spans.map((span) => ({ row, rowIndex, span })));
  return {
    ...baseOption(1),
    grid: { left: 8, right: 16, top: 6, bottom: 6, containLabel: true },
    xAxis: yearAxis(chart),
    yAxis: rowAxis(
      chart.rows.map((row) => row.label),
      130
    ),
    tooltip: {
      ...baseOption().tooltip,
      formatter: (item) => {
        const found = spans[(item as { dataIndex?: number }).dataIndex ?? -1];
        return found ? `${found.row.label}\n${found.span.label}` : '';
      }
    },
    series: [
      {
        type: 'custom',
        clip: true,
        data: spans.map(({ rowIndex, span }) => [yearNumber(span.from), yearNumber(span.to) + 1 / 365, rowIndex]),
        encode: { x: [0, 1], y: 2 },
        renderItem: (params, api) => {
          const [x1 = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
          const [x2 = 0] = api.coord([api.value(1), api.value(2)]);
          const [, band = 0] = (api.size?.([0, 1]) ?? []) as number[];
          const area = params.coordSys as unknown as { x: number; width: number };
          const left = Math.max(x1, area.x);
          const width = Math.max(2, Math.min(x2, area.x + area.width) - left);
          const height = Math.min(26, band * 0.7);
          const box = { x: left, y: y - height / 2, width, height };
          return { type: 'group', children: bar(spans[params.dataIndex]!.span, box) };
        }
      }
    ]
  };
}

function yearAxis({ from, to }: Timeline) {
  const first = Math.floor(yearNumber(from));
  return {
    type: 'value' as const,
    min: first,
    max: Math.max(first + 1, yearNumber(to)),
    interval: 1,
    splitLine: { lineStyle: { color: gridLine } },
    axisLabel: {
      ...categoryAxis.axisLabel,
      hideOverlap: true,
      showMaxLabel: false,
      formatter: (year: number) => (Number.isInteger(year) ? String(year) : '')
    }
  };
}

function bar(span: TimelineSpan, box: { x: number; y: number; width: number; height: number }) {
  const fill = span.tone === null ? gridLine : palette[span.tone % palette.length]!;
  const style = { fill, opacity: span.hatched ? 0.25 : 0.85 };
  const area = { type: 'rect' as const, shape: { ...box, r: 2 }, style };
  const marks = span.hatched ? hatch(box) : [];
  if (box.width < 40) return [area, ...marks];
  const text = {
    type: 'text' as const,
    silent: true,
    style: {
      x: box.x + 6,
      y: box.y + box.height / 2,
      text: span.label,
      width: box.width - 10,
      overflow: 'truncate' as const,
      fill: span.hatched || span.tone === null ? ink : 'var(--chart-paper)',
      fontSize: 11,
      verticalAlign: 'middle' as const
    }
  };
  return [area, ...marks, text];
}

/** A day as a year with its fraction, good enough to draw by. */
function yearNumber(day: string): number {
  const month = Number(day.slice(5, 7)) - 1;
  return Number(day.slice(0, 4)) + month / 12 + (Number(day.slice(8, 10)) - 1) / 372;
}
