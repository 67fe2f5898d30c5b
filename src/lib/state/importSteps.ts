import type { FileOpening } from '$lib/domain/fileOpening';
import type { Finding, FindingCode } from '$lib/domain/finding';
import type { ImportDecisions } from '$lib/domain/importDecisions';

/** The steps of an import in their order. */
export const importSteps = ['what', 'columns', 'values', 'findings', 'effect', 'commit'] as const;
export type ImportStep = (typeof importSteps)[number];

/** How a step stands: `asks` needs an answer before the file can be committed; `look` may be looked at; `done` is settled. */
export type StepState = 'done' | 'look' | 'asks' | 'todo';

/** What is known of a file when its steps are judged. */
export interface ImportStanding {
  readonly opening: FileOpening | null;
  readonly findings: readonly Finding[];
  readonly refused: boolean;
  readonly decisions: ImportDecisions;
  readonly hasPreview: boolean;
  readonly isCommitted: boolean;
}

/** A value that a list does not know, with the records that hold it and the nearest names that the list has. */
export interface UnknownValue {
  readonly code: FindingCode;
  readonly column: string;
  readonly value: string;
  readonly count: number;
  readonly suggestions: readonly string[];
}

const ofColumns: ReadonlySet<string> = new Set([
  'missing-column',
  'duplicate-header',
  'unused-column',
  'unnamed-column',
  'renamed-column',
  'months-across'
]);
const ofValues = /date|year|decimal|unknown-|unit|number|grams|dash|look-alike/;

/** The step at which a finding is settled. */
export function stepOf({ code }: Pick<Finding, 'code'>): 'what' | 'columns' | 'values' {
  if (ofColumns.has(code)) return 'columns';
  return ofValues.test(code) && code !== 'unknown-profile' ? 'values' : 'what';
}

/** Findings to be confirmed that nobody has confirmed yet, one of each code. */
export function unconfirmed(findings: readonly Finding[], decisions: ImportDecisions): readonly Finding[] {
  const confirmed = new Set(decisions.confirmed);
  const open = findings.filter(({ code, severity }) => severity === 'C' && !confirmed.has(code));
  return [...new Map(open.map((finding) => [finding.code, finding])).values()];
}

/** How every step stands. */
export function stepStates(standing: ImportStanding): Readonly<Record<ImportStep, StepState>> {
  const { findings, refused, decisions, hasPreview, isCommitted } = standing;
  const asking = new Set(unconfirmed(findings, decisions).map(stepOf));
  const refusing = findings.find(({ severity }) => severity === 'R');
  const state = (step: 'what' | 'columns' | 'values', canLook: boolean): StepState => {
    if (asking.has(step) || (refusing && refusedStep(refusing) === step)) return 'asks';
    if (refused) return 'todo';
    return canLook ? 'look' : 'done';
  };
  const waits = refused || asking.size > 0;
  return {
    what: state('what', false),
    columns: state('columns', false),
    values: state('values', unknownValues(findings).length > 0),
    findings: refused ? 'todo' : findings.some(({ severity }) => severity === 'Q') ? 'look' : 'done',
    effect: isCommitted || hasPreview ? 'done' : 'todo',
    commit: isCommitted ? 'done' : waits ? 'todo' : hasPreview ? 'asks' : 'todo'
  };
}

/** A refused file asks where it can be mended: at the columns when one is missing, else at what it is. */
function refusedStep(finding: Finding): 'what' | 'columns' | 'values' {
  return finding.code === 'missing-column' ? 'columns' : 'what';
}

/** Values that lists do not know, one for all alike, the most frequent first. */
export function unknownValues(findings: readonly Finding[]): readonly UnknownValue[] {
  const known = new Map<string, UnknownValue>();
  for (const { code, column, value, facts } of findings) {
    const isAbout = code.startsWith('unknown-') || 'suggestions' in facts;
    if (!isAbout || column === null || value === null || value === '') continue;
    const key = `${column}\u0000${value}`;
    const count = (known.get(key)?.count ?? 0) + (typeof facts['count'] === 'number' ? facts['count'] : 1);
    known.set(key, { code, column, value, count, suggestions: suggestionsOf(facts['suggestions']) });
  }
  return [...known.values()].sort((a, b) => b.count - a.count);
}

/** At most three names out of the text in which a finding lists them. */
export function suggestionsOf(listed: string | number | undefined): readonly string[] {
  if (typeof listed !== 'string') return [];
  const separator = ['\n', '|', ';', ','].find((one) => listed.includes(one));
  const names = separator === undefined ? [listed] : listed.split(separator);
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, 3);
}

/** The key under which decisions name a column of the file: the kind's own key, or its heading when the kind does not read it. */
export function columnKey(opening: FileOpening | null, heading: string): string {
  const position = opening?.columns.find(({ name }) => name === heading)?.position;
  const mapped = opening?.mapping.find((one) => position !== undefined && one.position === position);
  return mapped?.key ?? heading;
}
