import type { Locale } from '$lib/domain/locale';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';
import { ru } from './ru';

export type MessageKey = keyof typeof en;

/** Values that a message may name. Numbers inside messages are formatted by the message's own format. */
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { en, ru };
const compiled = new Map<string, IntlMessageFormat>();

/** The sentence for a key in a language, with plurals and numbers by ICU MessageFormat. Same text on server and browser. */
export function message(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const cacheKey = `${locale}:${key}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return withoutDoubledStop(String(format.format({ ...values })));
}

/** An abbreviation at the end of a sentence (`2025 г.`) keeps one full stop; three stay an ellipsis. */
function withoutDoubledStop(text: string): string {
  return text.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.');
}

/** True when a text is a key of the catalogue, for keys put together from codes. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(en, text);
}
