import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { ImportRefused, type ImportProblem } from '$lib/dataset/importRefused';
import { decisionAskedSchema } from '$lib/domain/dataDecisions';
import { importDecisionsSchema } from '$lib/domain/importDecisions';
import { locales, type Locale } from '$lib/domain/locale';
import { problemText } from '$lib/messages/problemText';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const line = v.pipe(v.string(), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(4000));
const base = v.nullable(hash);

const asked = {
  sha256: hash,
  title: v.pipe(line, v.minLength(1), v.transform(nameOf)),
  decisions: importDecisionsSchema,
  /** Files of the current version that this one stands for wholly. */
  replaces: v.optional(v.array(hash), []),
  /** The hash of the names of its columns, by which what was decided is offered again. */
  header: v.optional(v.nullable(hash), null)
};

/** Body of `POST /api/imports/preview`. */
export const previewSchema = v.object(asked);
/** Body of `POST /api/imports`. */
export const commitSchema = v.object({ ...asked, by: line, note: v.optional(words, ''), base });

const change = { by: line, reason: words, base };
/** Body of `POST /api/versions/undo`. */
export const undoSchema = v.object(change);
/** Body of `POST /api/versions/rollback`. */
export const rollbackSchema = v.object({ ...change, version: line });
/** Body of `POST /api/versions/withdraw`. */
export const withdrawSchema = v.object({ ...change, sha256: hash });

/** Body of `POST /api/decisions`. */
export const decideSchema = v.object({
  ...change,
  decisions: v.pipe(v.array(decisionAskedSchema), v.minLength(1), v.maxLength(500))
});
/** Body of `POST /api/decisions/undo`. */
export const takeBackSchema = v.object({ ...change, ids: v.pipe(v.array(line), v.minLength(1), v.maxLength(500)) });

const reference = { table: line, sha256: hash, title: asked.title };
/** Body of `POST /api/reference/preview`. */
export const referenceSchema = v.object(reference);
/** Body of `POST /api/reference`. */
export const referenceCommitSchema = v.object({ ...reference, ...change });

/** Parses the JSON of a request. Throws `ImportRefused` that names the first part that cannot be read. */
export async function readBody<T>(request: Request, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const body: unknown = await request.json().catch(() => undefined);
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue) ?? '';
  throw new ImportRefused('bad-request', { facts: { text: [path, issue.message].filter(Boolean).join(': ') } });
}

const statuses: Partial<Record<ImportProblem, number>> = {
  'upload-differs': 400,
  'upload-cut': 400,
  'bad-request': 400,
  'no-original': 404,
  'no-version': 404,
  'no-record': 409,
  'no-decision': 404,
  'base-moved': 409,
  'base-unversioned': 409,
  'already-imported': 422,
  'disk-full': 507
};

/**
 * Runs a request and answers its result as JSON, which is never kept. A refusal is answered with its sentence in the reader's
 * language, the same in every language, its code and what a page can act on; other failures stay failures.
 */
export async function answerJson(locale: Locale, work: () => Promise<unknown>, status = 200): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    return json(await work(), { status, headers });
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const { problem: code, facts, findings, current } = error;
    const problems = Object.fromEntries(locales.map((one) => [one, problemText(one, error)]));
    const body = { problem: problems[locale], code, problems, facts, findings, current };
    return json(body, { status: statuses[code] ?? 422, headers });
  }
}

/** The name of a file without folders, where it lay is nobody's business; of one in an archive, with the way to it there. */
function nameOf(title: string): string {
  const parts = title.split(/[/\\]/);
  const archive = parts.findIndex((part) => /\.zip$/i.test(part));
  return (archive === -1 ? parts.at(-1) : parts.slice(archive).join('/')) || title;
}
