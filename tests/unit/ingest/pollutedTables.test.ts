import { describe, expect, it } from 'vitest';
import { utf16 } from './encodedText';
import { readPlain } from './readText';

type Row = readonly string[];

const header: Row = ['DATE', 'TIME', 'Office', 'Count', 'Price', 'Goods', 'Remark', 'Address'];
const goods = ['Tea, green', 'Pipe 5" wide', 'Cigarettes', 'Copper wire', 'Tyres', 'Tobacco, cut', 'Rice'];
const data: readonly Row[] = Array.from({ length: 24 }, (_, n) => [
  `${(n % 12) + 1}/${n + 1}/2024`,
  `${8 + (n % 10)}:0${n % 6}:01`,
  ['Dostyk', 'Farap Post', 'Alat'][n % 3]!,
  String(n * 7 + 1),
  `${n * 3}.${10 + n}`,
  goods[n % goods.length]!,
  n % 5 === 0 ? '' : n % 5 === 1 ? "the owner's own; none" : n % 7 === 0 ? 'seen\nagain' : `note ${n}`,
  `https://example.org/${n}`
]);
const clean: readonly Row[] = [header, ...data];

interface Way {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly end: string;
  readonly all: boolean;
}
const usual: Way = { delimiter: ',', quote: '"', escape: '"', end: '\n', all: false };

function written(cell: string, { delimiter, quote, escape, all }: Way): string {
  const mustQuote = all || cell.includes(delimiter) || /[\n\r]/.test(cell) || cell.includes(quote);
  return mustQuote && quote !== '' ? quote + cell.replaceAll(quote, escape + quote) + quote : cell;
}

const line = (row: Row, way: Way) => row.map((cell) => written(cell, way)).join(way.delimiter);
const text = (rows: readonly Row[], way: Way = usual) =>
  rows
    .map((row) => `${line(row, way)}\n`)
    .join('')
    .replaceAll('\n', way.end);

const asOne = (rows: readonly Row[]) => JSON.stringify(rows).replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n');

/** What is wrong with a reading: null when it is the truth, or says that something is irregular. */
async function silentlyWrong(content: string | Uint8Array, truth: readonly Row[]): Promise<string | null> {
  const { header: names, rows, findings } = await readPlain(content);
  const isTrue = asOne([names, ...rows]) === asOne(truth);
  return isTrue || findings.length > 0
    ? null
    : `${content.slice(0, 200)} → ${JSON.stringify([names, ...rows].slice(0, 3))}`;
}

async function silentOnes(cases: readonly (readonly [name: string, content: string, truth: readonly Row[]])[]) {
  const found: string[] = [];
  for (const [name, content, truth] of cases) {
    const wrong = await silentlyWrong(content, truth);
    if (wrong !== null) found.push(`${name}: ${wrong}`);
  }
  return found;
}

/** The text with one record, by its position, replaced. */
const withLine = (at: number, replacement: string, way: Way = usual) =>
  clean.map((row, index) => (index === at ? replacement : line(row, way) + way.end)).join('');
const changed = (at: number, row: Row) => clean.map((one, index) => (index === at ? row : one));

describe('a clean table', () => {
  const ways: readonly (readonly [string, Partial<Way>])[] = [
    ['commas', {}],
    ['every cell quoted', { all: true }],
    ['semicolons', { delimiter: ';' }],
    ['tabs', { delimiter: '\t' }],
    ['pipes', { delimiter: '|' }],
    ['CRLF', { end: '\r\n' }],
    ['CR', { end: '\r' }]
  ];
  it.each(ways)('with %s is read as it is, with nothing to report', async (_, way) => {
    const table = await readPlain(text(clean, { ...usual, ...way }));
    expect(asOne([table.header, ...table.rows])).toBe(asOne(clean));
    expect(table.findings).toEqual([]);
  });

  const unusual: readonly (readonly [string, Partial<Way>])[] = [
    ['spaces', { delimiter: ' ' }],
    ['a comma and a space', { delimiter: ', ' }],
    ['a semicolon and a space', { delimiter: '; ' }],
    ['a space and a comma', { delimiter: ' ,' }],
    ['two commas', { delimiter: ',,' }],
    ['single quotes', { quote: "'", escape: "'" }],
    ['single quotes around every cell', { quote: "'", escape: "'", all: true }],
    ['semicolons and single quotes', { delimiter: ';', quote: "'", escape: "'" }],
    ['backticks', { quote: '`', escape: '`', all: true }],
    ['backslashes', { escape: '\\' }],
    ['backslashes around every cell', { escape: '\\', all: true }],
    ['tildes', { delimiter: '~' }],
    ['two pipes', { delimiter: '||' }]
  ];
  it.each(unusual)('with %s is read as it is, with a question', async (_, way) => {
    const table = await readPlain(text(clean, { ...usual, ...way }));
    expect(asOne([table.header, ...table.rows])).toBe(asOne(clean));
    expect(table.findings.map(({ severity }) => severity)).toContain('C');
  });

  it.each([
    ['no quotes', { quote: '' }],
    ['no escape', { escape: '' }],
    ['an escape that nobody uses', { escape: '/' }],
    ['NUL as escape', { escape: '\0' }],
    ['no record delimiter', { end: '' }],
    ['another record delimiter', { end: ';' }],
    ['a record delimiter of two CR', { end: '\r\r' }]
  ] as const)('with %s is not read otherwise without a word', async (name, way) => {
    expect(await silentOnes([[name, text(clean, { ...usual, ...way }), clean]])).toEqual([]);
  });
});

describe('one slip in one record is never read otherwise without a word:', () => {
  const positions = clean.flatMap((row, at) => row.map((_, column) => ({ at, column, row })));
  for (const all of [false, true]) {
    const way = { ...usual, all };
    const cellsOf = (row: Row) => row.map((cell) => written(cell, way));
    it(`a delimiter too few (every cell quoted: ${all})`, async () => {
      const cases = positions
        .filter(({ column }) => column > 0)
        .map(({ at, column, row }) => {
          const cells = cellsOf(row);
          const content = [
            ...cells.slice(0, column - 1),
            cells[column - 1]! + cells[column]!,
            ...cells.slice(column + 1)
          ];
          const merged = [...row.slice(0, column - 1), row[column - 1]! + row[column]!, ...row.slice(column + 1)];
          return [`${at}/${column}`, withLine(at, `${content.join(',')}\n`, way), changed(at, merged)] as const;
        });
      expect(await silentOnes(cases)).toEqual([]);
    });

    it(`a delimiter too many (every cell quoted: ${all})`, async () => {
      const cases = positions.map(({ at, column, row }) => {
        const cells = cellsOf(row);
        cells.splice(column, 0, '');
        return [
          `${at}/${column}`,
          withLine(at, `${cells.join(',')}\n`, way),
          changed(at, [...row.slice(0, column), '', ...row.slice(column)])
        ] as const;
      });
      expect(await silentOnes(cases)).toEqual([]);
    });

    it.each(['start', 'end', 'middle', 'beyond'])(
      `a quotation mark too many at the %s (every cell quoted: ${all})`,
      async (place) => {
        const cases = positions.map(({ at, column, row }) => {
          const cells = cellsOf(row);
          const cell = cells[column]!;
          const cut = {
            start: 0,
            end: cell.length,
            middle: Math.floor(cell.length / 2),
            beyond: Math.max(0, cell.length - 1)
          }[place]!;
          cells[column] = `${cell.slice(0, cut)}"${cell.slice(cut)}`;
          const inside = [...row.slice(0, column), `${row[column]!}"`, ...row.slice(column + 1)];
          return [`${at}/${column}`, withLine(at, `${cells.join(',')}\n`, way), changed(at, inside)] as const;
        });
        expect(await silentOnes(cases)).toEqual([]);
      }
    );

    it(`a quotation mark too few (every cell quoted: ${all})`, async () => {
      const cases = positions.flatMap(({ at, column, row }) => {
        const cells = cellsOf(row);
        const cell = cells[column]!;
        if (!cell.startsWith('"')) return [];
        return [cell.slice(1), cell.slice(0, -1), cell.slice(1, -1)].map((cut, index) => {
          const content = cells.map((one, position) => (position === column ? cut : one)).join(',');
          return [`${at}/${column}/${index}`, withLine(at, `${content}\n`, way), clean] as const;
        });
      });
      expect(await silentOnes(cases)).toEqual([]);
    });

    it.each([';', '\t', '|', ' ', ', ', '; ', ''])(
      `the delimiter %j (every cell quoted: ${all})`,
      async (delimiter) => {
        const cases = clean.map(
          (row, at) => [String(at), withLine(at, `${line(row, { ...way, delimiter })}\n`, way), clean] as const
        );
        expect(await silentOnes(cases)).toEqual([]);
      }
    );

    it.each(['\r', '\r\n', '', ' ', '\n\n', '\u2028', '\v'])(
      `the record delimiter %j (every cell quoted: ${all})`,
      async (end) => {
        const cases = clean.map((row, at) => [String(at), withLine(at, line(row, way) + end, way), clean] as const);
        expect(await silentOnes(cases)).toEqual([]);
      }
    );

    it.each(["'", '`', '“'])(`the quotation mark %s (every cell quoted: ${all})`, async (quote) => {
      const cases = clean.map(
        (row, at) =>
          [String(at), withLine(at, `${line(row, { ...way, quote, escape: quote, all: true })}\n`, way), clean] as const
      );
      expect(await silentOnes(cases)).toEqual([]);
    });
  }
});

describe('a table whose shape is unusual is never read otherwise without a word:', () => {
  const other: readonly Row[] = [
    ['Name', 'Place'],
    ['A', 'B'],
    ['C', 'D']
  ];
  const wide: readonly Row[] = [[...header, 'More'], ...data.slice(0, 3).map((row) => [...row, 'x'])];
  const cases: readonly (readonly [string, string, readonly Row[]])[] = [
    ['no header', text(data), [[], ...data]],
    ['two header rows', text([header, header.map((name) => `${name} again`), ...data]), []],
    ['a second header row of blanks', text([header, header.map(() => ''), ...data]), clean],
    ['a second header row of a few words', text([header, header.map((_, n) => (n === 5 ? 'kind' : '')), ...data]), []],
    [
      'a header cut over three rows',
      text([['', ...header.slice(1)], ['DATE', '', '', '', '', '', '', ''], header, ...data]),
      []
    ],
    ['a preamble', `Returns of the posts\n\n${text(clean)}`, clean],
    ['a preamble of as many cells', `${text([header.map((_, n) => (n === 0 ? 'Returns' : ''))])}${text(clean)}`, clean],
    ['a footnote', `${text(clean)}Source: the posts\n`, clean],
    ['a footnote of as many cells', `${text(clean)}Source: the posts${','.repeat(7)}\n`, clean],
    ['two tables of another width', text(clean) + text(other), []],
    ['two tables of another width and a blank line', `${text(clean)}\n${text(other)}`, []],
    ['a wider second table', text(clean) + text(wide), []],
    ['two tables of the same width', text(clean) + text([header.map((name) => `${name} 2`), ...data]), []],
    [
      'two tables of the same width and a blank line',
      `${text(clean)}\n${text([header.map((name) => `${name} 2`), ...data])}`,
      []
    ],
    ['the header repeated', text([...clean, header, ...data]), []],
    ['a header name twice', text([[...header.slice(0, 7), 'DATE'], ...data]), []],
    ['a blank header', text([[...header.slice(0, 7), ''], ...data]), [[...header.slice(0, 7), ''], ...data]],
    ['blank rows', text(clean).replace('\n2/', '\n\n2/'), clean],
    ['blank rows of commas', text([header, header.map(() => ''), ...data]), clean],
    ['a blank column', text(clean.map((row) => [...row, ''])), clean],
    ['a trailing delimiter but in the header', text([header, ...data.map((row) => [...row, ''])]), clean],
    ['nothing', '', []],
    ['a header only', text([header]), []],
    ['one data row', text(clean.slice(0, 2)), clean.slice(0, 2)],
    ['no line break at the end', text(clean).slice(0, -1), clean],
    ['two line breaks at the end', `${text(clean)}\n`, clean],
    ['one column', text(clean.map((row) => [row[2]!])), clean.map((row) => [row[2]!])],
    ['one column with commas', text(clean.map((row) => [row[5]!])), clean.map((row) => [row[5]!])],
    ['two columns', text(clean.map((row) => row.slice(2, 4))), clean.map((row) => row.slice(2, 4))],
    ['two columns with commas', text(clean.map((row) => row.slice(4, 6))), clean.map((row) => row.slice(4, 6))],
    [
      'a very long cell',
      text(changed(4, [...data[3]!.slice(0, 7), 'x'.repeat(300_000)])),
      changed(4, [...data[3]!.slice(0, 7), 'x'.repeat(300_000)])
    ]
  ];
  it.each(cases)('%s', async (name, content, truth) => {
    expect(await silentOnes([[name, content, truth]])).toEqual([]);
  });
});

describe('a table with foreign signs in it is never read otherwise without a word:', () => {
  const plain: readonly Row[] = [header.slice(0, 4), ...data.map((row) => row.slice(0, 4))];
  const lines = plain.map((row) => row.join(','));
  const written = (changedLines: readonly string[]) => `${changedLines.join('\n')}\n`;
  const at = (place: number, change: (one: string) => string) =>
    written(lines.map((one, index) => (index === place ? change(one) : one)));
  const each = (change: (one: string, index: number) => string) => written(lines.map(change));
  const below = (row: string) => written([lines[0]!, row, ...lines.slice(1)]);
  const cases: readonly (readonly [string, string, readonly Row[]])[] = [
    ['a line of dashes below the header', below('---,---,---,---'), plain],
    ['the columns counted below the header', below('1,2,3,4'), plain],
    ['a row of one unit below the header', below('kg,kg,kg,kg'), []],
    ['a row behind a sign of a comment', at(5, (one) => `# ${one}`), []],
    ['a semicolon at the end of every line', each((one) => `${one};`), plain],
    ['dollar signs around every cell', each((one) => one.replace(/[^,]+/g, '$$$&$$')), plain],
    ['pipes around every comma', each((one) => one.replaceAll(',', '|,|')), plain],
    ['a cell with a blank of no width', at(4, (one) => `\u200b${one}`), plain],
    ['a byte order mark inside', at(4, (one) => `\ufeff${one}`), plain],
    ['a cell with a replacement sign', at(4, (one) => one.replace('o', '\ufffd')), []],
    ['a cell with a NUL', at(4, (one) => `\0${one}`), []],
    ['words in a column of numbers', at(6, (one) => one.replace(/,\d+$/, ',many')), []],
    ['a wrapped row', at(6, (one) => one.replace(',', ',\n')), plain],
    ['two rows in one line', at(6, (one) => `${one},${lines[7]!}`), []],
    ['a row in quotation marks as a whole', at(6, (one) => `"${one}"`), plain],
    [
      'a header of a second table that begins alike',
      `${written(lines)}${written([lines[0]!.replaceAll(',', ' 2,')])}`,
      []
    ],
    ['a footnote with the commas of a row', `${written(lines)}Source: the posts,,,\n`, plain],
    ['the number of rows below', `${written(lines)}(24 rows)\n`, plain],
    ['blank lines between all rows', each((one) => `${one}\n`), plain],
    ['a cut last row', written(lines).slice(0, -12), []]
  ];
  it.each(cases)('%s', async (name, content, truth) => {
    expect(await silentOnes([[name, content, truth]])).toEqual([]);
  });

  it.each([
    ['a mark and UTF-16', { mark: true, bigEndian: false }],
    ['UTF-16 of the other order', { mark: true, bigEndian: true }],
    ['UTF-16 without a mark', { mark: false, bigEndian: false }]
  ])('%s is read as it is', async (_, options) => {
    const table = await readPlain(utf16(written(lines), options));
    expect([table.header, ...table.rows]).toEqual(plain);
  });

  it('years as names of columns are names', async () => {
    const years: readonly Row[] = [
      ['Office', '2021', '2022', '2023'],
      ...plain.slice(1, 9).map(([, , office], n) => [office!, `${n}`, `${n + 1}`, '7'])
    ];
    const table = await readPlain(text(years));
    expect([table.header, ...table.rows]).toEqual(years);
  });
});
