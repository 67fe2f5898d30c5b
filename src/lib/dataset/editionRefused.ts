import type { Row } from '$lib/engine/database';

/** Why an edition was not built. `check-failed` names a check below; the others are about what was asked. */
export type EditionRefusal = 'nothing-to-build' | 'demo-with-files' | 'file-refused' | 'check-failed';

/** A check that rows of a table broke, with the first of them. */
export interface FailedCheck {
  readonly check: string;
  readonly table: string;
  readonly rows: readonly Row[];
}

/** An edition is built whole or not at all: this says why not. Nothing was written. */
export class EditionRefused extends Error {
  override readonly name = 'EditionRefused';
  constructor(
    readonly refusal: EditionRefusal,
    readonly failed: readonly FailedCheck[] = []
  ) {
    super(
      failed.length === 0
        ? `Edition refused: ${refusal}`
        : `Edition refused: ${failed.map(({ check, table, rows }) => `${check} in ${table}, first ${JSON.stringify(rows)}`).join('; ')}`
    );
  }
}
