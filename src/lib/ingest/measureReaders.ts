import { isUnknownWord } from '$lib/domain/countries';
import type { Qualifier } from '$lib/domain/sourceClass';
import { numberInWordsReader, type NumberInWords } from './numberInWords';
import { markOfNumber, readNumber, roundDecimal, type DecimalMark } from './readNumber';
import { textReader, type CellReader, type ReadContext } from './readContext';

/** The largest number of an INTEGER column. */
const largestCount = 2_147_483_647;

/** How the numbers of a column are written and what a cell without one means. */
export interface NumberStyle {
  /** The decimal mark that the source fixes; that of the file when left out. */
  readonly mark?: DecimalMark;
  /** Only whole numbers are numbers here: persons, days. */
  readonly whole?: boolean;
  /** A dollar sign before the number is part of its writing. */
  readonly money?: boolean;
  /** The source always fills the cell, so that a blank (or a bare dollar sign) is a number that was lost: it gets a finding. */
  readonly alwaysFilled?: boolean;
  /** Words around the number are read too: a unit, `about`, `more than`, a range. */
  readonly inWords?: boolean;
}

/**
 * The number of a cell, or null. Unreadable and negative numbers get a finding and cost the cell, not the row; a blank or a word
 * like "н/д" is simply not reported, unless the source always fills the cell.
 */
export function numberReader(context: ReadContext, key: string, style: NumberStyle): CellReader<number | null> {
  const text = textReader(context, key);
  const numberOf = numberOfText(context, key, style);
  return (record) => {
    const reported = text(record);
    if (reported === '' && style.alwaysFilled !== true) return null;
    return numberOf(style.money ? withoutDollar(reported) : reported, reported);
  };
}

/** An amount without the signs of the US dollar around it. */
function withoutDollar(text: string): string {
  return text.replace(/^(?:US)?\$\s*|^USD\s*|\s*(?:USD|\$|долл(?:\.|аров)?(?:\s*США)?)$/giu, '');
}

/** Reads a text as a number, with a finding when it is none, or none that a measure can be. */
function numberOfText(
  context: ReadContext,
  key: string,
  style: NumberStyle
): (text: string, reported: string) => number | null {
  const { log } = context;
  const { name: column } = context.column(key);
  const mark = markReader(context, column, style.mark ?? null);
  const wordsOf = style.inWords === true ? inWordsReader(context, key) : null;
  const withoutNumber = emptyReader(context, key, style);
  return (text, reported) => {
    const plain = readNumber(text, mark(text));
    const number = plain ?? wordsOf?.(text)?.number ?? null;
    if (number === null || (style.whole === true && !isCount(number))) return withoutNumber(reported);
    if (number < 0) {
      log.aboutRecord('negative-number', { column, value: reported });
      return null;
    }
    const { value, lossy } = roundDecimal(number);
    if (lossy) log.roundedDecimals(column, reported);
    return value;
  };
}

/** The mark under which a text is read, once the text has been heard as evidence for the mark of the file. */
function markReader(context: ReadContext, column: string, fixed: DecimalMark | null): (text: string) => DecimalMark {
  const { readings } = context;
  const mark = readings.markOf(fixed);
  if (mark !== null) return () => mark;
  const reading = readings.decimalMark;
  return (text) => {
    const seen = readings.numbersAreTyped && !text.includes(',') ? null : markOfNumber(text);
    if (seen === 'ambiguous') reading.ambiguous(column, text, context.log);
    else if (seen !== null) reading.only(seen, text);
    return reading.value;
  };
}

const errors =
  /^(?:#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|ЗНАЧ!|ССЫЛКА!|ДЕЛ\/0!|Н\/Д|ИМЯ\?|ЧИСЛО!)|nan|[-+]?inf(?:inity)?)$/i;
const otherCurrency =
  /[€£¥₽₸₴₩₹₺]|(?<!\p{L})(?:EUR|GBP|RUB|RUR|KZT|UZS|KGS|TJS|TMT|JPY|CHF|CNY|евро|руб(?:\.|лей|ля|ль)?|тенге|сум(?:ов)?|сом(?:ов|они)?)(?!\p{L})/iu;
const dash = /^[-–—−]+$/;

/** Says what a cell without a number means: an error of a spreadsheet, a dash, a word, or a number that cannot be read. */
function emptyReader(context: ReadContext, key: string, style: NumberStyle): (reported: string) => null {
  const { log } = context;
  const { name: column } = context.column(key);
  return (reported) => {
    if (style.money === true && otherCurrency.test(reported))
      log.aboutRecord('other-currency', { column, value: reported });
    else if (errors.test(reported)) log.aboutRecord('spreadsheet-error', { column, value: reported });
    else if (style.alwaysFilled === true || !isUnknownWord(reported)) {
      log.aboutRecord('unreadable-number', { column, value: reported });
    } else if (dash.test(reported)) log.aboutColumn('dash-as-missing', column, reported);
    return null;
  };
}

/** A whole number that an integer column holds; minus signs have a finding of their own. */
function isCount(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) <= largestCount;
}

/** A number among words in a cell, noted for a person to confirm; null for a cell with a plain number or none. */
export function inWordsReader(context: ReadContext, key: string): (text: string) => NumberInWords | null {
  const { name: column } = context.column(key);
  const { log, readings } = context;
  const read = numberInWordsReader();
  return (text) => {
    const words = read(text, readings.markOf(null) ?? readings.decimalMark.value);
    if (words === null) return null;
    const { number: quantity, qualifier, unit } = words;
    if (qualifier !== 'exact') log.aboutValue('qualified-number', column, text, () => ({ quantity, qualifier }));
    if (unit !== null) log.aboutColumn('unit-in-number', column, text, () => ({ quantity, unit }));
    return words;
  };
}

/** The qualifier and the unit that the number of a cell carries; null for nearly all cells. Adds no finding of its own. */
export function wordsAroundReader(context: ReadContext, key: string): CellReader<NumberInWords | null> {
  const text = textReader(context, key);
  const read = numberInWordsReader();
  const { readings } = context;
  return (record) => read(text(record), readings.markOf(null) ?? readings.decimalMark.value);
}

/** The qualifier of a number: that of its own column when it is stated there, else the one that stands before the number. */
export function qualifierOf(stated: string, around: NumberInWords | null): Qualifier {
  return stated === 'exact' && around !== null ? around.qualifier : (stated as Qualifier);
}
