import { describe, expect, test } from 'vitest';
import { askedBy, briefChoice } from '$lib/reports/briefChoice';
import { briefFileName, contentDisposition } from '$lib/reports/briefFileName';
import { latestWholeYear, yearsWithin } from '$lib/reports/briefPeriods';
import { briefSearch, readBriefRequest, type BriefHouse } from '$lib/reports/briefRequest';
import type { BriefDocument } from '$lib/reports/briefDocument';
import { tinyManifest } from '../views/tinyManifest';

const span = { from: '2019-01-01', to: '2025-12-31' };
const house: BriefHouse = { edition: tinyManifest(span), donors: ['INL', 'JP'], locale: 'ru' };
const read = (search: string) => readBriefRequest(new URLSearchParams(search), house);

describe('a request', () => {
  test('is read as it is written', () => {
    const asked = { donor: 'JP', period: 'us:2025', calendar: 'us', locale: 'en' } as const;
    expect(read('donor=JP&period=us:2025&calendar=us&lang=en&download=1')).toEqual({ asked, download: true });
    expect(readBriefRequest(briefSearch(asked), house)).toEqual({ asked, download: false });
  });

  test("left open, is the whole period in the donor's own calendar and the reader's language", () => {
    expect(read('donor=JP')).toEqual({
      asked: { donor: 'JP', period: null, calendar: 'jp', locale: 'ru' },
      download: false
    });
    expect(read('donor=INL&period=&calendar=&lang=')).toMatchObject({ asked: { calendar: 'us', period: null } });
  });

  test.each([
    ['', /INL, JP/],
    ['donor=XX&lang=en', /no donor “XX”.*INL, JP/],
    ['donor=__proto__', /INL, JP/],
    ['donor=JP&period=soon&lang=en', /“soon” is not a period/],
    ['donor=JP&period=2031&lang=en', /1 Jan 2019 to 31 Dec 2025/],
    ['donor=JP&period=jp:2018&lang=en', null],
    ['donor=JP&period=jp:2017&lang=en', /no day in common/],
    ['donor=JP&calendar=mars&lang=en', /“mars”/],
    ['donor=JP&lang=fr', /«fr»/]
  ])('%s', (search, refusal) => {
    const request = read(search);
    if (refusal === null) expect(request).toHaveProperty('asked');
    else expect(request).toEqual({ refusal: expect.stringMatching(refusal) });
  });

  test('a refusal repeats no more than a hundred characters of what was asked', () => {
    const request = read(`donor=${'x'.repeat(5000)}&lang=en`);
    expect('refusal' in request && request.refusal.length).toBeLessThan(200);
  });
});

describe('the years offered', () => {
  test('are those of the calendar that touch the edition, the latest first', () => {
    expect(yearsWithin('jp', span)).toEqual(
      ['2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018'].map((year) => `jp:${year}`)
    );
    expect(yearsWithin('us', span).at(0)).toBe('us:2026');
    expect(yearsWithin('un', null)).toEqual([]);
  });

  test('begin with the latest that is whole', () => {
    expect(latestWholeYear('jp', span)).toBe('jp:2024');
    expect(latestWholeYear('us', span)).toBe('us:2025');
    expect(latestWholeYear('un', { from: '2020-02-01', to: '2020-12-31' })).toBeNull();
  });
});

describe('a choice', () => {
  test('nobody made is the first donor in the latest whole year of its own calendar', () => {
    expect(briefChoice({}, house)).toEqual({ donor: 'INL', calendar: null, period: 'us:2025', locale: 'ru' });
  });

  test('of another donor moves to its own fiscal year', () => {
    const choice = briefChoice({ donor: 'JP', period: 'us:2025' }, house);
    expect(choice).toMatchObject({ donor: 'JP', period: 'jp:2024' });
    expect(askedBy(choice)).toMatchObject({ calendar: 'jp' });
  });

  test('of the whole period stays the whole period', () => {
    expect(briefChoice({ donor: 'JP', period: null }, house)).toMatchObject({ period: null });
  });

  test('is about everything where no donor is named, and only there', () => {
    const nameless = { ...house, donors: [] };
    expect(briefChoice({ donor: 'JP' }, nameless)).toMatchObject({ donor: null, period: 'un:2025' });
    expect(readBriefRequest(new URLSearchParams('donor='), nameless)).toMatchObject({ asked: { donor: null } });
    expect(readBriefRequest(new URLSearchParams('donor=JP'), nameless)).toHaveProperty('refusal');
    expect(read('donor=')).toHaveProperty('refusal');
  });
});

describe('the name of the file', () => {
  const cover = { donor: 'Япония', period: '2024 фин. год Японии', banner: 'Демо' };
  const brief = { cover } as unknown as BriefDocument;
  const asked = { donor: 'JP', period: 'jp:2024', calendar: 'jp', locale: 'ru' } as const;

  test('is ASCII for every program and in words for those that read them; both begin with demo', () => {
    const name = briefFileName(brief, asked);
    expect(name.ascii).toBe('demo-donor-brief-JP-jp-2024-ru.html');
    expect(name.full).toBe('demo-Справка для донора, Япония, 2024 фин. год Японии.html');
    const header = contentDisposition(name, true);
    expect(header).toMatch(/^attachment; filename="demo-donor-brief-JP-jp-2024-ru\.html"; filename\*=UTF-8''demo-%D0/);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
  });

  test('hostile names end no header and climb no folder', () => {
    const evil = { cover: { ...cover, donor: 'a"\r\nX: y/../..\\b', banner: null } } as unknown as BriefDocument;
    const name = briefFileName(evil, { ...asked, donor: 'a"\r\n../x', period: null });
    expect(name.ascii).toBe('donor-brief-a-_-x-whole-period-ru.html');
    expect(name.full).not.toMatch(/[\r\n"/\\]/);
    expect(contentDisposition(name, false)).toMatch(/^inline; [\x20-\x7e]+$/);
  });
});
