import { message } from '$lib/messages/messages';
import type { ViewContext } from '../view';

/** Where a record comes from: the title of its source, and its row there when it has one. */
export function sourceText(
  { locale, edition }: Pick<ViewContext, 'locale' | 'edition'>,
  sourceId: string | null,
  row: number | null
): string | null {
  const source = edition.sources.find((one) => one.sourceId === sourceId)?.title ?? sourceId;
  return source === null || row === null ? source : message(locale, 'views.quality.source_row', { source, row });
}
