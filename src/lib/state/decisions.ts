import type { DecisionAsked } from '$lib/domain/dataDecisions';
import type { DecisionTold } from '$lib/dataset/toldDecisions';
import { answered, posted, versionSchema, type Fetch } from './importApi';
import * as v from 'valibot';

export type { DecisionTold };

/** Who decides and why, and the edition that was looked at. */
export interface DecisionSaid {
  readonly by: string;
  readonly reason: string;
  readonly base: string;
}

/** Records a decision and resolves with the name of the new version. Throws `ImportNotDone`, or what `fetch` throws. */
export async function decide(fetch: Fetch, decision: DecisionAsked, said: DecisionSaid): Promise<string> {
  const body = { decisions: [decision], ...said };
  return v.parse(versionSchema, await answered(await fetch('/api/decisions', posted(body)))).version;
}

/** Takes a decision back and resolves with the name of the new version. Throws `ImportNotDone`, or what `fetch` throws. */
export async function takeBackDecision(fetch: Fetch, id: string, said: DecisionSaid): Promise<string> {
  const body = { ids: [id], ...said };
  return v.parse(versionSchema, await answered(await fetch('/api/decisions/undo', posted(body)))).version;
}
