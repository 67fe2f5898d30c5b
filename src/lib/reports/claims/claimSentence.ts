import type { Locale } from '$lib/domain/locale';
import type { ClaimMark, ClaimMaterial, ClaimRule, ClaimText, KnownFigure } from './claim';
import { numbersInText, type TypedNumber } from './numbersInText';
import { sentencesOf } from './sentences';
import { tokensIn, type Token } from './tokens';

/** A token with the figure that it is bound to: null for one that stands for words, undefined when there is nothing of that name. */
export interface BoundToken extends Token {
  readonly figure: KnownFigure | null | undefined;
}

/** A sentence of a draft with everything in it that a rule asks about. Places are within the sentence. */
export interface ClaimSentence {
  readonly of: ClaimText;
  readonly locale: Locale;
  readonly text: string;
  readonly start: number;
  readonly numbers: readonly TypedNumber[];
  readonly tokens: readonly BoundToken[];
}

/** The sentences of a text. */
export function claimSentences(of: ClaimText, { figures, words, locale }: ClaimMaterial): readonly ClaimSentence[] {
  const figureOf = ({ id }: Token) => (words.includes(id) ? null : figures.find(({ key }) => key === id));
  return sentencesOf(of.text).map(({ text, start }) => ({
    ...{ of, locale, text, start },
    numbers: numbersInText(text, locale),
    tokens: tokensIn(text).map((token) => ({ ...token, figure: figureOf(token) }))
  }));
}

/** A mark on some words of a sentence. */
export function markIn(
  { of, text, start }: ClaimSentence,
  rule: ClaimRule,
  place: { readonly start: number; readonly end: number },
  facts: ClaimMark['facts'] = {}
): ClaimMark {
  const excerpt = text.slice(place.start, place.end);
  const at = { start: start + place.start, end: start + place.end };
  return { rule, section: of.section, part: of.part, excerpt, sentence: text, at, facts };
}

/** A mark on every place of a sentence that a pattern finds. */
export function marksWhere(sentence: ClaimSentence, rule: ClaimRule, pattern: RegExp): readonly ClaimMark[] {
  return [...sentence.text.matchAll(pattern)].map(({ 0: words, index }) =>
    markIn(sentence, rule, { start: index, end: index + words.length })
  );
}
