import type { ImportDecisions } from '$lib/domain/importDecisions';

type RowFate = NonNullable<ImportDecisions['rows']>[number]['fate'];

/** The decisions with one of them changed; `undefined` leaves it to the importer again. */
export function withDecision<Name extends keyof ImportDecisions>(
  decisions: ImportDecisions,
  name: Name,
  value: ImportDecisions[Name]
): ImportDecisions {
  const { [name]: _previous, ...others } = decisions;
  return value === undefined ? others : { ...others, [name]: value };
}

/** The decisions with another kind of file. What was decided about the columns of the former kind no longer holds. */
export function withKind(decisions: ImportDecisions, profile: string | undefined): ImportDecisions {
  return withDecision(withDecision(decisions, 'columns', undefined), 'profile', profile);
}

/** The decisions with another sheet. Where the header of the former stood and what its columns were no longer holds. */
export function withSheet(decisions: ImportDecisions, sheet: string | undefined): ImportDecisions {
  return withDecision(withDecision(withDecision(decisions, 'header', undefined), 'columns', undefined), 'sheet', sheet);
}

/** The decisions with a column of the kind at a position of the file; a column that stood there before is no longer taken. */
export function withColumn(decisions: ImportDecisions, key: string, position: number | null): ImportDecisions {
  const others = Object.entries(decisions.columns ?? {}).map(
    ([other, at]) => [other, at === position && other !== key ? null : at] as const
  );
  return { ...decisions, columns: { ...Object.fromEntries(others), [key]: position } };
}

/** The decisions with a meaning for a value wherever it stands in a column; null takes the meaning back. */
export function withValue(
  decisions: ImportDecisions,
  column: string,
  from: string,
  to: string | null
): ImportDecisions {
  const others = (decisions.values ?? []).filter((one) => one.column !== column || one.from !== from);
  return withList(decisions, 'values', to === null ? others : [...others, { column, from, to }]);
}

/** The decisions with a cell corrected; null takes the correction back. */
export function withCell(decisions: ImportDecisions, row: number, column: string, to: string | null): ImportDecisions {
  const others = (decisions.cells ?? []).filter((one) => one.row !== row || one.column !== column);
  return withList(decisions, 'cells', to === null ? others : [...others, { row, column, to }]);
}

/** The decisions with the fate of records, each with the reason; null leaves them to the importer again. */
export function withRows(
  decisions: ImportDecisions,
  rows: readonly number[],
  decided: { readonly fate: RowFate; readonly reason: string } | null
): ImportDecisions {
  const about = new Set(rows);
  const others = (decisions.rows ?? []).filter(({ row }) => !about.has(row));
  return withList(
    decisions,
    'rows',
    decided === null ? others : [...others, ...rows.map((row) => ({ row, ...decided }))]
  );
}

/** The decisions with the findings of a code confirmed, or no longer. */
export function withConfirmed(decisions: ImportDecisions, code: string, isConfirmed: boolean): ImportDecisions {
  const others = (decisions.confirmed ?? []).filter((one) => one !== code);
  return withList(decisions, 'confirmed', isConfirmed ? [...others, code] : others);
}

/** A list that is empty is left out, so that decisions that say the same are the same. */
function withList<Name extends 'values' | 'cells' | 'rows' | 'confirmed'>(
  decisions: ImportDecisions,
  name: Name,
  list: NonNullable<ImportDecisions[Name]>
): ImportDecisions {
  return withDecision(decisions, name, list.length === 0 ? undefined : list);
}
