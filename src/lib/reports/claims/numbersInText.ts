import type { Locale } from '$lib/domain/locale';

/** A number as somebody typed it. */
export interface TypedNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Decimals that were written: a figure matches when it rounds to this. */
  readonly decimals: number;
  /** True when a percent sign or its word follows. */
  readonly percent: boolean;
  /** What the number counts: 1, or a thousand, million or billion that is written as a word. */
  readonly scale: number;
}

const group = '[\\u0020\\u00a0\\u202f]';
const numeral = new RegExp(
  `(?<![\\p{L}\\d_./,:+#№-])\\d{1,3}(?:${group}\\d{3})+(?:[.,]\\d+)?(?!\\d)|(?<![\\p{L}\\d_./,:+#№-])\\d+(?:[.,]\\d+)*(?![\\d])`,
  'gu'
);
const percentAfter = /^[ \u00a0\u202f]*(?:%|per ?cent\b|percent\b|процент)/u;
const scales: readonly (readonly [RegExp, number])[] = [
  [/^[ \u00a0]*(?:thousand\b|тыс)/u, 1e3],
  [/^[ \u00a0]*(?:million\b|mln\b|млн|миллион)/u, 1e6],
  [/^[ \u00a0]*(?:billion\b|bn\b|млрд|миллиард)/u, 1e9]
];

/** Every number of a text that could be a claim: no year, no date, no code such as `UNSCR 1540`, no `Q1` or `No. 5`. */
export function numbersInText(text: string, locale: Locale): readonly TypedNumber[] {
  const set = withoutNames(text);
  return [...set.matchAll(numeral)].flatMap(({ 0: typed, index }) => {
    const after = set.slice(index + typed.length);
    if (isYear(typed, after) || /^[\p{L}_]/u.test(after) || /^-\p{L}/u.test(after)) return [];
    const { value, decimals } = readTyped(typed, locale);
    const scale = scales.find(([word]) => word.test(after))?.[1] ?? 1;
    const percent = percentAfter.test(after);
    return [{ text: typed, start: index, end: index + typed.length, value, decimals, percent, scale }];
  });
}

const months =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*';

/** A date that names the day: `5 March 2025`, `March 5`, `05.03.2025`, `2025-03-05`. */
export const dayDate = new RegExp(
  [
    `(?<![\\p{L}\\d.])\\d{1,2}(?:st|nd|rd|th)?(?:-го)?[ \\u00a0]+${months}(?:[ \\u00a0]+\\d{4})?`,
    `(?<!\\p{L})${months}[ \\u00a0]+\\d{1,2}(?!\\d)(?:,?[ \\u00a0]+\\d{4})?`,
    '(?<![\\d.])\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d)',
    '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)'
  ].join('|'),
  'giu'
);

const codes =
  /(?:UNSCR|resolutions?|resolution no\.|резолюци\p{L}+|HS|ТН ВЭД|No\.|№|article|section|table|figure|annex|phase|стать\p{L}+|раздел\p{L}*|таблиц\p{L}+|рисун\p{L}+|приложени\p{L}+|фаз\p{L}+|SDG|ЦУР|FY|Q)[ \u00a0]*\d[\d.]*(?:[ \u00a0]*\((?:19|20)\d{2}\))?/giu;

/** The text with dates, tokens and names of things that hold digits blotted out, nothing moved. */
function withoutNames(text: string): string {
  const blot = (part: string) => '\u2007'.repeat(part.length);
  return text
    .replaceAll(/\{\{[^{}]*\}\}/g, blot)
    .replaceAll(dayDate, blot)
    .replaceAll(codes, blot);
}

/** Four digits of our time, standing alone. */
function isYear(typed: string, after: string): boolean {
  return /^(?:19|20)\d{2}$/.test(typed) && !/^[ \u00a0]*(?:%|kg\b|кг)/u.test(after);
}

/** In English a comma parts thousands; in Russian it is the decimal mark. */
function readTyped(typed: string, locale: Locale): { readonly value: number; readonly decimals: number } {
  const compact = typed.replaceAll(/[\u0020\u00a0\u202f]/g, '');
  const commas = locale === 'en' && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(compact);
  const grouped = commas || /^\d{1,3}(?:\.\d{3}){2,}$/.test(compact);
  const plain = grouped ? withoutGroups(compact) : compact.replace(',', '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

function withoutGroups(compact: string): string {
  return compact.includes(',') ? compact.replaceAll(',', '') : compact.replaceAll('.', '');
}
