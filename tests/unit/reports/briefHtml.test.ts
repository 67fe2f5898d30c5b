import { afterAll, describe, expect, test } from 'vitest';
import { locales } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { writeBriefHtml } from '$lib/reports/writeBriefHtml';
import { blocksOf, briefOn, hostile, smallProgramme } from './smallProgramme';

const edition = await smallProgramme();
afterAll(() => edition.database.close());

describe.each(locales)('a brief as a file, in %s', (locale) => {
  test('stands alone: no script, no address to fetch, no colour that is not in it', async () => {
    const html = writeBriefHtml(await briefOn(edition, { locale }));
    const markup = html.replaceAll(/>[^<]*</g, '><');
    expect(markup).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b/i);
    expect(markup).not.toMatch(/\s(?:on\w+|src|href|action)=/i);
    expect(markup.replaceAll(/xmlns(?::\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|url\((?!["']?#)/i);
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
    const named = new Set([...html.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!));
    expect(named.size).toBeGreaterThan(3);
    expect([...named].filter((name) => !style.includes(`${name}:`))).toEqual([]);
  });

  test('has three pictures that are said in words, and tables with heads', async () => {
    const html = writeBriefHtml(await briefOn(edition, { locale }));
    expect(html.match(/<figure role="img" aria-label="[^"]+"><svg /g)).toHaveLength(3);
    expect(html.match(/<table/g)).toHaveLength(5);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(message(locale, 'reports.brief.gaps'));
  });

  test('writes hostile names as text, in tables, pictures and labels', async () => {
    const html = writeBriefHtml(await briefOn(edition, { locale }));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain(hostile);
    expect(html).not.toMatch(/<script|<img|onerror='/);
  });

  test('says demo of a demo', async () => {
    const html = writeBriefHtml(await briefOn(edition, { locale }, true));
    expect(html).toContain(message(locale, 'reports.brief.banner'));
    expect(html).toMatch(/<title>[^<]*(?:Demo|demo)[^<]*<\/title>/);
  });

  test('what was not reported is said, not left blank or made zero', async () => {
    const html = writeBriefHtml(await briefOn(edition, { locale }));
    expect(html).toContain(`<td class="missing">${message(locale, 'common.not_reported')}</td>`);
  });
});

test('a hostile title can not leave the foot of the printed page', async () => {
  const brief = await briefOn(edition);
  const html = writeBriefHtml({ ...brief, title: `x"}</style><script>alert(1)</script>\\` });
  const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
  expect(style).toContain('@bottom-left');
  expect(style).not.toMatch(/<script|x"\}/);
});

test('the same question gives the same file', async () => {
  const [one, other] = [await briefOn(edition), await briefOn(edition)];
  expect(writeBriefHtml(one)).toBe(writeBriefHtml(other));
});

test('rows that are left out are counted', async () => {
  const brief = await briefOn(edition);
  const [units] = blocksOf(brief, 'table');
  const html = writeBriefHtml({ ...brief, blocks: [{ ...units!, table: { ...units!.table, more: 7 } }] });
  expect(html).toContain('7 rows more are not listed here.');
});
