import { findCode } from '$lib/domain/codeLists';
import type { CodeListId } from '$lib/domain/codeLists/codeListId';
import { namedUnit, type NamedUnit } from '$lib/domain/keptNames';
import { findCountry, isUnknownWord } from '$lib/domain/countries';
import { hsChapterOf } from '$lib/domain/hsCodes';
import { listedValues } from './listedValues';
import { remember } from './remember';
import { textReader, tidyName, type CellReader, type ReadContext } from './readContext';

/** A country as read: `iso2` null when unknown, `reported` null when the cell is blank. */
export interface ReadCountry {
  readonly iso2: string | null;
  readonly reported: string | null;
}

/** A unit as read: `unit` null when the text means none that is listed. */
export interface ReadUnit {
  readonly unit: NamedUnit | null;
  readonly reported: string | null;
}

/**
 * The code of a cell in a list; `missing` for a blank or a word like "unknown". A text that the list does not hold is kept as
 * reported, with a finding.
 */
export function codeReader(context: ReadContext, key: string, list: CodeListId, missing: string): CellReader<string> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  const values = listedValues(context.log, name, list);
  const lookUp = remember((reported) => {
    const code = findCode(list, reported)?.code;
    if (code !== undefined) return { code, trouble: null };
    if (isUnknownWord(reported)) return { code: missing, trouble: null };
    const seen = values.lookAlike(reported);
    return seen === null
      ? { code: tidyName(reported) ?? missing, trouble: 'unlisted' }
      : { code: seen, trouble: 'look-alike' };
  });
  return (record) => {
    const reported = text(record);
    if (reported === '') return missing;
    const { code, trouble } = lookUp(reported);
    if (trouble === 'unlisted') values.unlisted('unknown-code', reported);
    else if (trouble !== null) values.looksLike(reported, code);
    return code;
  };
}

/** The code of a cell in a closed list: like `codeReader`, but a text that the list does not hold is lost, with a finding. */
export function closedCodeReader(
  context: ReadContext,
  key: string,
  list: CodeListId,
  missing: string
): CellReader<string> {
  const read = codeReader(context, key, list, missing);
  const lookUp = remember((code) => findCode(list, code)?.code ?? missing);
  return (record) => lookUp(read(record));
}

/** The country of a cell. Words like "Unknown" and `ZZ` are a stated unknown; other names that are no country get a finding. */
export function countryReader(context: ReadContext, key: string): CellReader<ReadCountry> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  const blank: ReadCountry = { iso2: null, reported: null };
  const values = listedValues(context.log, name, 'country');
  const lookUp = remember((reported) => {
    const found = findCountry(reported)?.iso2 ?? null;
    const isNamed = found === null && !isUnknownWord(reported);
    const seen = isNamed ? values.lookAlike(reported) : null;
    return { country: { iso2: found ?? seen, reported: tidyName(reported) }, isNamed, seen };
  });
  return (record) => {
    const reported = text(record);
    if (reported === '') return blank;
    const { country, isNamed, seen } = lookUp(reported);
    if (seen !== null) values.looksLike(reported, seen);
    else if (isNamed) values.unlisted('unknown-country', reported);
    return country;
  };
}

/** The control unit of a cell by code, name, or its place when only one unit is there; an unknown text gets a finding. */
export function unitReader(context: ReadContext, key: string): CellReader<ReadUnit> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  const blank: ReadUnit = { unit: null, reported: null };
  const values = listedValues(context.log, name, 'control_unit');
  const lookUp = remember((reported) => {
    if (isUnknownWord(reported)) return { found: blank, seen: null };
    const unit = namedUnit(reported, context.kept);
    const seen = unit === null ? values.lookAlike(reported) : null;
    return {
      found: { unit: seen === null ? unit : namedUnit(seen, context.kept), reported: tidyName(reported) },
      seen
    };
  });
  return (record) => {
    const reported = text(record);
    const { found, seen } = lookUp(reported);
    if (seen !== null) values.looksLike(reported, seen);
    else if (found.unit === null && found !== blank) values.unlisted('unknown-unit', reported);
    return found;
  };
}

/** The HS code of a cell as text, dots and blanks dropped, zeros kept. Any well-formed code passes; another text gets a finding. */
export function hsReader(context: ReadContext, key: string): CellReader<string | null> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  const lookUp = remember((reported) => {
    if (isUnknownWord(reported)) return { code: null, isKnown: true };
    const code = reported.replace(/(?<=\d)[.\s](?=\d)/g, '');
    const chapter = hsChapterOf(code);
    return { code, isKnown: chapter !== null && findCode('hs_chapter', chapter) !== null };
  });
  return (record) => {
    const reported = text(record);
    const { code, isKnown } = lookUp(reported);
    if (!isKnown) context.log.aboutValue('unknown-hs-code', name, reported);
    return code;
  };
}

const truths: ReadonlySet<string> = new Set([
  '1',
  'yes',
  'y',
  'true',
  'да',
  'ҳа',
  'ha',
  'ооба',
  'ooba',
  'иә',
  'иа',
  'бале',
  'bale',
  '+'
]);
const denials: ReadonlySet<string> = new Set([
  '0',
  'no',
  'n',
  'false',
  'нет',
  'йўқ',
  "yo'q",
  'yoʻq',
  'жок',
  'jok',
  'жоқ',
  'joq',
  'не',
  'ne'
]);

const yesOrNo = { suggestions: 'yes, no' };

/** Yes or no in the languages of the region; `missing` for a blank cell, and for another text with a finding. */
export function yesNoReader(context: ReadContext, key: string, missing: boolean): CellReader<boolean> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  return (record) => {
    const reported = text(record);
    const folded = reported.toLowerCase();
    if (truths.has(folded)) return true;
    if (denials.has(folded)) return false;
    if (!isUnknownWord(reported)) context.log.aboutValue('unknown-code', name, reported, () => yesOrNo);
    return missing;
  };
}
