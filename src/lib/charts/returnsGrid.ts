import type { ChartOption } from './chartOption';
import { hatch } from './hatch';
import { baseOption, categoryAxis, gridLine, ink, palette, rowAxis } from './theme';

/** One cell: the share received of what was due, or null when nothing was due. */
export interface GridCell {
  readonly share: number | null;
  /** Received, but after the deadline. */
  readonly late: boolean;
  /** Read out in the tooltip. */
  readonly text: string;
  /** Written into the cell where there is room. */
  readonly label?: string;
}

export interface ReturnsGrid {
  readonly rows: readonly {
    readonly label: string;
    readonly pick: string | null;
    readonly cells: readonly GridCell[];
  }[];
  readonly columns: readonly string[];
  /** Writes every name of a column, on several lines where it is long; else those that fit beside each other. */
  readonly everyName?: boolean;
}

/** What was received in each period, row by row: full is complete, pale is late, hatched is missing, empty is not due. */
export function returnsGrid({ rows, columns, everyName = false }: ReturnsGrid): ChartOption {
  const cells = rows.flatMap((row, rowIndex) => row.cells.map((cell, column) => ({ row, rowIndex, cell, column })));
  return {
    ...baseOption(1),
    grid: { left: 8, right: 12, top: 6, bottom: 6, containLabel: true },
    xAxis: {
      ...categoryAxis,
      data: columns.map((_, index) => String(index)),
      axisLabel: {
        ...categoryAxis.axisLabel,
        ...(everyName ? everyNameLabels : { hideOverlap: true }),
        formatter: (name: string) => columns[Number(name)] ?? ''
      }
    },
    yAxis: rowAxis(
      rows.map((row) => row.label),
      190
    ),
    tooltip: {
      ...baseOption().tooltip,
      formatter: (item) => tooltipText(cells[(item as { dataIndex?: number }).dataIndex ?? -1], columns)
    },
    series: [
      {
        type: 'custom',
        data: cells.map(({ row, rowIndex, column }) => ({ value: [column, rowIndex], pick: row.pick })),
        encode: { x: 0, y: 1 },
        renderItem: (params, api) => {
          const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
          const [width = 0, height = 0] = (api.size?.([1, 1]) ?? [0, 0]) as number[];
          const box = { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2 };
          return { type: 'group', children: [...cellMarks(cells[params.dataIndex]!.cell, box)] };
        }
      }
    ]
  };
}

const everyNameLabels = { interval: 0, width: 84, overflow: 'break' as const, lineHeight: 13 };

function cellMarks(cell: GridCell, box: { x: number; y: number; width: number; height: number }) {
  const filled = (fill: string, opacity: number) => ({
    type: 'rect' as const,
    shape: box,
    style: { fill, opacity, stroke: gridLine, lineWidth: 0.5 }
  });
  if (cell.share === null) return [filled(gridLine, 0.35)];
  if (cell.share === 0) return [filled('var(--chart-paper)', 1), ...hatch(box)];
  const tone = (cell.late ? 0.35 : 0.8) * (0.35 + 0.65 * cell.share);
  const area = filled(cell.late ? palette[1]! : palette[0]!, tone);
  if (cell.label === undefined || box.width < 30) return [area];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const style = {
    ...middle,
    text: cell.label,
    // Dark on a pale cell, light on a full one.
    fill: tone > 0.5 ? 'var(--chart-paper)' : ink,
    fontSize: 10,
    align: 'center' as const,
    verticalAlign: 'middle' as const
  };
  return [area, { type: 'text' as const, style, silent: true }];
}

function tooltipText(
  found: { row: { label: string }; cell: GridCell; column: number } | undefined,
  columns: readonly string[]
): string {
  return found ? `${found.row.label}\n${columns[found.column] ?? ''}: ${found.cell.text}` : '';
}
