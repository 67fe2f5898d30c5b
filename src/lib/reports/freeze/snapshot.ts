import * as v from 'valibot';
import type { ReportBlock, ReportDocument, ReportNumber } from '../reportDocument';

const cell = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

/** Every figure of a report at one moment: what a frozen version keeps, and what a later one is compared with. */
export const snapshotSchema = v.object({
  dataHash: v.string(),
  numbers: v.array(
    v.object({ key: v.string(), name: v.string(), metric: v.string(), value: v.nullable(v.number()), text: v.string() })
  ),
  tables: v.array(
    v.object({
      /** Id of the block. */
      id: v.string(),
      title: v.string(),
      metrics: v.array(v.string()),
      columns: v.array(v.object({ id: v.string(), label: v.string(), kind: v.string() })),
      rows: v.array(v.array(cell)),
      more: v.number()
    })
  )
});
export type Snapshot = v.InferOutput<typeof snapshotSchema>;
export type SnapshotTable = Snapshot['tables'][number];

/** The figures of a document. Plain JSON, the same for the same document. */
export function snapshotOf({ edition, numbers, blocks }: ReportDocument): Snapshot {
  return { dataHash: edition.dataHash, numbers: numbers.map(frozenNumber), tables: blocks.flatMap(tableOf) };
}

function frozenNumber({ key, name, metric, value, text }: ReportNumber): Snapshot['numbers'][number] {
  return { key, name, metric, value, text };
}

/** A view may stand twice, as a picture and as a table: one of them is enough. */
function tableOf(block: ReportBlock): readonly SnapshotTable[] {
  if (block.kind !== 'figure' && block.kind !== 'table') return [];
  const { id, title, provenance, table } = block;
  const columns = table.columns.map((column) => ({ id: column.id, label: column.label, kind: column.kind }));
  const rows = table.rows.map((row) => [...row]);
  return [{ id, title, metrics: [...provenance.metrics], columns, rows, more: table.more }];
}
