import { describe, expect, it } from 'vitest';
import { findCode } from '$lib/domain/codeLists';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { FileReadings } from '$lib/ingest/fileReadings';
import { FindingLog } from '$lib/ingest/findingLog';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { numberReader } from '$lib/ingest/measureReaders';
import { readDate, regionalOrder } from '$lib/ingest/readDate';
import { read, short } from '../readText';

/** Seizures by cells of these columns; what is left out of a row is an ordinary cell. */
interface Cells {
  readonly date?: string;
  readonly substance?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly country?: string;
  readonly place?: string;
  readonly hs?: string;
  readonly ref?: string;
}

function seizures(rows: readonly Cells[], decisions: ImportDecisions = {}): Promise<IngestResult> {
  const header = 'seized_on\tsubstance\tquantity\tmeasure_unit\tcountry\tplace\ths_code\tseizure_ref';
  const lines = rows.map(({ date = '2024-03-01', substance = 'heroin', quantity = '1', unit = 'kg', ...more }) =>
    [date, substance, quantity, unit, more.country ?? 'UZ', more.place ?? '', more.hs ?? '', more.ref ?? ''].join('\t')
  );
  return read([header, ...lines, ''].join('\n'), { decisions });
}

function trainings(header: string, rows: readonly string[]): Promise<IngestResult> {
  return read([`title,training_type,starts_on,participants,${header}`, ...rows, ''].join('\n'));
}

function dates(result: IngestResult) {
  const { seized_on, date_precision } = result.tables['seizures']!;
  return seized_on!.map((day, row) => (day === null ? null : `${day} ${date_precision![row]}`));
}

function items(result: IngestResult, column: string) {
  return result.tables['seizure_items']![column];
}

function found(result: IngestResult): readonly string[] {
  return result.findings.filter(({ code }) => code !== 'exact-duplicate').map(short);
}

const dateOf = (text: string) => readDate(text, regionalOrder).date;

describe('badInput 39: dates', () => {
  it('in the ways of the region and of ISO need no question', async () => {
    const result = await seizures([{ date: '01.02.2024' }, { date: '1.2.2024' }, { date: '2024-02-01' }]);
    expect(dates(result)).toEqual(Array(3).fill('2024-02-01 day'));
    expect(found(result)).toEqual([]);
  });

  it('with slashes that nothing decides are read day first, and the file asks once', async () => {
    const result = await seizures([{ date: '01/02/2024' }, { date: '03/04/2024' }]);
    expect(dates(result)).toEqual(['2024-02-01 day', '2024-04-03 day']);
    const [asked] = result.findings;
    expect(asked).toMatchObject({ code: 'date-order-assumed', severity: 'C', facts: { count: 2, mixed: 'no' } });
    expect(result.findings).toHaveLength(1);
  });

  it('are decided for the whole file by one that can be read in one way only, even a later one', async () => {
    const result = await seizures([{ date: '01/02/2024' }, { date: '02/25/2024' }]);
    expect(dates(result)).toEqual(['2024-01-02 day', '2024-02-25 day']);
    expect(result.findings).toMatchObject([
      { code: 'date-order-found', severity: 'N', facts: { reading: 'monthFirst', evidence: '02/25/2024' } }
    ]);
    const dayFirst = await seizures([{ date: '25/02/2024' }, { date: '01/02/2024' }]);
    expect(dates(dayFirst)).toEqual(['2024-02-25 day', '2024-02-01 day']);
  });

  it('of both orders in one file are asked about', async () => {
    const result = await seizures([{ date: '25/02/2024' }, { date: '02/25/2024' }, { date: '01/02/2024' }]);
    expect(dates(result)).toEqual(['2024-02-25 day', '2024-02-25 day', '2024-02-01 day']);
    expect(result.findings).toMatchObject([{ code: 'date-order-assumed', severity: 'C', facts: { mixed: 'yes' } }]);
  });

  it('with a year of two digits are read and asked about', async () => {
    const result = await seizures([{ date: '1.2.24' }, { date: '25.12.23' }]);
    expect(dates(result)).toEqual(['2024-02-01 day', '2023-12-25 day']);
    expect(result.findings).toMatchObject([{ code: 'two-digit-year', severity: 'C', facts: { count: 2 } }]);
    expect(dates(await seizures([{ date: '24-02-01' }], { dateOrder: 'year-first' }))).toEqual(['2024-02-01 day']);
  });
});

describe('badInput 40: serial numbers of a spreadsheet', () => {
  it('are dates in a date column only, and noted', async () => {
    const result = await seizures([{ date: '45323', quantity: '45323' }, { date: '45323.5' }]);
    expect(dates(result)).toEqual(['2024-02-01 day', '2024-02-01 day']);
    expect(items(result, 'quantity')).toEqual([45323, 1]);
    expect(result.findings).toMatchObject([{ code: 'date-from-serial', severity: 'N', facts: { count: 2 } }]);
  });

  it('badInput 42: the serial number 60 is the day that never was, and costs its cell', async () => {
    const result = await seizures([{ date: '60' }]);
    expect(dates(result)).toEqual([null]);
    expect(found(result)).toEqual(['1/2 impossible-date seized_on=60']);
    expect(result.accounting.accepted).toBe(1);
  });
});

describe('dates that cannot be', () => {
  it.each(['31.02.2024', '00.00.0000', '2024-13-01', '31/31/2024'])(
    'badInput 43: %s costs its cell, not its row',
    async (date) => {
      const result = await seizures([{ date }]);
      expect(dates(result)).toEqual([null]);
      expect(found(result)).toEqual([`1/2 impossible-date seized_on=${date}`]);
      expect(result.accounting).toMatchObject({ accepted: 1, quarantined: 0 });
    }
  );

  it('badInput 44: that lie in the future of the day on which the file was first read, or before the programme began', async () => {
    const rows = [{ date: '2024-02-02' }, { date: '2024-02-01' }, { date: '2003-12-31' }];
    const result = await seizures(rows, { readOn: '2024-02-01' });
    expect(dates(result)).toEqual([null, '2024-02-01 day', null]);
    expect(found(result)).toEqual([
      '1/2 date-in-future seized_on=2024-02-02',
      '3/4 date-out-of-range seized_on=2003-12-31'
    ]);
    expect(result.findings[1]!.facts).toEqual({ first: 2004, last: 2099 });
  });

  it('badInput 44: an end before the start is no end', async () => {
    const result = await trainings('ends_on', ['STEC 2,STEC 2,2024-04-10,12,2024-04-08']);
    expect(result.tables['training_events']).toMatchObject({ starts_on: ['2024-04-10'], ends_on: [null] });
    expect(found(result)).toEqual(['1/2 end-before-start ends_on=2024-04-08']);
  });
});

describe('dates that are not days', () => {
  it.each([
    ['2024-02', '2024-02-01 month'],
    ['02.2024', '2024-02-01 month'],
    ['февраль 2024', '2024-02-01 month'],
    ['Feb 2024', '2024-02-01 month'],
    ['2024-Q2', '2024-04-01 quarter'],
    ['II квартал 2024 г.', '2024-04-01 quarter'],
    ['2 кв. 2024', '2024-04-01 quarter'],
    ['2024', '2024-01-01 year'],
    ['2024 год', '2024-01-01 year'],
    ['15 марта 2024 г.', '2024-03-15 day'],
    ['March 15, 2024', '2024-03-15 day']
  ])('badInput 45: %s is %s', (text, expected) => {
    const date = dateOf(text);
    expect(`${date?.day} ${date?.precision}`).toBe(expected);
  });

  it('badInput 45: a season is known by its year only, which is noted', async () => {
    const result = await seizures([{ date: 'весна 2024' }]);
    expect(dates(result)).toEqual(['2024-01-01 year']);
    expect(found(result)).toEqual(['1/2 season-as-year seized_on=весна 2024']);
  });

  it('badInput 46: a time of day is dropped: the date stays as it is written, whatever its zone', async () => {
    const rows = ['2024-02-01T23:30:00+06:00', '01.02.2024 24:00', '2024-02-01 14:05'].map((date) => ({ date }));
    const result = await seizures(rows);
    expect(dates(result)).toEqual(Array(3).fill('2024-02-01 day'));
    expect(result.findings).toMatchObject([{ code: 'time-dropped', severity: 'N', facts: { count: 3 } }]);
    expect(dateOf('2024-02-01 25:10')).toBeNull();
  });
});

describe('badInput 47: decimal marks', () => {
  it.each([
    ['1 500', 1500],
    ['1\u00a0500,75', 1500.75],
    ['1\u202f500', 1500],
    ["1'500", 1500],
    ['1.234.567', 1_234_567],
    ['1,234,567.5', 1_234_567.5],
    ['0.500', 0.5],
    ['2,5', 2.5]
  ])('%s can be read in one way only', async (quantity, expected) => {
    const result = await seizures([{ quantity }]);
    expect(items(result, 'quantity')).toEqual([expected]);
    expect(found(result)).toEqual([]);
  });

  it('that may part thousands are asked about when nothing in the file decides', async () => {
    const result = await seizures([{ quantity: '1.500' }]);
    expect(result.findings).toMatchObject([
      { code: 'decimal-mark-assumed', severity: 'C', value: '1.500', facts: { reading: ',', count: 1 } }
    ]);
    expect(items(result, 'quantity')).toEqual([1500]);
    const decided = await seizures([{ quantity: '1.500' }], { decimalMark: '.' });
    expect(items(decided, 'quantity')).toEqual([1.5]);
  });

  it('are decided for the whole file by a number that can be read in one way only', async () => {
    const point = await seizures([{ quantity: '1.500' }, { quantity: '12.75' }]);
    expect(items(point, 'quantity')).toEqual([1.5, 12.75]);
    const comma = await seizures([{ quantity: '1.500' }, { quantity: '12,75' }]);
    expect(items(comma, 'quantity')).toEqual([1500, 12.75]);
    expect(comma.findings).toMatchObject([{ code: 'decimal-mark-found', severity: 'N', facts: { evidence: '12,75' } }]);
  });
});

describe('badInput 47: numbers of a workbook', () => {
  it('have a point that parts no thousands, and ask nothing', () => {
    const log = new FindingLog('file.xlsx');
    const readings = new FileReadings({ decimalMark: '.', numbersAreTyped: true }, log);
    const context = { log, readings, column: () => ({ name: 'quantity', index: 0 }) };
    const numberOf = numberReader(context, 'quantity', {});
    expect([numberOf(['1.125']), numberOf(['2,5'])]).toEqual([1.125, 2.5]);
    readings.finish();
    expect(log.finish()).toEqual([]);
  });
});

describe('badInput 48: ids', () => {
  it('are text: no exponent is worked out, no zero and no digit is lost', async () => {
    const result = await seizures([{ ref: '1e5', hs: '010121' }, { ref: '0007' }, { ref: '90071992547409931' }]);
    expect(result.tables['seizures']!['seizure_ref']).toEqual(['1e5', '0007', '90071992547409931']);
    expect(items(result, 'hs_code')![0]).toBe('010121');
  });
});

describe('cells without a number', () => {
  it.each(['NaN', 'inf', '-Infinity', '#REF!', '#DIV/0!', '#N/A', '#ЗНАЧ!'])(
    'badInput 49: %s is an error, not a number',
    async (quantity) => {
      const result = await seizures([{ quantity }]);
      expect(items(result, 'quantity')).toEqual([null]);
      expect(items(result, 'quantity_status')).toEqual(['not_reported']);
      expect(found(result)).toEqual([`1/2 spreadsheet-error quantity=${quantity}`]);
    }
  );

  it('badInput 50: not reported, zero and blank are told apart; dashes are asked about once for the column', async () => {
    const rows = ['-', '–', 'н/д', 'нет данных', 'n/a', '', '0'].map((quantity) => ({ quantity }));
    const result = await seizures(rows);
    expect(items(result, 'quantity')).toEqual([null, null, null, null, null, null, 0]);
    expect(items(result, 'quantity_status')).toEqual([...Array<string>(6).fill('not_reported'), 'reported']);
    expect(result.findings).toMatchObject([{ code: 'dash-as-missing', severity: 'C', facts: { count: 2 } }]);
  });

  it('badInput 48: 1E400 and words are no numbers', async () => {
    const result = await seizures([{ quantity: '1E400' }, { quantity: 'много' }]);
    expect(items(result, 'quantity')).toEqual([null, null]);
    expect(found(result)).toEqual(['1/2 unreadable-number quantity=1E400', '2/3 unreadable-number quantity=много']);
  });
});

describe('numbers among words', () => {
  it.each([
    ['~5', 5, 'about', 'KGM'],
    ['>100', 100, 'more_than', 'KGM'],
    ['менее 3', 3, 'less_than', 'KGM'],
    ['5–7', 5, 'more_than', 'KGM'],
    ['5-7 г', 5, 'more_than', 'GRM'],
    ['около 3 кг', 3, 'about', 'KGM']
  ])('badInput 51: %s is %d with the qualifier %s, and asked about', async (quantity, number, qualifier, unit) => {
    const result = await seizures([{ quantity }]);
    expect([items(result, 'quantity'), items(result, 'quantity_qualifier')]).toEqual([[number], [qualifier]]);
    expect(items(result, 'measure_unit')).toEqual([unit]);
    expect(result.findings[0]).toMatchObject({ code: 'qualified-number', severity: 'C', value: quantity });
  });

  it('badInput 52: a unit beside the number wins over its column, and is asked about once', async () => {
    const result = await seizures([{ quantity: '12 кг', unit: '' }, { quantity: '3,5kg' }, { quantity: '1 500 таб' }]);
    expect(items(result, 'quantity')).toEqual([12, 3.5, 1500]);
    expect(items(result, 'measure_unit')).toEqual(['KGM', 'KGM', 'TAB']);
    expect(result.findings).toMatchObject([{ code: 'unit-in-number', severity: 'C', facts: { count: 3 } }]);
  });

  it('badInput 53: a negative quantity costs its cell', async () => {
    const result = await seizures([{ quantity: '-5' }]);
    expect(items(result, 'quantity')).toEqual([null]);
    expect(found(result)).toEqual(['1/2 negative-number quantity=-5']);
  });
});

describe('units', () => {
  it('badInput 54: rows with hundreds of times the median of their substance look like grams', async () => {
    const kilograms = ['2', '3', '2.5', '1.8', '2000', '2600'].map((quantity) => ({ quantity }));
    const result = await seizures([...kilograms, { substance: 'opium', quantity: '5000' }]);
    expect(result.findings).toMatchObject([
      { code: 'likely-grams', severity: 'C', value: 'heroin', facts: { count: 2, median: 2.75, rows: '5, 6' } }
    ]);
    expect(items(result, 'quantity')!.slice(4, 6)).toEqual([2000, 2600]);
  });

  it('badInput 55: tablets and litres keep their unit; kilograms only by a named conversion', async () => {
    const rows = [
      { substance: 'methamphetamine', quantity: '1000', unit: 'таблеток' },
      { substance: 'tramadol', quantity: '1000', unit: 'таблеток' },
      { quantity: '2', unit: 'л' }
    ];
    const result = await seizures(rows);
    expect(items(result, 'measure_unit')).toEqual(['TAB', 'TAB', 'LTR']);
    expect(items(result, 'kg_equivalent')).toEqual([0.09, null, 2]);
    expect(items(result, 'conversion_code')).toEqual(['tablet-methamphetamine', null, 'litre-heroin']);
  });

  it('badInput 56: an unknown unit is kept as written, with the nearest of the list', async () => {
    const result = await seizures([{ unit: 'килаграм' }]);
    expect(items(result, 'measure_unit')).toEqual(['килаграм']);
    const [finding] = result.findings;
    expect(finding!.code).toBe('unknown-measure-unit');
    expect(String(finding!.facts['suggestions']).split(', ')[0]).toBe('KGM');
  });
});

describe('badInput 58: currencies', () => {
  it('dollars are read however they are marked; another currency is no amount', async () => {
    const rows = ['$500', '500 USD', '500 долл. США', '500 EUR', '500 сом'];
    const result = await trainings(
      'cost_usd',
      rows.map((cost, row) => `Course ${row},STEC 2,2024-04-10,12,${cost}`)
    );
    expect(result.tables['training_events']!['cost_usd']).toEqual([500, 500, 500, null, null]);
    expect(found(result)).toEqual(['4/5 other-currency cost_usd=500 EUR', '5/6 other-currency cost_usd=500 сом']);
  });
});

describe('names', () => {
  it('badInput 12: with look-alike letters are read as what they look like, and asked about', async () => {
    const result = await seizures([{ unit: 'KГ' }, { unit: 'KГ', country: 'Узбeкиcтaн' }]);
    expect(items(result, 'measure_unit')).toEqual(['KGM', 'KGM']);
    expect(result.tables['seizures']!['country']).toEqual(['UZ', 'UZ']);
    expect(result.findings).toMatchObject([
      { code: 'look-alike-letters', severity: 'C', value: 'KГ', facts: { taken: 'KGM', count: 2 } },
      { code: 'look-alike-letters', severity: 'C', value: 'Узбeкиcтaн', facts: { taken: 'UZ', count: 1 } }
    ]);
  });

  it('badInput 13: are the same composed and decomposed; badInput 14: and with any apostrophe', async () => {
    const place = 'Айритом';
    const rows = [{ place }, { place: place.normalize('NFD') }, { country: "O'zbekiston" }, { country: 'Oʻzbekiston' }];
    const result = await seizures(rows);
    expect(result.tables['seizures']!['place_reported']!.slice(0, 2)).toEqual([place, place]);
    expect(result.tables['seizures']!['country']).toEqual(['UZ', 'UZ', 'UZ', 'UZ']);
    expect(found(result)).toEqual([]);
  });

  it('badInput 59: that no list holds are kept, each with the three nearest', async () => {
    const result = await seizures([{ country: 'Узбекстан', substance: 'гироин', place: 'Dushanbee' }]);
    const suggestions = Object.fromEntries(
      result.findings.map(({ code, facts }) => [code, String(facts['suggestions'])])
    );
    expect(suggestions['unknown-country']).toMatch(/^UZ(, [A-Z]{2}){0,2}$/);
    expect(suggestions['unknown-substance']).toMatch(/^heroin\b/);
    expect(suggestions['unknown-place']).toMatch(/^TJ-DYU\b/);
    expect(items(result, 'substance')).toEqual(['гироин']);
  });

  it('badInput 59: NA is Namibia in a country column, and not a missing value', async () => {
    const result = await seizures([{ country: 'NA' }, { country: 'N/A' }]);
    expect(result.tables['seizures']!['country']).toEqual(['NA', null]);
    expect(found(result)).toEqual([]);
  });
});

describe('answers and persons', () => {
  it('badInput 61: yes and no are read in the languages of the region', async () => {
    const words = ['Да', 'ҳа', 'ooba', 'yes', '1', 'нет', "yo'q", 'no'];
    const result = await trainings(
      'strategic_trade',
      words.map((word, row) => `Course ${row},Advanced,2024-04-10,12,${word}`)
    );
    expect(result.tables['training_events']!['strategic_trade']).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false
    ]);
    expect(found(result)).toEqual([]);
  });

  it.each([
    ['М', 'm'],
    ['M', 'm'],
    ['Ж', 'f'],
    ['Женский', 'f'],
    ['эркак', 'm'],
    ['не указано', 'unknown']
  ])('badInput 62: the word %s for a sex is %s', (word, code) => {
    expect(findCode('sex', word)?.code).toBe(code);
  });

  it('badInput 63: women and men that are more than all are not kept; fewer are kept and noted', async () => {
    const result = await trainings('women,men', [
      'A,STEC 2,2024-04-10,10,8,5',
      'B,STEC 2,2024-04-10,10,3,5',
      'C,STEC 2,2024-04-10,10,3,'
    ]);
    expect(result.tables['training_events']).toMatchObject({ women: [null, 3, 3], men: [null, 5, null] });
    expect(found(result)).toEqual(['1/2 counts-exceed-total women=', '2/3 counts-differ-from-total women=']);
  });

  it('badInput 51: about thirty persons are thirty with the qualifier', async () => {
    const result = await trainings('women', ['A,STEC 2,2024-04-10,около 30 чел.,', 'B,STEC 2,2024-04-10,более 20,']);
    expect(result.tables['training_events']).toMatchObject({
      participants: [30, 20],
      participants_qualifier: ['about', 'more_than']
    });
  });
});

describe('measures that no kind of file has', () => {
  const withColumn = (column: string, cells: readonly string[]) => {
    const rows = cells.map((cell, row) => `2024-03-0${row + 1}\theroin\t1\tkg\tUZ\t${cell}`);
    return read([`seized_on\tsubstance\tquantity\tmeasure_unit\tcountry\t${column}`, ...rows, ''].join('\n'));
  };
  const unused = ({ findings }: IngestResult) =>
    findings.filter(({ code }) => code === 'unused-column').map(({ column, facts }) => [column, facts['count']]);

  it('badInput 57: a purity is never taken for a quantity, and its cells are counted as not read', async () => {
    const result = await withColumn('purity', ['0.35', '350 %']);
    expect(items(result, 'quantity')).toEqual([1, 1]);
    expect(unused(result)).toEqual([['purity', 2]]);
  });

  it('badInput 60: coordinates put nothing on the map; a place does, and the cells are counted as not read', async () => {
    const result = await withColumn('coordinates', ['0, 0', '69.27, 41.31']);
    expect(result.tables['seizures']!['location_code']).toEqual([null, null]);
    expect(unused(result)).toEqual([['coordinates', 2]]);
  });

  it('badInput 64: test scores of a return are not read: the event says that none were reported', async () => {
    const result = await trainings('score_before,score_after', ['STEC 2,STEC 2,2024-04-10,12,80,60']);
    expect(result.tables['training_events']!['scores_status']).toEqual(['not_reported']);
    expect(unused(result)).toEqual([
      ['score_before', 1],
      ['score_after', 1]
    ]);
  });
});
