import { claimRules, isSameClaim, type Claimed, type ClaimMark, type ClaimMaterial, type ClaimText } from './claim';
import { claimSentences, type ClaimSentence } from './claimSentence';
import { contactMarks, nameMarks, seizureDayMarks, smallCountMarks } from './disclosureRules';
import { figureMarks } from './figureRules';
import { openPlaceMarks, sectionMarks } from './sectionRules';
import { causeMarks, mixedDrugMarks, rateMarks } from './statisticalRules';

const sentenceRules: readonly ((sentence: ClaimSentence, material: ClaimMaterial) => readonly ClaimMark[])[] = [
  figureMarks,
  mixedDrugMarks,
  rateMarks,
  causeMarks,
  smallCountMarks,
  nameMarks,
  contactMarks,
  seizureDayMarks,
  openPlaceMarks
];

/**
 * What must be looked at in a draft before it is frozen, section by section, in the order of the text. Reads English and
 * Russian, whatever the language of the draft. Pure.
 */
export function checkClaims(material: ClaimMaterial): readonly ClaimMark[] {
  return material.sections.flatMap((section) => [
    ...sectionMarks(section),
    ...section.texts.flatMap((text) => textMarks(text, material))
  ]);
}

/** The marks that nobody has waived. */
export function standingMarks(marks: readonly ClaimMark[], waivers: readonly Claimed[]): readonly ClaimMark[] {
  return marks.filter((mark) => !waivers.some((waiver) => isSameClaim(waiver, mark)));
}

function textMarks(text: ClaimText, material: ClaimMaterial): readonly ClaimMark[] {
  const found = claimSentences(text, material).flatMap((sentence) =>
    sentenceRules.flatMap((rule) => rule(sentence, material))
  );
  return found.sort(inOrder);
}

function inOrder(a: ClaimMark, b: ClaimMark): number {
  const places = (a.at?.start ?? 0) - (b.at?.start ?? 0);
  return places || claimRules.indexOf(a.rule) - claimRules.indexOf(b.rule);
}
