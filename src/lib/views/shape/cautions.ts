import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import type { View } from '../view';

/** What stays with the picture of a view wherever it goes: the disclaimer of maps, and the caution of the view itself. */
export function cautionsOf(view: Pick<View, 'map' | 'note'>, locale: Locale): readonly string[] {
  return [
    ...(view.map ? [message(locale, 'common.map_disclaimer')] : []),
    ...(view.note === undefined ? [] : [message(locale, view.note)])
  ];
}

/** The same in one paragraph, for documents; null when nothing must stand beside the picture. */
export function cautionText(view: Pick<View, 'map' | 'note'>, locale: Locale): string | null {
  const cautions = cautionsOf(view, locale);
  return cautions.length === 0 ? null : cautions.join(' ');
}
