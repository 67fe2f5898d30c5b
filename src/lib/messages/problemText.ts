import type { Locale } from '$lib/domain/locale';
import { message, type MessageKey, type MessageValues } from './messages';

/** The sentence of a problem `commit.problem.<code>` in a language. */
export function problemText(
  locale: Locale,
  problem: { readonly problem: CommitProblem; readonly facts: MessageValues }
): string {
  return message(locale, `commit.problem.${problem.problem}`, problem.facts);
}

type ProblemKey = Extract<MessageKey, `commit.problem.${string}`>;

/** The codes that have a sentence. */
export type CommitProblem = ProblemKey extends `commit.problem.${infer Code}` ? Code : never;
