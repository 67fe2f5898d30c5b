import type { Code } from './codeList';

/** A code in the short form in which the lists are written: code, English, Russian, then other spellings. */
export type CodeRow = readonly [code: string, en: string, ru: string, ...aliases: string[]];

/** Turns the short form into codes. */
export function buildCodes(rows: readonly CodeRow[]): readonly Code[] {
  return rows.map(([code, en, ru, ...aliases]) => (aliases.length > 0 ? { code, en, ru, aliases } : { code, en, ru }));
}

/** The row of what a source leaves out, with the words that files write for it. */
export const notReported: CodeRow = [
  'not_reported',
  'Not reported',
  'Не сообщено',
  'unknown',
  'not known',
  'not stated',
  'не указано',
  'неизвестно',
  'нет данных',
  'n/a'
];
