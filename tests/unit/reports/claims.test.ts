import { describe, expect, test } from 'vitest';
import { checkClaims, standingMarks } from '$lib/reports/claims/checkClaims';
import type { ClaimMaterial, KnownFigure, WrittenFigures } from '$lib/reports/claims/claim';
import { writtenFigures } from '$lib/reports/claims/figureRules';
import { numbersInText } from '$lib/reports/claims/numbersInText';
import { sentencesOf } from '$lib/reports/claims/sentences';

const figures: readonly KnownFigure[] = [
  { key: 'seizure_events', name: 'Seizures', value: 1234, kind: 'count', of: 'other' },
  { key: 'hit_rate', name: 'Hit rate', value: 0.0325, kind: 'share', of: 'other' },
  { key: 'seized_kg', name: 'Seized', value: 1_250_400.4, kind: 'decimal', of: 'mass' },
  { key: 'women', name: 'Women', value: 3, kind: 'count', of: 'people' },
  { key: 'trained', name: 'Trained', value: 40, kind: 'count', of: 'people' }
];

function material(text: string, written: WrittenFigures = {}, locale: 'en' | 'ru' = 'en'): ClaimMaterial {
  const section = { id: 's', title: 'Results', filled: true, mapsWithoutDisclaimer: [] };
  return {
    ...{
      locale,
      figures,
      words: ['period'],
      substances: [
        ['Heroin', 'героин'],
        ['Opium', 'опий'],
        ['Cannabis', 'каннабис']
      ]
    },
    sections: [{ ...section, texts: [{ section: 's', part: 'summary', text, written }] }]
  };
}

/** Rule and marked words of every mark. */
function marks(text: string, written: WrittenFigures = {}, locale: 'en' | 'ru' = 'en'): readonly string[] {
  return checkClaims(material(text, written, locale)).map(({ rule, excerpt }) => `${rule}: ${excerpt}`);
}

describe('numbers typed by hand', () => {
  test('a number that is a figure, as precisely as it was typed, is no claim', () => {
    expect(marks('There were 1,234 seizures; the hit rate was 3.3% of 40.')).toEqual([]);
    expect(marks('Изъятий: 1 234; доля 3,25 % из 40.', {}, 'ru')).toEqual([]);
    expect(marks('About 1.3 million units were counted.')).toEqual([]);
  });

  test('a number that no figure says is marked', () => {
    expect(marks('There were 1,235 seizures.')).toEqual(['unbound-number: 1,235']);
    expect(marks('Изъятий было 1 235.', {}, 'ru')).toEqual(['unbound-number: 1 235']);
    expect(marks('Of 40 officers, 3.4% passed.')).toEqual(['unbound-number: 3.4']);
  });

  test('a percentage never passes for a count of the same digits', () => {
    expect(marks('Of 1,234 examinations 40% were positive.')).toEqual(['unbound-number: 40']);
  });

  test('years, dates, quarters, resolutions and headings of the tariff are no claims', () => {
    expect(
      marks('In 2025, Q1 of FY 2026, UNSCR 1540 (2004) and HS 2933 applied since 5 March 2025 and 2025-03-05.')
    ).toEqual([]);
    expect(marks('Резолюция 1540 (2004) и ТН ВЭД 2933 действуют с 5 марта 2025 г.', {}, 'ru')).toEqual([]);
  });

  test('a bound figure is no number typed by hand, and one of no name is', () => {
    expect(marks('In {{period}} there were {{seizure_events}} seizures.')).toEqual([]);
    expect(marks('There were {{seizures}}.')).toEqual(['unbound-number: {{seizures}}']);
  });

  test('an English comma parts thousands, a Russian one is a decimal mark', () => {
    expect(numbersInText('1,234', 'en').map(({ value }) => value)).toEqual([1234]);
    expect(numbersInText('1,234', 'ru').map(({ value }) => value)).toEqual([1.234]);
    expect(numbersInText('1\u00a0234,5', 'ru').map(({ value }) => value)).toEqual([1234.5]);
    expect(numbersInText('12,345.6 and 0.5', 'en').map(({ value }) => value)).toEqual([12_345.6, 0.5]);
  });
});

describe('figures that changed since they were written', () => {
  const written = { seizure_events: 1200 };

  test('a typed number that was right is marked as changed, with both values', () => {
    const [mark] = checkClaims(material('There were 1,200 seizures.', written));
    expect(mark).toMatchObject({
      rule: 'changed-figure',
      facts: { figure: 'Seizures', before: '1,200', now: '1,234' }
    });
  });

  test('a token whose value moved is marked, for the words around it may no longer hold', () => {
    expect(marks('Seizures rose to {{seizure_events}}.', written)).toEqual(['changed-figure: {{seizure_events}}']);
    expect(marks('Seizures rose to {{seizure_events}}.', { seizure_events: 1234 })).toEqual([]);
  });

  test('what a text says of the data is the figures of its tokens and those that its numbers repeat', () => {
    expect(writtenFigures('{{hit_rate}} of 1,234, and 7 more', figures, 'en')).toEqual({
      seizure_events: 1234,
      hit_rate: 0.0325
    });
  });
});

describe('statistics', () => {
  test('a cause is marked in both languages, unless the sentence names its evidence', () => {
    expect(marks('The training resulted in more seizures.')).toEqual(['cause: resulted in']);
    expect(marks('Обучение привело к росту изъятий.', {}, 'ru')).toEqual(['cause: привело к']);
    expect(marks('The evaluation found that the training led to more seizures.')).toEqual([]);
  });

  test('a weight of “drugs”, or one weight of several drugs, is marked', () => {
    expect(marks('In all {{seized_kg}} kg of drugs were found.')).toEqual(['mixed-drugs: {{seized_kg}}']);
    expect(marks('There were 1234 kg of heroin and opium.')).toEqual(['mixed-drugs: 1234']);
    expect(marks('Всего 1234 кг героина и опия.', {}, 'ru')).toEqual(['mixed-drugs: 1234']);
    expect(marks('Учтено 1234 кг наркотических средств.', {}, 'ru')).toEqual(['mixed-drugs: 1234']);
  });

  test('a weight for each drug is not', () => {
    expect(marks('There were 1234 kg of heroin and 40 kg of opium.')).toEqual([]);
    expect(marks('There were 1234 kg of heroin.')).toEqual([]);
  });

  test('a rate without n is marked, one with n is not', () => {
    expect(marks('The hit rate was {{hit_rate}}.')).toEqual(['rate-without-n: {{hit_rate}}']);
    expect(marks('The hit rate was 3.25%.')).toEqual(['rate-without-n: 3.25']);
    expect(marks('The hit rate was {{hit_rate}} (n = {{seizure_events}}).')).toEqual([]);
    expect(marks('Доля составила 3,25 % из 1 234 досмотров.', {}, 'ru')).toEqual([]);
  });
});

describe('what must not be told', () => {
  test('one to four people are too few, five and more are not', () => {
    expect(marks('{{women}} took part.')).toEqual(['small-count: {{women}}']);
    expect(marks('Two female officers took part.')).toEqual(['small-count: Two']);
    expect(marks('Приняли участие две женщины.', {}, 'ru')).toEqual(['small-count: две']);
    expect(marks('{{trained}} officers took part.')).toEqual([]);
  });

  test('few things are not few people', () => {
    expect(marks('Two trainings were held.')).toEqual([]);
  });

  test.each([
    ['Thanks go to Captain Aibek Usenov.', 'en', 'name: Captain Aibek Usenov'],
    ['Обучение провёл Иванов И.И. в Бишкеке.', 'ru', 'name: Иванов И.И.'],
    ['В ней участвовал Пётр Сергеевич Ким.', 'ru', 'name: Пётр Сергеевич'],
    ['Call +996 312 555 123.', 'en', 'contact: +996 312 555 123'],
    ['Write to a.person@example.org today.', 'en', 'contact: a.person@example.org']
  ] as const)('%s', (text, locale, mark) => {
    expect(marks(text, {}, locale)).toContain(mark);
  });

  test('places and institutions are no names', () => {
    expect(marks('Kyrgyz Customs and the World Customs Organization met in Bishkek.')).toEqual([]);
    expect(marks('Государственная таможенная служба и УНП ООН встретились в Бишкеке.', {}, 'ru')).toEqual([]);
  });

  test('the day of a seizure is marked, the day of a training is not', () => {
    expect(marks('On 5 March 2025 officers seized heroin.')).toEqual(['day-near-seizure: 5 March 2025']);
    expect(marks('05.03.2025 изъят героин.', {}, 'ru')).toEqual(['day-near-seizure: 05.03.2025']);
    expect(marks('The training began on 5 March 2025.')).toEqual([]);
    expect(marks('In March 2025 officers seized heroin.')).toEqual([]);
  });
});

describe('sections', () => {
  test('an empty section and a map without its disclaimer are marked as a whole', () => {
    const empty = { id: 's', title: 'Results', texts: [], filled: false, mapsWithoutDisclaimer: ['Units'] };
    const found = checkClaims({ ...material(''), sections: [empty] });
    expect(found.map(({ rule, excerpt, at }) => [rule, excerpt, at])).toEqual([
      ['empty-section', 'Results', null],
      ['missing-disclaimer', 'Units', null]
    ]);
  });

  test('a place that was left open is marked', () => {
    expect(marks('The grant ends in […].')).toEqual(['empty-section: […]']);
  });
});

describe('marks', () => {
  test('a mark points to its words in the text', () => {
    const text = 'First sentence.\nThe training resulted in more.';
    const [mark] = checkClaims(material(text));
    expect(text.slice(mark!.at!.start, mark!.at!.end)).toBe('resulted in');
  });

  test('a waiver stands while its sentence does, whatever is written around it', () => {
    const [mark] = checkClaims(material('The training resulted in more seizures.'));
    const waivers = [mark!];
    const after = (text: string) => standingMarks(checkClaims(material(text)), waivers).length;
    expect(after('A new beginning. The training resulted in more seizures.')).toBe(0);
    expect(after('The training surely resulted in more seizures.')).toBe(1);
  });

  test('abbreviations do not end a sentence', () => {
    expect(sentencesOf('В 2025 г. было 5 кг. Потом ещё.').map(({ text }) => text)).toEqual([
      'В 2025 г. было 5 кг.',
      'Потом ещё.'
    ]);
  });
});
