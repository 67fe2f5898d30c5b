import { expect, test } from 'vitest';
import { rowsAsCsv, rowsAsJson } from '../../../src/cli/writeRows';

test('text that a spreadsheet would run gets an apostrophe, numbers stay numbers', () => {
  const columns = [
    { name: '=name', numeric: false },
    { name: 'amount', numeric: true }
  ];
  const texts = ['=1+1', '+1', '-1', '@sum', '\tx', '＝1', 'a=b', 'quoted "word", and comma'];
  const csv = rowsAsCsv(
    columns,
    texts.map((text, index) => ({ '=name': text, amount: index === 0 ? -2.5 : null }))
  );
  expect(csv.split('\r\n')).toEqual([
    `'=name,amount`,
    `'=1+1,-2.5`,
    `'+1,`,
    `'-1,`,
    `'@sum,`,
    `'\tx,`,
    `'＝1,`,
    `a=b,`,
    `"quoted ""word"", and comma",`,
    ''
  ]);
});

test('a number that is too large for a double, and therefore text, stays a number', () => {
  const rows = [{ total: '-170141183460469231731687303715884105727' }];
  expect(rowsAsCsv([{ name: 'total', numeric: true }], rows)).toBe(
    'total\r\n-170141183460469231731687303715884105727\r\n'
  );
});

test('no rows are an empty array, and a header alone', () => {
  expect(rowsAsJson([])).toBe('[]\n');
  expect(rowsAsCsv([{ name: 'a', numeric: true }], [])).toBe('a\r\n');
});

test('a record of one unknown cell is not a blank line, which a reader would skip', () => {
  expect(rowsAsCsv([{ name: 'a', numeric: true }], [{ a: null }, { a: 1 }])).toBe('a\r\n""\r\n1\r\n');
});
