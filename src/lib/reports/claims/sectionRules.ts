import type { ClaimMark, ClaimRule, ClaimSection } from './claim';
import type { ClaimSentence } from './claimSentence';
import { marksWhere } from './claimSentence';

const blank =
  /\[(?:…|\.\.\.|\s*)\]|(?<!\p{L})(?:TODO|TBC|TBD|XXX+|lorem ipsum|уточнить|дополнить|ДОПОЛНИТЬ)(?!\p{L})|_{3,}/giu;

/** Sections that would print nothing, and maps without the disclaimer on boundaries. */
export function sectionMarks(section: ClaimSection): readonly ClaimMark[] {
  const empty = section.filled ? [] : [markOn(section, 'empty-section', section.title)];
  return [...empty, ...section.mapsWithoutDisclaimer.map((map) => markOn(section, 'missing-disclaimer', map))];
}

/** Places that were left open in a text: `[…]`, `TBC`, `___`. */
export function openPlaceMarks(sentence: ClaimSentence): readonly ClaimMark[] {
  return marksWhere(sentence, 'empty-section', blank);
}

function markOn({ id }: ClaimSection, rule: ClaimRule, excerpt: string): ClaimMark {
  return { rule, section: id, part: null, excerpt, sentence: '', at: null, facts: {} };
}
