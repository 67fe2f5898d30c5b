import { describe, expect, it } from 'vitest';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { openingBytes, openingOfFile } from '$lib/ingest/openingOfFile';
import { read } from './readText';
import { workbookOf } from './workbookOf';

const open = (text: string, decisions: ImportDecisions = {}) => openingOf(new TextEncoder().encode(text), decisions);

function openingOf(bytes: Uint8Array, decisions: ImportDecisions = {}) {
  return openingOfFile({ head: bytes.subarray(0, openingBytes), whole: () => Promise.resolve(bytes) }, decisions);
}

/** Text of Russian letters and ASCII in windows-1251. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x350;
  });
}

describe('the opening of a file shows', () => {
  it('its encoding, its delimiter, its header below a title, and samples of its columns', async () => {
    const text = 'Отчет за март\nДата изъятия;Вещество;Количество;Ед. изм.\n05.03.2024;героин;12,5;кг\n';
    const opening = await openingOf(inWindows1251(text));
    expect(opening).toMatchObject({
      encoding: 'windows-1251',
      delimiter: ';',
      header: [2, 2],
      profile: 'tamga-seizures'
    });
    expect(opening?.columns[1]).toEqual({ position: 2, name: 'Вещество', samples: ['героин'] });
    expect(opening?.mapping.find(({ key }) => key === 'substance')).toMatchObject({ position: 2, proposed: null });
  });

  it('what a person decided about delimiter, header and columns', async () => {
    const opening = await open('a title\nx|y\n1|2\n', {
      profile: 'tamga-seizures',
      delimiter: '|',
      header: [2, 2],
      columns: { seized_on: 2 }
    });
    expect(opening?.columns.map(({ name, samples }) => [name, samples])).toEqual([
      ['x', ['1']],
      ['y', ['2']]
    ]);
    expect(opening?.records.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(opening?.mapping.find(({ key }) => key === 'seized_on')?.position).toBe(2);
  });

  it('which column may be meant where none is named so, by the cells in it, unless a person has decided', async () => {
    const text = 'When found,substance,quantity,measure_unit\n2024-03-05,heroin,1,kg\n2024-03-06,opium,2,kg\n';
    const dateOf = async (decisions: ImportDecisions) =>
      (await open(text, { profile: 'tamga-seizures', ...decisions }))?.mapping.find(({ key }) => key === 'seized_on');
    expect(await dateOf({})).toMatchObject({ position: null, proposed: 1 });
    expect(await dateOf({ columns: { seized_on: null } })).toMatchObject({ position: null, proposed: null });
  });

  it('cells by which the encoding and the delimiter can be judged', async () => {
    const text = 'Дата изъятия;Вещество;Количество;Ед. изм.\n05.03.2024;героин;12,5;кг\n';
    expect((await openingOf(inWindows1251(text)))?.evidence).toEqual({
      encoding: ['Дата изъятия', 'Вещество', 'Количество'],
      delimiter: ['Дата изъятия', 'Вещество', 'Количество']
    });
  });

  it('nothing of a file that is no table', async () => {
    expect(await openingOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toBeNull();
  });
});

describe('the opening of a workbook shows', () => {
  const header = ['seized_on', 'substance', 'quantity', 'measure_unit'];
  const book = workbookOf({
    Notes: [['Prepared by', 'A. Name']],
    Seizures: [['Return of March'], header, ['2024-03-05', 'heroin', 1, 'kg']],
    '.Old': [header, ['2023-03-05', 'opium', 2, 'kg']],
    Empty: []
  });

  it('all of its sheets with the kind that each fits, and the one that is read with its header', async () => {
    const opening = await openingOf(book);
    expect(opening?.sheets.map(({ name, hidden, filled, profile }) => [name, hidden, filled, profile])).toEqual([
      ['Notes', false, true, null],
      ['Seizures', false, true, 'tamga-seizures'],
      ['.Old', true, true, 'tamga-seizures'],
      ['Empty', false, false, null]
    ]);
    expect(opening).toMatchObject({ encoding: null, sheet: 'Seizures', header: [2, 2], profile: 'tamga-seizures' });
    expect(opening?.columns[1]).toEqual({ position: 2, name: 'substance', samples: ['heroin'] });
  });

  it('the sheet that a person decided on, which is also the one that is read', async () => {
    const decisions = { sheet: '.Old' };
    expect(await openingOf(book, decisions)).toMatchObject({ sheet: '.Old', header: [1, 1] });
    const result = await read(book, { decisions });
    expect(result.tables['seizures']!['seized_on']).toEqual(['2023-03-05']);
  });

  it('why the sheet is read, in the finding that asks about the others', async () => {
    const { findings } = await read(book);
    expect(findings.find(({ code }) => code === 'several-sheets')).toMatchObject({
      value: 'Seizures',
      facts: { sheets: 'Notes', count: 1, profile: 'tamga-seizures', fit: expect.any(Number) }
    });
  });
});
