import { message } from '$lib/messages/messages';
import type { ViewContext } from '../view';

/** Where a record comes from: its source, and its row there when it has one. */
export function sourceText({ locale }: ViewContext, source: string | null, row: number | null): string | null {
  return source === null || row === null ? source : message(locale, 'views.quality.source_row', { source, row });
}
