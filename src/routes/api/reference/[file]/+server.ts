import { error } from '@sveltejs/kit';
import { standingRows } from '$lib/dataset/reference/commitReference.server';
import { isReferenceTable, referenceSpec } from '$lib/dataset/reference/referenceTables';
import { referenceTemplate } from '$lib/dataset/reference/templateWorkbook.server';
import { templateWords } from '$lib/messages/templateWords';
import { atImportDesk } from '$lib/server/importDesk';
import { workbookAnswer } from '$lib/server/workbookAnswer';
import type { RequestHandler } from './$types';

/** The template of a table, `tamga-<table>.xlsx`, with all rows that stand; 404 for a table that nobody keeps. */
export const GET: RequestHandler = async ({ params, locals: { locale } }) => {
  const table = /^tamga-(\w+)\.xlsx$/.exec(params.file)?.[1] ?? '';
  if (!isReferenceTable(table)) error(404, { message: 'There is no such template.' });
  const rows = await atImportDesk((house) => standingRows(house, table));
  const words = templateWords(locale, 'reference');
  return workbookAnswer(await referenceTemplate(referenceSpec(table), rows, { locale, words }), params.file);
};
