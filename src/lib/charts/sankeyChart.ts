import type { ChartOption } from './chartOption';
import { baseOption, ink, muted, palette } from './theme';

export interface SankeyNode {
  readonly id: string;
  readonly label: string;
  /** Column from the left; a link always goes to a later column, so that the graph has no cycle. */
  readonly column: number;
  readonly unknown: boolean;
}

export interface SankeyLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** Flows between columns of nodes. Throws when a link does not go forward. */
export function sankeyChart(nodes: readonly SankeyNode[], links: readonly SankeyLink[]): ChartOption {
  const columns = new Map(nodes.map((node) => [node.id, node]));
  for (const link of links) {
    if (columns.get(link.source)!.column >= columns.get(link.target)!.column) throw new Error('A flow goes backwards');
  }
  return {
    ...baseOption(1),
    series: [
      {
        type: 'sankey',
        left: 8,
        right: 130,
        top: 8,
        bottom: 8,
        nodeGap: 9,
        nodeWidth: 12,
        draggable: false,
        emphasis: { disabled: true },
        // Where names would lie on each other the smaller ones are left to the table.
        labelLayout: { hideOverlap: true },
        data: nodes.map((node) => ({
          name: node.id,
          depth: node.column,
          itemStyle: { color: node.unknown ? muted : palette[node.column % palette.length]!, borderWidth: 0 },
          label: { color: ink, fontSize: 11, formatter: node.label.replaceAll(/[{}|]/g, ' ') }
        })),
        links: links.map((link) => ({ ...link })),
        lineStyle: { color: muted, opacity: 0.28, curveness: 0.5 }
      }
    ]
  };
}
