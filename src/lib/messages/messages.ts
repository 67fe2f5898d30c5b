import type { Locale } from '$lib/domain/locale';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type Catalogue, type MessageKey } from './catalogues';

export type { MessageKey };

/** Values that a message may name. Numbers inside messages are formatted by the message's own format. */
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** The languages at hand: all of them, but in the browser only those that were loaded. */
const loaded: Partial<Record<Locale, Catalogue>> = import.meta.env?.SSR === false ? {} : { ...catalogues };

/** Makes a language ready in the browser, which fetches only the one it shows; before the first `message` of a page. */
export async function loadMessages(locale: Locale): Promise<void> {
  loaded[locale] ??= locale === 'ru' ? (await import('./ru')).ru : (await import('./en')).en;
}

const compiled = new Map<string, IntlMessageFormat>();

/** The sentence for a key in a language, with plurals and numbers by ICU MessageFormat. Same text on server and browser. */
export function message(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const cacheKey = `${locale}:${key}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(sentence(locale, key), locale, undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return withoutDoubledStop(String(format.format({ ...values })));
}

function sentence(locale: Locale, key: MessageKey): string {
  const text = loaded[locale]?.[key];
  if (text === undefined) throw new Error(`${locale} has no message ${key} here`);
  return text;
}

/** An abbreviation at the end of a sentence (`2025 г.`) keeps one full stop; three stay an ellipsis. */
function withoutDoubledStop(text: string): string {
  return text.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.');
}

/** True when a text is a key of the catalogue, for keys put together from codes. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.values(loaded).some((catalogue) => Object.hasOwn(catalogue, text));
}
