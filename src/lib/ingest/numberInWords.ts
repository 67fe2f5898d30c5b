import { findCode } from '$lib/domain/codeLists';
import type { Qualifier } from '$lib/domain/sourceClass';
import { readNumber, type DecimalMark } from './readNumber';
import { remember } from './remember';

/** A number that stands among words: `около 3 кг`, `>100`, `5–7`, `12 кг`. */
export interface NumberInWords {
  readonly number: number;
  /** How exactly it is known; of a range the lower end is taken, which is less than what is meant. */
  readonly qualifier: Qualifier;
  /** The unit of measure written behind it, as written; null when there is none. */
  readonly unit: string | null;
}

const about =
  /^(?:[~≈∼±]|about|approx(?:imately)?\.?|ca?\.|circa|около|примерно|приблизительно|ок\.|тақрибан|taxminan)\s*/iu;
const moreThan = /^(?:>=?|≥|more than|over|at least|более|больше|свыше|не менее|от)\s*/iu;
const lessThan = /^(?:<=?|≤|less than|under|up to|менее|меньше|до|не более)\s*/iu;
const range = /^(\d[\d.,]*)\s*(?:-|–|—|\.\.\.?|…)\s*(\d[\d.,]*)/;
const unitBehind = /^([-+]?\d[\d\s.,'’\u00a0\u2009\u202f]*?)[\s\u00a0\u202f]*([\p{L}µ³%][\p{L}\p{N}\s.()/³-]*)$/u;

/** Reads numbers among words, each text once; null for a text that holds none, a plain number among them. */
export function numberInWordsReader(): (text: string, mark: DecimalMark) => NumberInWords | null {
  const read = remember(
    (markAndText) => numberInWords(markAndText.slice(1), markAndText[0] as DecimalMark) ?? noNumber
  );
  return (text, mark) => {
    const known = isPlain(text) ? noNumber : read(mark + text);
    return known === noNumber ? null : known;
  };
}

const noNumber: NumberInWords = { number: NaN, qualifier: 'exact', unit: null };

/** Begins and ends with a digit, and holds no dash: such texts are nearly all cells, and hold no words. */
function isPlain(text: string): boolean {
  return (
    text === '' || (isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1)) && !/[-–—…]/.test(text))
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function numberInWords(text: string, mark: DecimalMark): NumberInWords | null {
  const words = (
    [
      ['about', about],
      ['more_than', moreThan],
      ['less_than', lessThan]
    ] as const
  ).find(([, sign]) => sign.test(text));
  const rest = words ? text.replace(words[1], '') : text;
  const ends = words ? null : range.exec(rest);
  if (ends) return rangeInWords(ends, rest.slice(ends[0].length).trim(), mark);
  const measured = measuredIn(rest, mark);
  if (measured === null || (!words && measured.unit === null)) return null;
  return { ...measured, qualifier: words?.[0] ?? 'exact' };
}

/** A number with a listed unit behind it, or with nothing; null for all else. */
function measuredIn(text: string, mark: DecimalMark): Omit<NumberInWords, 'qualifier'> | null {
  const parts = unitBehind.exec(text);
  const number = readNumber(parts ? parts[1]!.trim() : text, mark);
  const unit = parts ? knownUnit(parts[2]!) : null;
  return number === null || (parts !== null && unit === null) ? null : { number, unit };
}

function rangeInWords(ends: RegExpExecArray, behind: string, mark: DecimalMark): NumberInWords | null {
  const [low, high] = [readNumber(ends[1]!, mark), readNumber(ends[2]!, mark)];
  const unit = behind === '' ? null : knownUnit(behind);
  if (low === null || high === null || low >= high || (behind !== '' && unit === null)) return null;
  return { number: low, qualifier: 'more_than', unit };
}

/** A unit as written when the list of units has it; `чел.` and the like measure nothing but say what is counted. */
function knownUnit(text: string): string | null {
  const unit = text.trim();
  return findCode('measure_unit', unit) !== null ||
    /^(?:чел(?:овек)?\.?|persons?|people|участник(?:ов|а)?|kishi)$/iu.test(unit)
    ? unit
    : null;
}
