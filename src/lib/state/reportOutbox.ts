import { reportSpecSchema, type ReportSpec } from '$lib/reports/reportSpec';
import * as v from 'valibot';

const unsentSchema = v.object({ revision: v.number(), base: reportSpecSchema, spec: reportSpecSchema, by: v.string() });

/** What was typed and has not reached the server: the text, and the revision it was made from. */
export interface UnsentReport {
  readonly revision: number;
  readonly base: ReportSpec;
  readonly spec: ReportSpec;
  readonly by: string;
}

/**
 * Keeps what was typed in this browser until the server has it. False when the browser takes no more; reading skips what it can
 * not understand.
 */
export function keepUnsent(storage: Storage, id: string, unsent: UnsentReport): boolean {
  try {
    storage.setItem(keyOf(id), JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

/** What was typed in this browser and did not reach the server; null when there is nothing. */
export function readUnsent(storage: Storage, id: string): UnsentReport | null {
  try {
    const parsed = v.safeParse(unsentSchema, JSON.parse(storage.getItem(keyOf(id)) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Forgets what the server has. */
export function forgetUnsent(storage: Storage, id: string): void {
  storage.removeItem(keyOf(id));
}

function keyOf(id: string): string {
  return `tamga-report-${id}`;
}
