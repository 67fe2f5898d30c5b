import substanceRows from '$datasets/codes/substances.json';
import { normaliseName } from './normaliseName';

/** A substance or commodity that seizures report. Fields that do not apply or are not settled are null. */
export interface Substance {
  readonly code: string;
  /** A code of the list `commodity_class`. */
  readonly class: string;
  readonly en: string;
  readonly ru: string;
  /** CAS registry number; its check digit is tested. */
  readonly cas: string | null;
  /** UN number of the Model Regulations on the Transport of Dangerous Goods, four digits. */
  readonly un: string | null;
  /** HS 2022 code usually used. */
  readonly hs: string | null;
  /** International control: convention and schedule or table, as remembered by specialists; not legal advice. */
  readonly control: string | null;
  /** A code of the list `strategic_category`. */
  readonly strategicCategory: string | null;
  /** A code of the list `measure_unit`. */
  readonly defaultUnit: string | null;
  readonly aliases: readonly string[];
}

/** Drugs of the UNODC Individual Drug Seizures files, precursors, and the other goods that control units report. */
export const substances: readonly Substance[] = substanceRows;

/**
 * The substance a text means: code, name, CAS number or a spelling seen in UNODC files. `Unknown` is the substance
 * `drug_unknown` and `Other` is `drug_other`, for the files in which they appear hold drugs only. Null when not listed.
 */
export function findSubstance(text: string): Substance | null {
  return substanceBySpelling.get(normaliseName(text)) ?? null;
}

/** The substance of a code, or null. */
export function substanceOfCode(code: string): Substance | null {
  return substanceByCode.get(code) ?? null;
}

const substanceByCode: ReadonlyMap<string, Substance> = new Map(substances.map((one) => [one.code, one]));

const substanceBySpelling: ReadonlyMap<string, Substance> = new Map(
  substances.flatMap((one) =>
    [one.code, one.en, one.ru, ...one.aliases, ...(one.cas === null ? [] : [one.cas])].map(
      (spelling) => [normaliseName(spelling), one] as const
    )
  )
);
