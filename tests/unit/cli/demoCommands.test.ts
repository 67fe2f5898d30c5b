import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionManifestSchema } from '$lib/domain/edition';
import { callCli, rowsOf, type CliAnswer } from './callCli';

let folder: string;
let edition: string;
let built: CliAnswer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-'));
  edition = join(folder, 'demo');
  built = await callCli(['build', '--demo', '--rows', '20000', '--out', 'demo'], folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function metrics(...words: string[]): Promise<readonly Record<string, unknown>[]> {
  return rowsOf(await callCli(['metrics', '--edition', edition, ...words]));
}

async function query(text: string): Promise<readonly Record<string, unknown>[]> {
  return rowsOf(await callCli(['query', '--edition', edition, text]));
}

describe('build --demo', () => {
  test('prints where the edition is and its manifest, and writes both', async () => {
    expect(built).toMatchObject({ code: 0, err: '' });
    const { edition: path, manifest } = JSON.parse(built.out) as { edition: string; manifest: unknown };
    const { dataHash, tables, demo } = v.parse(editionManifestSchema, manifest);
    expect(path).toBe(join(edition, `${dataHash}.duckdb`));
    expect((await readdir(edition)).sort()).toEqual([`${dataHash}.duckdb`, 'manifest.json'].sort());
    expect(tables['examinations']).toBe(20_000);
    expect(demo).toBe(true);
  });
});

describe('metrics', () => {
  test('without a dimension are one row, and equal SQL written by hand', async () => {
    const ids = 'seizure_events,examinations,positive_examinations,hit_rate,training_events,participations';
    const [row, ...others] = await metrics('--metric', ids);
    expect(others).toEqual([]);
    const [byHand] = await query(`select
      (select count(*) from seizures where source_class = 'synthetic') as seizure_events,
      (select count(*) from examinations) as examinations,
      (select count(*) from examinations where result like 'positive%') as positive_examinations,
      (select count(*) from examinations where result like 'positive%' or result = 'negative') as hit_rate_n,
      (select count(*) from training_events where source_class = 'synthetic') as training_events,
      (select sum(participants) from training_events where source_class = 'synthetic') as participations`);
    expect(row).toMatchObject(byHand!);
    const rate = Number(byHand!['positive_examinations']) / Number(byHand!['hit_rate_n']);
    expect(row!['hit_rate']).toBeCloseTo(rate, 12);
    expect(Number(row!['hit_rate_low'])).toBeLessThan(rate);
    expect(Number(row!['hit_rate_high'])).toBeGreaterThan(rate);
  });

  test('by country and month have a row for each pair, keyed by both and in order', async () => {
    const rows = await metrics(
      '--metric',
      'examinations',
      '--by',
      'country,month',
      '--where',
      'period=2020-01..2020-02'
    );
    const byHand = await query(`select country, strftime(examined_on, '%Y-%m') as month, count(*) as examinations
      from examinations where examined_on between '2020-01-01' and '2020-02-29' group by all order by all`);
    expect(rows).toEqual(byHand);
    expect(Object.keys(rows[0]!)).toEqual(['country', 'month', 'examinations']);
  });

  test('the same key again means or, different keys mean and', async () => {
    const rows = await metrics(
      ...['--metric', 'seizure_events', '--by', 'unit'],
      ...['--where', 'country=UZ', '--where', 'country=KG', '--where', 'transport_mode=3']
    );
    const byHand = await query(`select unit, count(*) as seizure_events from seizures
      where country in ('UZ', 'KG') and transport_mode = '3' and source_class = 'synthetic' group by unit order by unit`);
    expect(rows).toEqual(byHand);
    expect(rows.length).toBeGreaterThan(2);
  });

  test('several periods mean or, whether they touch or not', async () => {
    const months = async (...periods: string[]) => {
      const [row] = await metrics(
        '--metric',
        'examinations',
        ...periods.flatMap((one) => ['--where', `period=${one}`])
      );
      return Number(row!['examinations']);
    };
    const [january, february, april] = [await months('2020-01'), await months('2020-02'), await months('2020-04')];
    expect(await months('2020-01', '2020-02')).toBe(january + february);
    expect(await months('2020-04', '2020-01')).toBe(january + april);
  });

  test('unknown is null, and a seizure of two substances counts in both and once in all', async () => {
    const rows = await metrics(
      '--metric',
      'hit_rate',
      '--by',
      'unit',
      '--where',
      'period=2019-01',
      '--where',
      'unit=KZ-ZHT'
    );
    expect(rows).toEqual([]);
    const [none] = await metrics('--metric', 'hit_rate', '--where', 'period=2019-01', '--where', 'unit=KZ-ZHT');
    expect(none).toEqual({ hit_rate: null, hit_rate_low: null, hit_rate_high: null, hit_rate_n: 0 });
    const bySubstance = await metrics('--metric', 'seizure_events', '--by', 'substance');
    const [all] = await metrics('--metric', 'seizure_events');
    const sum = bySubstance.reduce((total, row) => total + Number(row['seizure_events']), 0);
    expect(sum).toBeGreaterThan(Number(all!['seizure_events']));
  });

  test('as CSV have a header and the same numbers', async () => {
    const words = [
      'metrics',
      '--edition',
      edition,
      '--metric',
      'examinations,hit_rate',
      '--by',
      'country',
      '--where',
      'country=UZ'
    ];
    const [row] = rowsOf(await callCli(words));
    const { out } = await callCli([...words, '--format', 'csv']);
    expect(out).toBe(`${Object.keys(row!).join(',')}\r\n${Object.values(row!).join(',')}\r\n`);
  });

  test('say on standard error which filters mean nothing for which of them', async () => {
    const { code, err } = await callCli([
      'metrics',
      '--edition',
      edition,
      '--metric',
      'examinations,seizure_events',
      '--where',
      'substance=heroin'
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(/^examinations: This filter means nothing for these data/);
    expect(err).not.toContain('seizure_events');
  });

  test('are the same from the folder, from the file, and from the file without its manifest', async () => {
    const { edition: path } = JSON.parse(built.out) as { edition: string };
    const alone = join(folder, 'alone.duckdb');
    await copyFile(path, alone);
    const asked = ['--metric', 'hit_rate,units_operational', '--by', 'country'];
    const [fromFolder, fromFile, fromAlone] = await Promise.all(
      [edition, path, alone].map((place) => callCli(['metrics', '--edition', place, ...asked]))
    );
    expect(fromFile!.out).toBe(fromFolder!.out);
    expect(fromAlone!.out).toBe(fromFolder!.out);
    expect(fromFile!.err).toBe('');
    expect(fromAlone!.err).toMatch(/^No manifest beside/);
  });
});

describe('query', () => {
  test('prints rows as JSON, CSV that no spreadsheet runs, or an Arrow stream', async () => {
    const text = `select -5 as number, '-5' as code, '=1+1' as formula, null as nothing, [1, 2] as list`;
    const ask = (format: string) => callCli(['query', '--edition', edition, text, '--format', format]);
    expect(rowsOf(await ask('json'))).toEqual([
      { number: -5, code: '-5', formula: '=1+1', nothing: null, list: [1, 2] }
    ]);
    expect((await ask('csv')).out).toBe(`number,code,formula,nothing,list\r\n-5,'-5,'=1+1,,"[1,2]"\r\n`);
    const table = tableFromIPC((await ask('arrow')).bytes);
    expect(table.numRows).toBe(1);
    expect(table.getChild('number')!.get(0)).toBe(-5);
  });

  test('says when --limit cut the result', async () => {
    const { out, err } = await callCli(['query', '--edition', edition, 'from countries', '--limit', '3']);
    expect(JSON.parse(out)).toHaveLength(3);
    expect(err).toBe('The result was cut after 3 rows.\n');
  });
});

describe('what cannot be done is refused with a sentence and 2', () => {
  const asked = (...words: string[]) => ['metrics', '--edition', 'demo', '--metric', 'examinations', ...words];
  test.each([
    [
      ['draw'],
      /^There is no command “draw”\. Commands: check, build, metrics, query, report, verify, import, versions, /
    ],
    [['metrics', '--metric', 'examinations'], /^The option --edition <path> is needed\./],
    [asked('--colour', 'red'), /^There is no option “--colour”/],
    [asked('--by', 'colour'), /^There is no dimension “colour”\. Dimensions: month, /],
    [asked('--by', 'substance'), /^examinations cannot be broken down by substance\. It can be by month, /],
    [asked('--where', 'colour=red'), /^There is no filter “colour”\. Filters: period, /],
    [asked('--where', 'country'), /^A filter is written KEY=VALUE, not “country”\./],
    [asked('--where', 'country=uz'), /^“country=uz” cannot be asked: a country is written as two capital letters/],
    [asked('--where', 'period=2020-13'), /^“period=2020-13” cannot be asked: this is not a period/],
    [asked('--format', 'xml'), /^--format cannot be “xml”; it can be json, csv\./],
    [
      ['metrics', '--edition', 'demo', '--metric', 'seizures'],
      /^There is no metric “seizures”\. Metrics: seizure_events, /
    ],
    [['metrics', '--edition', 'nowhere', '--metric', 'examinations'], /^There is nothing at .*nowhere\./],
    [['metrics', '--edition', '.', '--metric', 'examinations'], /^There is no edition in the folder/],
    [['query', '--edition', 'demo', 'drop table units'], /^Only statements that read may run/],
    [['query', '--edition', 'demo', 'select 1; select 2'], /^One statement at a time/],
    [['query', '--edition', 'demo', 'from nowhere'], /^The statement failed\. Catalog Error/],
    [['query', '--edition', 'demo', `from read_csv('/etc/passwd')`], /^The statement failed\. Permission Error/],
    [['query', '--edition', 'demo', 'from range(2000000)'], /^The result has more than 1,000,000 rows\./],
    [['build', '--demo', 'file.csv', '--out', 'new'], /^Demo and real files never stand in one edition/],
    [['build', '--out', 'new'], /^There is nothing to build/],
    [['build', '--demo', '--rows', '1.5', '--out', 'new'], /^--rows must be a whole number/],
    [['build', 'file.csv', '--rows', '9', '--out', 'new'], /^--rows says how large the demo is/],
    [['build', 'nowhere.csv', '--out', 'new'], /^There is nothing at nowhere\.csv\./],
    [['check', 'demo'], /^demo is a folder/],
    [['check', 'a.csv', '--as', 'guess'], /^There is no profile “guess”\. Profiles: unodc-ids, /],
    [['check', '--as', 'fmtrpt', 'a.csv'], /^--as belongs behind the file/]
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await callCli(words, folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/^\s+at /m);
    expect(await readdir(folder)).not.toContain('new');
  });

  test('an edition whose bytes are not those of its manifest', async () => {
    const damaged = join(folder, 'damaged');
    await callCli(['build', '--demo', '--rows', '100', '--out', damaged]);
    const [file] = (await readdir(damaged)).filter((name) => name.endsWith('.duckdb'));
    await writeFile(join(damaged, file!), 'damaged');
    const { code, err } = await callCli(['metrics', '--edition', damaged, '--metric', 'examinations']);
    expect(code).toBe(2);
    expect(err).toMatch(/is damaged: its bytes are not those that its manifest names/);
  });

  test('in Russian when that is asked for', async () => {
    const { code, err } = await callCli(['draw', '--lang', 'ru']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^Команды «draw» нет\. Команды: check, build, metrics, query, report, verify, import, versions, /
    );
  });
});

describe('the program', () => {
  test('shows help on standard output when asked, on standard error with 2 when called with nothing', async () => {
    const asked = await callCli(['--help']);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toMatch(/check[^]*build[^]*metrics[^]*query/);
    expect((await callCli(['metrics', '--help'])).out).toContain('hit_rate');
    const bare = await callCli([]);
    expect(bare).toMatchObject({ code: 2, out: '', err: asked.out });
  });

  test('runs as a process: standard output holds nothing but the answer, the exit code is that of the command', () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], { encoding: 'utf8' });
    const answered = run('metrics', '--edition', edition, '--metric', 'examinations');
    expect({ ...answered, out: JSON.parse(answered.stdout) as unknown }).toMatchObject({
      status: 0,
      stderr: '',
      out: [{ examinations: 20_000 }]
    });
    expect(run('draw')).toMatchObject({ status: 2, stdout: '' });
  });
});
