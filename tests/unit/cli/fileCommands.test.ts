import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCli, rowsOf } from './callCli';

let folder: string;

const examinations = `examined_on,result,country,net_mass_kg
2020-03-01,negative,UZ,"1,5"
2020-03-02,positive_seizure,KG,heavy
2020-03-02,positive_seizure,KG,heavy

`;
const trainings = `title,training_type,starts_on,country,participants
A course,Theoretical training,2020,KG,19
`;
/** The second record has a cell too many. */
const ragged = `examined_on,result,country
2020-03-01,negative,UZ
2020-03-02,negative,UZ,9
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-'));
  await writeFile(join(folder, 'examinations.csv'), examinations);
  await writeFile(join(folder, 'trainings.csv'), trainings);
  await writeFile(join(folder, 'ragged.csv'), ragged);
  const files = { 'a/trainings.csv': strToU8(trainings), 'inner.zip': zipSync({ 'x.csv': strToU8(trainings) }) };
  await writeFile(join(folder, 'returns.zip'), zipSync(files));
  await writeFile(join(folder, 'letter.txt'), 'Dear colleagues,\nplease find attached\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Account {
  readonly file: string;
  readonly profile: string | null;
  readonly table: string | null;
  readonly accounting: Readonly<Record<'rows' | 'accepted' | 'quarantined' | 'notData', number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

async function check(...words: string[]) {
  const answer = await callCli(['check', ...words, '--format', 'json'], folder);
  return { ...answer, accounts: rowsOf(answer) as unknown as readonly Account[] };
}

describe('check', () => {
  test('reads the files of an archive each by itself, and no archive inside an archive', async () => {
    const { code, accounts } = await check('returns.zip');
    expect(code).toBe(2);
    expect(accounts.map(({ file, profile, findings }) => [file, profile, findings[0]?.['code']])).toEqual([
      ['returns.zip/a/trainings.csv', 'tamga-trainings', undefined],
      ['returns.zip/inner.zip', null, 'archive-of-files']
    ]);
  });

  test('accounts for every record of every file, in one array, and names what it found where', async () => {
    const { code, accounts, err } = await check('examinations.csv', 'trainings.csv');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(accounts.map(({ file, profile, table, accounting }) => ({ file, profile, table, accounting }))).toEqual([
      {
        file: 'examinations.csv',
        profile: 'tamga-examinations',
        table: 'examinations',
        accounting: { rows: 4, accepted: 3, quarantined: 0, notData: 1 }
      },
      {
        file: 'trainings.csv',
        profile: 'tamga-trainings',
        table: 'training_events',
        accounting: { rows: 1, accepted: 1, quarantined: 0, notData: 0 }
      }
    ]);
    const unreadable = accounts[0]!.findings.find(({ code: found }) => found === 'unreadable-number');
    expect(unreadable).toMatchObject({
      severity: 'N',
      file: 'examinations.csv',
      row: 2,
      line: 3,
      column: 'net_mass_kg',
      value: 'heavy',
      rule: expect.stringContaining('heavy') as unknown,
      fix: expect.stringMatching(/\w/) as unknown
    });
    expect(accounts[0]!.findings.map(({ code: found }) => found)).toContain('exact-duplicate');
  });

  test('ends with 1 when rows were quarantined and with 2 when a file was refused, and still accounts for the others', async () => {
    const quarantined = await check('ragged.csv', 'trainings.csv');
    expect(quarantined.code).toBe(1);
    expect(quarantined.accounts[0]!.accounting).toEqual({ rows: 2, accepted: 1, quarantined: 1, notData: 0 });
    const refused = await check('letter.txt', 'ragged.csv');
    expect(refused.code).toBe(2);
    expect(refused.accounts[0]).toMatchObject({
      profile: null,
      table: null,
      accounting: { rows: 0, accepted: 0, quarantined: 0, notData: 0 }
    });
    expect(refused.accounts[1]!.accounting.rows).toBe(2);
  });

  test('reads a file with the profile named behind it, and only that one', async () => {
    const { code, accounts } = await check('examinations.csv', '--as', 'tamga-trainings', 'trainings.csv');
    expect(code).toBe(2);
    expect(accounts[0]!.findings).toMatchObject([{ code: 'missing-column', severity: 'R' }]);
    expect(accounts[1]).toMatchObject({ profile: 'tamga-trainings', accounting: { accepted: 1 } });
  });

  test('is text for people when no format is asked for, in both languages', async () => {
    const english = await callCli(['check', 'examinations.csv'], folder);
    expect(english.out).toContain('4 records = 3 accepted + 0 quarantined + 1 not data');
    expect(english.out).toContain('(exact-duplicate), 1 finding');
    const russian = await callCli(['check', 'examinations.csv', '--lang', 'ru'], folder);
    expect(russian.out).toContain('4 записи = принято 3 + отложено 0 + не данные 1');
  });
});

describe('build', () => {
  test('makes an edition of files whose figures are those of their rows', async () => {
    const built = await callCli(['build', 'examinations.csv', 'trainings.csv', '--out', 'real'], folder);
    expect(built).toMatchObject({ code: 0, err: '' });
    const asked = ['--metric', 'examinations,positive_examinations,training_events,participations,seizure_events'];
    const answered = await callCli(['metrics', '--edition', 'real', ...asked], folder);
    expect(rowsOf(answered)).toEqual([
      { examinations: 3, positive_examinations: 2, training_events: 1, participations: 19, seizure_events: null }
    ]);
    const byMonth = await callCli(
      ['metrics', '--edition', 'real', '--metric', 'training_events', '--by', 'month'],
      folder
    );
    expect(rowsOf(byMonth)).toEqual([{ month: null, training_events: 1 }]);
  });

  test('ends with 1 when rows were quarantined: the edition is there, without them', async () => {
    const built = await callCli(['build', 'ragged.csv', '--out', 'ragged'], folder);
    expect(built.code).toBe(1);
    expect(JSON.parse(built.out)).toMatchObject({ manifest: { sources: [{ rows: 2, accepted: 1, quarantined: 1 }] } });
  });

  test('is refused whole when one of the files is, and says what is wrong with it', async () => {
    const { code, out, err } = await callCli(['build', 'examinations.csv', 'letter.txt', '--out', 'refused'], folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^letter\.txt: refused[^]*Files were refused\. Nothing was written\.\n$/);
    expect(await readdir(folder)).not.toContain('refused');
  });

  test('leaves out a file with the bytes of one before, and says so', async () => {
    await writeFile(join(folder, 'copy.csv'), examinations);
    const { code, out, err } = await callCli(['build', 'examinations.csv', 'copy.csv', '--out', 'once'], folder);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'copy.csv has the same bytes as a file before it and was left out.\n'
    });
    expect(JSON.parse(out)).toMatchObject({ manifest: { tables: { examinations: 3 } } });
  });
});
