import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { reports as enReports } from '$lib/messages/en/reports';
import { viewsDonors as enDonors } from '$lib/messages/en/viewsDonors';
import { viewsProgramme as en } from '$lib/messages/en/viewsProgramme';
import { viewsResults as enResults } from '$lib/messages/en/viewsResults';
import { viewsUnits as enUnits } from '$lib/messages/en/viewsUnits';
import { reports as ruReports } from '$lib/messages/ru/reports';
import { viewsDonors as ruDonors } from '$lib/messages/ru/viewsDonors';
import { viewsProgramme as ru } from '$lib/messages/ru/viewsProgramme';
import { viewsResults as ruResults } from '$lib/messages/ru/viewsResults';
import { viewsUnits as ruUnits } from '$lib/messages/ru/viewsUnits';

const areas = {
  en: { ...en, ...enReports, ...enDonors, ...enResults, ...enUnits },
  ru: { ...ru, ...ruReports, ...ruDonors, ...ruResults, ...ruUnits }
};

/** Names that a message asks for, however deep in its plurals. */
function argumentsOf(text: string, locale: string): readonly string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, value, options } = node as {
      type?: number;
      value?: unknown;
      options?: Record<string, { value: unknown }>;
    };
    if (type !== undefined && type !== 0 && type !== 7 && typeof value === 'string') names.add(value);
    if (options) Object.values(options).forEach((option) => visit(option.value));
  };
  visit(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('sentences of the programme views and reports', () => {
  test('every sentence parses, and the Russian one asks for no value the English one does not name', () => {
    for (const [key, text] of Object.entries(areas.en)) {
      const english = argumentsOf(text, 'en');
      const russian = argumentsOf(areas.ru[key as keyof typeof areas.en], 'ru');
      expect(
        russian.filter((name) => !english.includes(name)),
        key
      ).toEqual([]);
    }
  });

  test('Russian plurals name one, few, many and other', () => {
    for (const [key, text] of Object.entries(areas.ru)) {
      for (const plural of text.matchAll(/\{\w+, plural,/g)) {
        const rest = text.slice(plural.index);
        for (const form of [' one {', ' few {', ' many {', ' other {']) expect(rest, `${key}:${form}`).toContain(form);
      }
    }
  });
});
