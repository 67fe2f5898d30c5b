import { FileRefused } from '../fileRefused';
import { dataFiles, documentKind } from './archiveFiles';
import { inflateEntry, InflationBudget, openArchive, refuseClaims, type ArchiveEntry } from './archive';
import { readXml, type XmlHandler } from './xmlEvents';

/** A sheet as the workbook lists it. */
export interface SheetListing {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What a workbook says about itself, before any sheet is read. */
export interface WorkbookParts {
  readonly sheets: readonly SheetListing[];
  /** True when days are counted from 1904. */
  readonly from1904: boolean;
  readonly sharedStrings: readonly string[];
  /** For each cell format: whether it shows a date, a time of day, or neither. */
  readonly formats: readonly DateFormat[];
  /** What it holds beside cells, which is never run or followed. */
  readonly extras: readonly ('macros' | 'links' | 'comments' | 'embedded')[];
  readonly read: (part: string, handler: XmlHandler) => boolean;
}

export type DateFormat = 'date' | 'datetime' | 'time' | null;

/** Strings that are shared between cells, at most. */
const mostStrings = 5_000_000;

/** Opens a workbook. Throws `FileRefused` when the archive is unsafe, damaged or no workbook of Excel (`not-text`). */
export function openWorkbook(bytes: Uint8Array): WorkbookParts {
  const listed = openArchive(bytes);
  const entries = new Map(listed.map((entry) => [entry.name.toLowerCase(), entry]));
  const budget = new InflationBudget();
  const read = (part: string, handler: XmlHandler): boolean => {
    const entry = entries.get(part.toLowerCase());
    if (entry) readXml(inflateEntry(entry, budget), handler);
    return entry !== undefined;
  };
  if (!entries.has('xl/workbook.xml')) throw noWorkbook(listed);
  const { sheets, from1904 } = readWorkbookPart(read);
  return {
    sheets,
    from1904,
    sharedStrings: readSharedStrings(read),
    formats: readFormats(read),
    extras: extrasOf([...entries.keys()]),
    read
  };
}

type ReadPart = WorkbookParts['read'];

function noWorkbook(entries: readonly ArchiveEntry[]): FileRefused {
  const kind = documentKind(entries);
  if (kind !== null) return new FileRefused('not-text', { facts: { kind } });
  refuseClaims(entries);
  const files = dataFiles(entries).map(({ name }) => name);
  return new FileRefused('archive-of-files', { value: files.join(', '), facts: { count: files.length } });
}

function extrasOf(names: readonly string[]): WorkbookParts['extras'] {
  const kinds = [
    ['macros', /vbaproject\.bin$/],
    ['links', /externallinks\//],
    ['comments', /comments\d*\.xml$|threadedcomments\//],
    ['embedded', /embeddings\//]
  ] as const;
  return kinds.filter(([, form]) => names.some((name) => form.test(name))).map(([kind]) => kind);
}

function readWorkbookPart(read: ReadPart): Pick<WorkbookParts, 'sheets' | 'from1904'> {
  const targets = new Map<string, string>();
  read('xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      const [id, target] = [attributes.get('Id'), attributes.get('Target')];
      if (name === 'Relationship' && id && target) targets.set(id, partName(target));
    }
  });
  const sheets: SheetListing[] = [];
  let from1904 = false;
  read('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/i.test(attributes.get('date1904') ?? '');
      const part = targets.get(attributes.get('id') ?? '');
      if (name !== 'sheet' || part === undefined || !/worksheets\//i.test(part)) return;
      sheets.push({
        name: attributes.get('name') ?? '',
        part,
        hidden: attributes.has('state') && attributes.get('state') !== 'visible'
      });
    }
  });
  return { sheets, from1904 };
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readSharedStrings(read: ReadPart): readonly string[] {
  const strings: string[] = [];
  let current: string | null = null;
  let inText = false;
  let phonetic = false;
  read('xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text: (text) => {
      if (inText && current !== null) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        strings.push(current ?? '');
        current = null;
        if (strings.length > mostStrings) throw new FileRefused('too-many-rows', { facts: { limit: mostStrings } });
      }
    }
  });
  return strings;
}

function readFormats(read: ReadPart): readonly DateFormat[] {
  const codes = new Map<number, string>();
  const formats: DateFormat[] = [];
  let inCells = false;
  read('xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(dateFormat(Number(attributes.get('numFmtId') ?? 0), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    }
  });
  return formats;
}

/** Built-in formats that show dates and times: ECMA-376 part 1, 18.8.30, with those of East Asian languages. */
const builtIn: readonly (readonly [first: number, last: number, format: DateFormat])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'datetime'],
  [27, 31, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date']
];

function dateFormat(id: number, codes: ReadonlyMap<number, string>): DateFormat {
  const known = builtIn.find(([first, last]) => id >= first && id <= last);
  return known ? known[2] : formatOfCode(codes.get(id) ?? '');
}

/** What a format code shows, by its letters outside quotes and colours. */
function formatOfCode(code: string): DateFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '').split(';')[0]!;
  if (/general/i.test(bare)) return null;
  const hasTime = /[hs]/i.test(bare);
  const hasDay = /[yd]/i.test(bare) || (/m/i.test(bare) && !hasTime);
  if (hasDay) return hasTime ? 'datetime' : 'date';
  return hasTime ? 'time' : null;
}
