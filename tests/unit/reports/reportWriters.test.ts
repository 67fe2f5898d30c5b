import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { blocksOfKind, type ReportDocument } from '$lib/reports/reportDocument';
import type { ReportPart } from '$lib/reports/reportSpec';
import { reportFormats, writeReport, type ReportFormat } from '$lib/reports/writers/writeReport';
import { hostile, smallProgramme } from './smallProgramme';
import { builtOn, figurePart, smallSpec, textPart } from './smallReport';

const edition = await smallProgramme();
afterAll(() => edition.database.close());

/** What a spreadsheet would compute, a word processor would look up and a page would run, if any of them took it for more than text. */
const corpus = [
  hostile,
  `=cmd|'/C calc'!A0`,
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '"=1',
  'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe',
  '{ INCLUDEPICTURE "http://evil.example/x.png" }',
  '{{constructor}} ${process} {{=1}} <%= 1 %>',
  '<svg onload=alert(1)><foreignObject>',
  'javascript:alert(1)',
  ']]><x/><!--',
  'nul \u0000 bell \u0007 \ufffe end'
];

const parts: readonly ReportPart[] = [
  { kind: 'key-figures', id: 'k', metrics: ['completed_examinations', 'hit_rate', 'training_events'] },
  textPart(`Examined: {{completed_examinations}}. Rate: {{hit_rate:interval}}.\n${corpus.join('\n')}`),
  textPart(null, { id: 'gap', ask: hostile }),
  figurePart('seizures-by-month', { title: `=1+1 ${hostile}` }),
  figurePart('hit-rate-by-unit'),
  figurePart('trainings-by-country'),
  figurePart('training-events', { picture: false }),
  { kind: 'gaps', id: 'gaps' },
  { kind: 'annex', id: 'd', of: 'definitions' },
  { kind: 'annex', id: 's', of: 'statements' }
];

const report = await builtOn(edition, smallSpec(parts, { title: `Report ${hostile}` }), true);
const written = Object.fromEntries(
  await Promise.all(reportFormats.map(async (format) => [format, await writeReport(format, report)] as const))
) as Record<ReportFormat, Uint8Array>;

function xmlOf(bytes: Uint8Array, pattern: RegExp): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => pattern.test(name));
  return parts.map(([, content]) => strFromU8(content)).join('\n');
}

const xml = {
  docx: xmlOf(written.docx, /^word\/document\.xml$/),
  xlsx: xmlOf(written.xlsx, /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/),
  pptx: xmlOf(written.pptx, /^ppt\/slides\/slide\d+\.xml$/)
};

/** The text of a format, without its markup. */
function textOf(format: ReportFormat): string {
  const markup = format === 'html' ? strFromU8(written.html) : xml[format];
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", apos: "'" };
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|amp|#39|apos);/g, (_all, name: string) => named[name]!);
}

describe.each(reportFormats)('in %s', (format) => {
  test('every bound number stands as the document has it', () => {
    const text = textOf(format);
    for (const number of report.numbers) expect(text).toContain(number.text);
    expect(text).toContain('33.3% (95% interval 6.1% to 79.2%), n = 3, too few to compare');
  });

  test('the demo says that it is one', () => {
    expect(textOf(format)).toContain('Demo: the figures in this report are synthetic');
  });

  test('hostile text comes out as text', () => {
    const text = textOf(format);
    if (format !== 'xlsx') for (const line of corpus.slice(0, -1)) expect(text).toContain(line);
    expect(text).toContain(`Report ${hostile}`);
  });
});

test.each(['html', 'docx', 'xlsx'] as const)('the same report gives the same bytes of %s', async (format) => {
  const again = await writeReport(
    format,
    await builtOn(edition, smallSpec(parts, { title: `Report ${hostile}` }), true)
  );
  expect(Buffer.compare(Buffer.from(again), Buffer.from(written[format]))).toBe(0);
});

describe('what a program could run', () => {
  test('is not in the page: no script, no handler, no foreign address, nothing that is fetched', () => {
    const html = strFromU8(written.html);
    expect(html).not.toMatch(/<script|<img|<foreignObject|<iframe|<link/i);
    expect(html.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(html).not.toMatch(/(?:href|src)="(?!#|data:)/i);
  });

  test('is not in the workbook: no formula, and numbers are numbers', () => {
    expect(xml.xlsx).not.toMatch(/<f[ >]/);
    const sheet = xmlOf(written.xlsx, /^xl\/worksheets\/sheet2\.xml$/);
    expect(sheet).toMatch(/<c [^>]*><v>3<\/v>/);
  });

  test('is not in the document: no field but page numbers, captions and contents', () => {
    const fields = [...xml.docx.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(([, a, b]) =>
      (a ?? b)!.trim()
    );
    expect(fields.filter((field) => !/^(TOC|PAGEREF|PAGE|NUMPAGES|SEQ (Figure|Table)) ?/.test(field))).toEqual([]);
    expect(fields.some((field) => field.startsWith('TOC'))).toBe(true);
  });

  test.each(['docx', 'xlsx', 'pptx'] as const)(
    'every part of %s is well-formed XML without forbidden characters',
    (format) => {
      for (const [name, content] of Object.entries(unzipSync(written[format]))) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        // eslint-disable-next-line no-control-regex -- these are what XML forbids
        expect(strFromU8(content), name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }
    }
  );
});

describe('a Word document', () => {
  test('has real headings, numbered captions, heads that repeat and pictures with a text alternative', () => {
    expect(xml.docx).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml.docx.match(/SEQ Figure/g)).toHaveLength(3);
    expect(xml.docx.match(/SEQ Table/g)).toHaveLength(4);
    expect(xml.docx.match(/<w:tblHeader\/>/g)!.length).toBeGreaterThanOrEqual(3);
    expect(xml.docx.match(/<wp:docPr [^>]*descr="[^"]{20,}/g)).toHaveLength(3);
  });
});

describe('slides', () => {
  test('hold bars as a native chart with names and numbers of the view, and what no chart says as a picture', () => {
    const charts = xmlOf(written.pptx, /^ppt\/charts\/chart\d+\.xml$/);
    const [bars] = blocksOfKind(report, 'figure').filter(({ view }) => view === 'trainings-by-country');
    const [country, trainings] = bars!.table.rows[0]!;
    expect(charts.match(/<c:barChart>/g)).toHaveLength(1);
    expect(charts).toContain(`<c:v>${String(country)}</c:v>`);
    expect(charts).toContain(`<c:v>${String(trainings)}</c:v>`);
    const names = Object.keys(unzipSync(written.pptx));
    expect(names.filter((name) => /^ppt\/media\/.*\.svg$/.test(name))).toHaveLength(2);
  });
});

const python = '/usr/bin/python3';
const opens = spawnSync(python, ['-c', 'import openpyxl']).status === 0;

describe.skipIf(!opens)('opened by another program (needs python3 with openpyxl)', () => {
  test('the workbook has the numbers of the document, as numbers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tamga-xlsx-'));
    try {
      const path = join(folder, 'report.xlsx');
      writeFileSync(path, written.xlsx);
      const script = `import json,sys,openpyxl
book=openpyxl.load_workbook(sys.argv[1]); sheet=book.worksheets[1]
print(json.dumps([[row[6].value,row[1].value] for row in sheet.iter_rows(min_row=2)]))`;
      const rows = JSON.parse(execFileSync(python, ['-c', script, path], { encoding: 'utf8' })) as [
        string,
        number | null
      ][];
      expect(rows).toEqual(valuesOf(report));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function valuesOf({ numbers }: ReportDocument) {
  return numbers.map(({ key, value }) => [key, value === null ? null : expect.closeTo(value, 10)]);
}
