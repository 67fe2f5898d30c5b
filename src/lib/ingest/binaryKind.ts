const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['encrypted Parquet', [0x50, 0x41, 0x52, 0x45]],
  ['Arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  ['Arrow', [0xff, 0xff, 0xff, 0xff]],
  ['Feather', [0x46, 0x45, 0x41, 0x31]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['GZIP', [0x1f, 0x8b]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]]
];

const zip = [0x50, 0x4b];
const zipMembers: readonly (readonly [kind: string, member: string])[] = [
  ['XLSX', 'xl/'],
  ['DOCX', 'word/'],
  ['PPTX', 'ppt/'],
  ['ODS', 'opendocument.spreadsheet'],
  ['XLSX', '[Content_Types].xml']
];

/** What a file that is no table of text is, by its first bytes: `XLSX`, `ZIP`, `PDF`, `Parquet`, `HTML`, … Null for text. */
export function binaryKind(head: Uint8Array): string | null {
  const known = signatures.find(([, bytes]) => startsWith(head, bytes));
  if (known) return known[0];
  const text = String.fromCharCode(...head.subarray(0, 2048));
  if (startsWith(head, zip)) return zipMembers.find(([, member]) => text.includes(member))?.[0] ?? 'ZIP';
  if (text.slice(8, 12) === 'DUCK') return 'DuckDB';
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html|table|\?xml)/i.test(text) ? 'HTML' : null;
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
