import { strToU8, zipSync } from 'fflate';

type Rows = readonly (readonly (string | number)[])[];

/** A workbook of sheets by name, their cells as text or numbers; a name that begins with a dot is of a hidden sheet. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map((name, index) => {
    const hidden = name.startsWith('.') ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const related = names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/s${index + 1}.xml"/>`);
  const parts = names.map((name, index) => [`xl/worksheets/s${index + 1}.xml`, strToU8(sheetOf(sheets[name]!))]);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${listed.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${related.join('')}</Relationships>`),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>)
  });
}

function sheetOf(rows: Rows): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellOf(`${String.fromCharCode(65 + column)}${row + 1}`, cell));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellOf(place: string, cell: string | number): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return cell === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
