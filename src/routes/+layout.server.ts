import type { LayoutServerLoad } from './$types';

/** Language and theme of the reader, as the server understood them. */
export const load: LayoutServerLoad = ({ locals, depends }) => {
  depends('tamga:settings');
  return { locale: locals.locale, theme: locals.theme };
};
