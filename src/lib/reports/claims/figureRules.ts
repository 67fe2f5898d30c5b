import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import type { ClaimMark, ClaimMaterial, KnownFigure, WrittenFigures } from './claim';
import { markIn, type ClaimSentence } from './claimSentence';
import { numbersInText, type TypedNumber } from './numbersInText';
import { tokensIn } from './tokens';

/** Numbers typed by hand that are no figure of the data, and figures that changed since the sentence was written. */
export function figureMarks(sentence: ClaimSentence, { figures }: ClaimMaterial): readonly ClaimMark[] {
  const typed = sentence.numbers.flatMap((number) => typedMark(sentence, number, figures));
  return [...typed, ...sentence.tokens.flatMap((token) => tokenMark(sentence, token))];
}

function typedMark(sentence: ClaimSentence, number: TypedNumber, figures: readonly KnownFigure[]): ClaimMark[] {
  if (figures.some(({ value, kind }) => says(number, value, kind))) return [];
  const { written } = sentence.of;
  const before = figures.find(({ key, kind }) => says(number, written[key] ?? null, kind));
  if (before) return [markIn(sentence, 'changed-figure', number, changed(before, sentence))];
  return [markIn(sentence, 'unbound-number', number)];
}

function tokenMark(sentence: ClaimSentence, token: ClaimSentence['tokens'][number]): ClaimMark[] {
  const { figure } = token;
  if (figure === null) return [];
  if (figure === undefined) return [markIn(sentence, 'unbound-number', token)];
  const before = sentence.of.written[figure.key];
  if (before === undefined || before === figure.value) return [];
  return [markIn(sentence, 'changed-figure', token, changed(figure, sentence))];
}

/** What a text says of the data just now, to be kept with it: the figures of its tokens and those that its numbers repeat. */
export function writtenFigures(text: string, figures: readonly KnownFigure[], locale: Locale): WrittenFigures {
  const keys = tokensIn(text).map(({ id }) => id);
  const typed = numbersInText(text, locale);
  const said = figures.filter(
    ({ key, value, kind }) => keys.includes(key) || typed.some((one) => says(one, value, kind))
  );
  return Object.fromEntries(said.map(({ key, value }) => [key, value]));
}

/** True when a number, as precisely as it was typed, is this value. */
function says(
  { value: typed, decimals, percent, scale }: TypedNumber,
  value: number | null,
  kind: KnownFigure['kind']
) {
  if (value === null || percent !== (kind === 'share')) return false;
  const scaled = kind === 'share' ? value * 100 : value / scale;
  return Math.abs(Math.abs(scaled) - typed) <= 0.5 * 10 ** -decimals + 1e-9;
}

function changed(figure: KnownFigure, { of, locale }: ClaimSentence): ClaimMark['facts'] {
  const words = (value: number | null) =>
    formatNumber(
      locale,
      value,
      figure.kind === 'share' ? 'percent' : figure.kind === 'decimal' ? 'decimal' : 'integer'
    );
  return { figure: figure.name, before: words(of.written[figure.key] ?? null), now: words(figure.value) };
}
