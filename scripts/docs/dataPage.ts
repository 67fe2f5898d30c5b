import { tables, schemaVersion } from '$lib/domain/tables';
import type { ColumnSpec, TableSpec } from '$lib/domain/tableSpec';
import { code, markdownTable } from './markdown';

const kinds: Readonly<Record<TableSpec['kind'], string>> = {
  fact: 'Facts',
  reference: 'Reference tables',
  system: 'Tables about the edition itself'
};

/** `docs/data.md`: every table and column of an edition, from the specs that DDL and validation are made from. */
export function dataPage(): string {
  const parts = (Object.keys(kinds) as TableSpec['kind'][]).map((kind) => {
    const listed = tables.filter((table) => table.kind === kind);
    return [`## ${kinds[kind]}`, ...listed.map(tableText)].join('\n\n');
  });
  return [
    '# Tables of an edition',
    `Schema version ${schemaVersion}. Everything here is in the schema \`main\` of an edition's DuckDB file. Dates are \`DATE\` with a precision column beside them; masses, volumes and money are \`DECIMAL(18,6)\`; missing is null, never zero. Sensitivity: P public, D donor, I internal to the office.`,
    ...parts
  ].join('\n\n');
}

function tableText(table: TableSpec): string {
  const references = table.references.map(
    ({ column, table: other, target }) => `- ${code(column)} refers to ${code(`${other}.${target}`)}`
  );
  return [
    `### ${table.name}`,
    `${table.grain} Key: ${table.key.map(code).join(', ')}.`,
    markdownTable(['column', 'type', 'required', 'unit', 'values', 'who', 'what it is'], table.columns.map(columnRow)),
    ...(references.length > 0 ? [references.join('\n')] : [])
  ].join('\n\n');
}

function columnRow(column: ColumnSpec): readonly string[] {
  return [
    code(column.name),
    column.type,
    column.nullable ? '' : 'yes',
    column.unit ?? '',
    column.values ? column.values.map(code).join(', ') : column.codeList ? `codes of ${code(column.codeList)}` : '',
    column.sensitivity,
    column.definition
  ];
}
