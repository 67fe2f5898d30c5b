import { describe, expect, it } from 'vitest';
import { profiles } from '$lib/ingest/profiles';
import { proposeMapping } from '$lib/ingest/proposeMapping';
import { read, short } from './readText';

/** `key←position reason` of the proposed columns. */
function proposed(profile: string, header: readonly string[], samples: readonly (readonly string[])[] = []) {
  return proposeMapping(profile, header, samples)
    .columns.filter(({ position }) => position !== null)
    .map(({ key, position, reason }) => `${key}←${position} ${reason}`);
}

describe('a mapping is proposed', () => {
  it('by the spellings of units, in Russian and in any order', () => {
    const header = ['Пункт пропуска', 'Кол-во', 'Дата изъятия', 'Ед. изм.', 'Наименование', 'Страна', 'Исполнитель'];
    expect(proposed('tamga-seizures', header)).toEqual([
      'seized_on←3 spelling',
      'substance←5 spelling',
      'quantity←2 spelling',
      'measure_unit←4 spelling',
      'country←6 spelling',
      'place←1 spelling'
    ]);
    expect(proposeMapping('tamga-seizures', header, []).unused).toEqual([7]);
  });

  it('by general names, by names with a slip and by names that hold a spelling, less surely', () => {
    const header = ['Дата', 'Наиминование товара', 'Количество', 'Ед. изм. (кг, г, шт.)', 'Страна'];
    const { columns } = proposeMapping('tamga-seizures', header, []);
    const required = columns.filter((column) => column.required);
    expect(required.map(({ position, reason }) => `${position} ${reason}`)).toEqual([
      '1 synonym',
      '2 synonym',
      '3 spelling',
      '4 synonym'
    ]);
    expect(required.every(({ confidence }, index) => confidence < 0.95 === (index !== 2))).toBe(true);
  });

  it('by HXL tags under a header that no one knows, the more specific tag before the general one', () => {
    const header = ['a', 'b', 'c', 'd', 'e'];
    const tags = ['#date', '#adm1+name', '#item+name', '#indicator+num', '#item+unit'];
    expect(proposed('tamga-seizures', header, [tags])).toEqual([
      'seized_on←1 hxl',
      'substance←3 hxl',
      'quantity←4 hxl',
      'measure_unit←5 hxl',
      'place←2 hxl'
    ]);
    expect(proposed('tamga-trainings', ['#activity', '#date+start', '#date+end', '#reached', '#reached+f'])).toEqual([
      'title←1 hxl',
      'starts_on←2 hxl',
      'participants←4 hxl',
      'ends_on←3 hxl',
      'women←5 hxl'
    ]);
  });

  it('by the cells, where one column only can be it', () => {
    const samples = [
      ['01.02.2024', 'героин', 'кг', '5'],
      ['13.02.2024', 'опий', 'г', '7']
    ];
    expect(proposed('tamga-seizures', ['x', 'y', 'z', 'w'], samples)).toEqual([
      'seized_on←1 content',
      'substance←2 content',
      'quantity←4 content',
      'measure_unit←3 content'
    ]);
    const twoDates = samples.map(([date, ...rest]) => [date!, ...rest, date!]);
    expect(proposed('tamga-seizures', ['x', 'y', 'z', 'w', 'v'], twoDates)).not.toContain('seized_on←1 content');
  });

  it('for the spellings of every profile exactly as the importer reads them', () => {
    for (const { id, columns } of profiles) {
      const { columns: mapped, unused } = proposeMapping(
        id,
        columns.map(({ key }) => key),
        []
      );
      expect(mapped.map(({ position }) => position)).toEqual(columns.map((_, index) => index + 1));
      expect(unused).toEqual([]);
    }
  });
});

describe('a header is read without being told', () => {
  it('when it is a row of HXL tags', async () => {
    const rows = ['When,What,How much,Of what', '#date,#item,#indicator+num,#item+unit', '2024-03-01,heroin,2,kg'];
    const result = await read(rows.join('\n'));
    expect(result.profile).toBe('tamga-seizures');
    expect(result.tables['seizure_items']).toMatchObject({
      substance: ['heroin'],
      quantity: [2],
      measure_unit: ['KGM']
    });
  });

  it('when a person says of every required column where it is', async () => {
    const rows = ['Return of March,,,', 'When,What,How much,Of what', '2024-03-01,heroin,2,kg'];
    const columns = { seized_on: 1, substance: 2, quantity: 3, measure_unit: 4 };
    const refused = await read(rows.join('\n'), { decisions: { profile: 'tamga-seizures' } });
    expect(refused.findings.map(short)).toEqual(['-/1 missing-column seized_on=']);
    const result = await read(rows.join('\n'), { decisions: { profile: 'tamga-seizures', columns } });
    expect(result.tables['seizure_items']).toMatchObject({
      substance: ['heroin'],
      quantity: [2],
      measure_unit: ['KGM']
    });
    expect(result.accounting.accepted).toBe(1);
  });
});
