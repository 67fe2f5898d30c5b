import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';

/** Why a statement did not run, in the reader's language; an engine's own error stays in its words, with the place. */
export function gateText(locale: Locale, error: Error): string {
  if (error.name === 'StatementRefused') {
    const { refusal, keyword } = error as Error & {
      readonly refusal: 'empty' | 'several-statements' | 'not-a-query' | 'unterminated';
      readonly keyword: string | null;
    };
    return message(locale, `query.gate_${refusal}`, { keyword: keyword ?? '' });
  }
  if (error.name === 'EngineStartFailed') return message(locale, 'pages.engine_failed');
  return message(locale, 'query.failed', { reason: error.message });
}
