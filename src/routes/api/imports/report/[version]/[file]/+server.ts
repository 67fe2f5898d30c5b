import { error } from '@sveltejs/kit';
import { answerJson } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import { importReport } from '$lib/server/importReport';
import { reportWorkbook } from '$lib/server/reportWorkbook';
import type { RequestHandler } from './$types';

/** What became of a file of a version, as `<sha256>.json` or `<sha256>.xlsx`; 404 when the version does not hold it. */
export const GET: RequestHandler = ({ params, locals: { locale } }) => {
  const [, sha256, kind] = /^([0-9a-f]{64})\.(json|xlsx)$/.exec(params.file) ?? [];
  if (sha256 === undefined) error(404, { message: 'There is no such report.' });
  const read = () => atImportDesk((house) => importReport(house, { version: params.version, sha256, locale }));
  if (kind === 'json') return answerJson(locale, read);
  return answerWorkbook(locale, read);
};

async function answerWorkbook(
  locale: App.Locals['locale'],
  read: () => ReturnType<typeof importReport>
): Promise<Response> {
  let workbook: Buffer | null = null;
  let version = '';
  const answered = await answerJson(locale, async () => {
    const report = await read();
    version = report.version;
    workbook = await reportWorkbook(report, locale);
    return null;
  });
  if (workbook === null) return answered;
  return new Response(new Uint8Array(workbook), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="tamga-import-${version}.xlsx"`,
      'cache-control': 'no-store'
    }
  });
}
