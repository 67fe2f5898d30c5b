import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { locales, type Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { reportSpecSchema } from '$lib/reports/reportSpec';
import { ReportRefused, reportProblems } from './reportRefused';

const by = v.pipe(v.string(), v.maxLength(200), v.trim());
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Body of `POST /api/reports`. */
export const createSchema = v.object({ spec: reportSpecSchema, by });
/** Body of `PUT /api/reports/<id>`. */
export const saveSchema = v.object({ spec: reportSpecSchema, revision, by });
/** Body of `POST /api/reports/rebuild`. */
export const rebuildSchema = v.object({
  spec: reportSpecSchema,
  dataHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});
/** Body of `POST /api/reports/<id>/frozen`. */
export const freezeSchema = v.object({ revision, by });

/** Parses the JSON of a request. Throws `ReportRefused` that names the first part that can not be read. */
export async function readReportBody<T>(request: Request, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const body: unknown = await request.json().catch(() => undefined);
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const text = [v.getDotPath(issue) ?? '', issue.message].filter(Boolean).join(': ');
  throw new ReportRefused('bad-request', { facts: { text } });
}

/**
 * Runs a request about reports and answers its result as JSON, which is never kept. A refusal is answered with its sentence,
 * its code and what a page can act on; other failures stay failures.
 */
export async function answerReport(locale: Locale, work: () => Promise<unknown>, status = 200): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    const result = await work();
    return result instanceof Response ? result : json(result, { status, headers });
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error;
    const { problem: code, facts, current } = error;
    const said = (one: Locale) =>
      message(one, `reportBuilder.problem.${code}`, { text: '', by: '', id: '', n: 0, ...facts });
    const problems = Object.fromEntries(locales.map((one) => [one, said(one)]));
    return json({ problem: said(locale), code, problems, current }, { status: reportProblems[code], headers });
  }
}
