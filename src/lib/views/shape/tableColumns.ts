import { message, type MessageKey } from '$lib/messages/messages';
import type { Cell, CellKind, ViewContext, ViewTable, ViewTableColumn } from '../view';

/** A column before it has words: id, key of its label, kind. */
export type ColumnOutline = readonly [id: string, label: MessageKey, kind: CellKind];

interface TableOutline {
  readonly caption: MessageKey;
  readonly columns: readonly ColumnOutline[];
  readonly rows: readonly (readonly Cell[])[];
  readonly picks?: readonly (string | null)[];
  readonly more?: number;
}

/** Puts words to the columns and the caption of a table. */
export function tableOf(context: ViewContext, outline: TableOutline): ViewTable {
  return {
    caption: message(context.locale, outline.caption),
    columns: columnsOf(context, outline.columns),
    rows: outline.rows,
    picks: outline.picks ?? null,
    more: outline.more ?? 0
  };
}

/** Columns with labels in the reader's language. */
export function columnsOf(context: ViewContext, outlines: readonly ColumnOutline[]): readonly ViewTableColumn[] {
  return outlines.map(([id, label, kind]) => ({ id, label: message(context.locale, label), kind }));
}
