import type { Locale } from '$lib/domain/locale';
import { isMessageKey, message } from './messages';

/** What a kind of file is called and what it holds, in a language; its id where the catalogue has no words for it. */
export function describeProfile(id: string, locale: Locale): { readonly title: string; readonly description: string } {
  const title = `profile.${id}.title`;
  const description = `profile.${id}.description`;
  return {
    title: isMessageKey(title) ? message(locale, title) : id,
    description: isMessageKey(description) ? message(locale, description) : ''
  };
}
