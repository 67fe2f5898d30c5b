import type { ClaimMark, ClaimMaterial } from './claim';
import { markIn, marksWhere, type ClaimSentence } from './claimSentence';

const cause =
  /(?<!\p{L})(?:resulted in|results in|resulting in|led to|leads to|caused|as a result of|thanks to|due to|because of|owing to|attributable to|contributed to|made it possible|brought about|привел[аио]? к|привёл к|приводит к|в результате|благодаря|вследствие|из-за|за сч[её]т|обусловлен\p{L}*|способствовал[аио]?|позволил[аио]?)(?!\p{L})/giu;
const evidence =
  /(?<!\p{L})(?:evaluation|evaluated|comparison group|control group|paired test|study|independent review|оценк\p{L} (?:проект|программ|эффект)\p{L}*|по (?:данным|итогам|результатам) (?:независимой )?оценки|контрольн\p{L}+ групп\p{L}+|групп\p{L}+ сравнения|исследовани\p{L}+)(?!\p{L})/iu;

/** Words of cause in a sentence that names no evidence: no evaluation, study or comparison group. */
export function causeMarks(sentence: ClaimSentence): readonly ClaimMark[] {
  return evidence.test(sentence.text) ? [] : marksWhere(sentence, 'cause', cause);
}

const massUnit =
  /^[ \u00a0\u202f]*(?:kg|kilo\p{L}*|tonnes?|tons?|grams?|g|mt|кг|килограмм\p{L}*|т|тонн\p{L}*|г|грамм\p{L}*)(?![\p{L}\d])/iu;
const massAfterScale = /^[ \u00a0]*(?:thousand|million|тыс\.?|млн\.?)?/iu;
const manyDrugs =
  /(?<!\p{L})(?:drugs|narcotics|narcotic drugs|narcotic substances|psychotropic substances|illicit substances|controlled substances|наркотик\p{L}*|наркотическ\p{L}+ (?:средств|вещест)\p{L}*|психотропн\p{L}+ вещест\p{L}*|контролируем\p{L}+ вещест\p{L}*)(?!\p{L})/giu;

/** A weight of “drugs”, or one weight for several of them: a kilogram of cannabis is no kilogram of heroin. */
export function mixedDrugMarks(sentence: ClaimSentence, { substances }: ClaimMaterial): readonly ClaimMark[] {
  const weights = weightsIn(sentence);
  const first = weights[0];
  if (!first) return [];
  const named = namedIn(sentence.text, substances);
  const mixed = named === 0 ? sentence.text.search(manyDrugs) >= 0 : named > weights.length;
  return mixed ? [markIn(sentence, 'mixed-drugs', first, { weights: weights.length, named })] : [];
}

function weightsIn({
  text,
  numbers,
  tokens
}: ClaimSentence): readonly { readonly start: number; readonly end: number }[] {
  const weighed = ({ end }: { readonly end: number }) => {
    const after = text.slice(end);
    return massUnit.test(after.slice(massAfterScale.exec(after)![0].length));
  };
  const bound = tokens.filter((token) => token.figure?.of === 'mass' || weighed(token));
  return [...numbers.filter(weighed), ...bound].sort((a, b) => a.start - b.start);
}

/** How many drugs a sentence names. Names bend in Russian: a stem with an ending is the name. */
function namedIn(text: string, substances: readonly (readonly string[])[]): number {
  const lower = text.toLowerCase();
  const isNamed = (name: string) =>
    new RegExp(`(?<!\\p{L})${escaped(stemOf(name.toLowerCase()))}(?:[аеиоуыэюяйь]\\p{L}{0,2}|s)?(?!\\p{L})`, 'u').test(
      lower
    );
  return substances.filter((names) => names.some(isNamed)).length;
}

function stemOf(name: string): string {
  return /^[а-яё]{4,}$/u.test(name) ? name.replace(/[аеиоуыэюяьй]$/u, '') : name;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const outOf =
  /(?<!\p{L})(?:n\s*=|out of|of (?:the )?(?:\d|\{\{)|among (?:the )?(?:\d|\{\{)|based on|из (?:\d|\{\{)|от (?:\d|\{\{)|среди (?:\d|\{\{))/iu;

/** A share without the number that it is a share of. */
export function rateMarks(sentence: ClaimSentence): readonly ClaimMark[] {
  if (outOf.test(sentence.text)) return [];
  const typed = sentence.numbers.filter(({ percent }) => percent);
  const bound = sentence.tokens.filter(({ id, figure }) => figure?.kind === 'share' && !saysItsN(id));
  return [...typed, ...bound].map((rate) => markIn(sentence, 'rate-without-n', rate));
}

/** The form of a rate that is written with its interval and n. */
function saysItsN(token: string): boolean {
  return /:interval(?:\||$)/.test(token);
}
