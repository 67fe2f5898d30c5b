import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

interface Listed {
  readonly number: number;
  readonly tests: string;
}

/** The rows of the table in the document. */
const listed: readonly Listed[] = readFileSync('docs/bad-inputs.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const row = /^\| (\d+)\s+\|.+\| \[\w+\]\((.+?)\)\s*\|$/.exec(line);
    return row ? [{ number: Number(row[1]), tests: normalize(join('docs', row[2]!)) }] : [];
  });

/** The numbers that the tests of a file name. */
function numbersIn(path: string): ReadonlySet<number> {
  return new Set([...readFileSync(path, 'utf8').matchAll(/badInput (\d+)/g)].map(([, number]) => Number(number)));
}

it('the document lists the 88 bad inputs, each once and in their order', () => {
  expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 88 }, (_, index) => index + 1));
});

it('each has a test in the file that the document names', () => {
  expect(listed.filter(({ number, tests }) => !numbersIn(tests).has(number))).toEqual([]);
});

it('every number that a test names is in the document, with that file', () => {
  const folder = 'tests/unit/ingest/badInputs';
  const files = readdirSync(folder).filter((name) => !name.startsWith('index'));
  const named = files.flatMap((name) => [...numbersIn(`${folder}/${name}`)].map((number) => ({ number, name })));
  const isListed = ({ number, name }: (typeof named)[number]) =>
    listed.some((one) => one.number === number && one.tests.endsWith(name));
  expect(named.filter((one) => !isListed(one))).toEqual([]);
});
