import { buildReport } from '../buildReport';
import { blocksOfKind, type ReportNumber } from '../reportDocument';
import type { ReportSource } from '../reportQuestions';
import type { ReportSpec } from '../reportSpec';
import { plainText } from '../reportText';
import { checkClaims } from './checkClaims';
import type { ClaimMark, WrittenFigures } from './claim';
import { claimMaterial } from './claimMaterial';
import { writtenFigures } from './figureRules';

/** What the builder shows beside a text. Plain JSON. */
export interface ReportCheck {
  readonly marks: readonly ClaimMark[];
  readonly numbers: readonly ReportNumber[];
  /** What each text says of the data just now, by id of its part. */
  readonly written: Readonly<Record<string, WrittenFigures>>;
  /** How each text reads with its figures in it, by id of its part. */
  readonly reads: Readonly<Record<string, string>>;
  readonly dataHash: string;
}

/** Computes a report and looks for what must be settled before it is frozen. Rejects as `runView` does. */
export async function checkReport(spec: ReportSpec, source: ReportSource): Promise<ReportCheck> {
  const document = await buildReport(spec, source);
  const material = claimMaterial(spec, document, source.labels);
  const texts = material.sections.flatMap((section) => section.texts);
  return {
    marks: checkClaims(material),
    numbers: document.numbers,
    written: Object.fromEntries(
      texts.map(({ part, text }) => [part, writtenFigures(text, material.figures, spec.locale)])
    ),
    reads: Object.fromEntries(
      blocksOfKind(document, 'text').map(({ part, paragraphs }) => [part, paragraphs.map(plainText).join('\n')])
    ),
    dataHash: document.edition.dataHash
  };
}
