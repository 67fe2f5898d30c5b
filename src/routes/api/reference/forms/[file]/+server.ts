import { error } from '@sveltejs/kit';
import { formTemplate } from '$lib/server/formTemplates';
import { workbookAnswer } from '$lib/server/workbookAnswer';
import type { RequestHandler } from './$types';

/** The empty form of a kind of file, `<profile>.xlsx`, with notes and an example; 404 for a kind that has none. */
export const GET: RequestHandler = async ({ params, locals: { locale } }) => {
  const bytes = await formTemplate(params.file.replace(/\.xlsx$/, ''), locale);
  if (bytes === null) error(404, { message: 'There is no such template.' });
  return workbookAnswer(bytes, params.file);
};
