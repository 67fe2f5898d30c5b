import { tableAsCsv } from '$lib/views/tableText';
import { snapshotOf } from '../freeze/snapshot';
import type { ReportBlock, ReportDocument } from '../reportDocument';
import { parseReportSpec, type ReportSpec } from '../reportSpec';

/** What a bundle is made of. Pictures are SVG by id of block. */
export interface BundleContent {
  readonly spec: ReportSpec;
  readonly document: ReportDocument;
  readonly html: string;
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * The files of a bundle that anybody can compute again from the spec and the edition, by path: the printed document, every
 * picture and table, every number, and every statement with its parameters. Same spec, same edition: same bytes.
 */
export function bundleFiles({ spec, document, html, pictures }: BundleContent): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('report.html', html);
  // Parsed, so that its fields stand in the same order wherever it comes from.
  files.set('spec.json', jsonOf(parseReportSpec(spec)));
  files.set('numbers.json', jsonOf(snapshotOf(document)));
  files.set('statements.json', jsonOf(document.blocks.flatMap(statementsOf)));
  for (const block of document.blocks) {
    if (block.kind !== 'figure' && block.kind !== 'table') continue;
    files.set(`figures/${block.id}.csv`, tableAsCsv(block.table));
    const picture = pictures.get(block.id);
    if (picture !== undefined) files.set(`figures/${block.id}.svg`, picture);
  }
  return files;
}

function statementsOf(block: ReportBlock) {
  if (block.kind !== 'figure' && block.kind !== 'table' && block.kind !== 'key-figures') return [];
  const { filters, search, queries, rowsUsed } = block.provenance;
  const statements = queries.map(({ text, params }) => ({ sql: text, params }));
  return [{ block: block.id, filters, search, rowsUsed, statements }];
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
