import type { FindingCode } from '$lib/domain/finding';

const totalWords =
  /^(?:grand\s+total|sub-?totals?|totals?|sum|итого|итог|всего|подытог|промежуточный\s+итог|жами|жалпы|барлығы|бардыгы|ҳамагӣ|ҷамъ|jami|hammasi)(?![\p{L}\p{N}])/iu;
const noteWords =
  /^(?:[*†‡¹²³]|(?:foot)?notes?(?![\p{L}])|sources?(?![\p{L}])|примечани[ея](?![\p{L}])|источник(?:и)?(?![\p{L}])|сноска|prepared by|signature|исполнитель|подпись|составил)/iu;
const numeric = /^[-+$]?[\d\s.,%\u00a0\u202f]*$/;
/** A table with fewer columns may well have rows with one filled cell. */
const columnsForNotes = 4;

/**
 * Why a record is no data, or null when it is: blank; the header again; a row of HXL tags; a totals row (its first filled cell is
 * a total word, the others are blank or numbers); a note (its only filled cell, in a table of four columns or more, or one that
 * begins with a note word); a line drawn with signs.
 */
export function notDataKind(record: readonly string[], header: readonly string[]): FindingCode | null {
  const first = record[0]!;
  const isOrdinary = first !== '' && record.length === header.length && !suspicious.test(first) && record[1] !== '';
  if (isOrdinary && first !== header[0]) return null;
  return kindOfUnusual(record, header);
}

/** First letters with which a total word, a note, an HXL tag or a blank cell can begin; all others need no closer look. */
const suspicious = /^[\s*†‡¹²³#\-=_~+–—fgjhnpstбвжийпсҳҷ]/i;
/** Signs with which a line is drawn below a header. */
const drawn = /^[-=_~+*:–—]{3,}$/;

function kindOfUnusual(record: readonly string[], header: readonly string[]): FindingCode | null {
  const filled = record.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [label, ...others] = filled;
  if (label === undefined) return 'blank-row';
  if (filled.length > 1 && filled.every((cell) => /^#[a-z]/i.test(cell))) return 'hxl-row';
  if (filled.every((cell) => drawn.test(cell))) return 'note-row';
  if (isHeaderAgain(record, header)) return 'repeated-header';
  if (totalWords.test(label) && others.every((cell) => numeric.test(cell))) return 'total-row';
  return others.length === 0 && isNote(label, record, header) ? 'note-row' : null;
}

function isNote(label: string, record: readonly string[], header: readonly string[]): boolean {
  if (record.length === header.length && header.length >= columnsForNotes) return true;
  return header.length > 1 && (record.length === 1 || record.length === header.length) && noteWords.test(label);
}

function isHeaderAgain(record: readonly string[], header: readonly string[]): boolean {
  return record.length === header.length && record.every((cell, index) => cell.trim() === header[index]!.trim());
}
