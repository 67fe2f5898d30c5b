import { randomUUID } from 'node:crypto';
import type { Cookies, Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { stateFolder } from '$lib/dataset/editionStore.server';
import { sweepLeftovers } from '$lib/dataset/sweepLeftovers.server';
import type { Locale } from '$lib/domain/locale';
import { isCrossSiteWrite } from '$lib/server/http/crossSiteWrite.js';
import { logEvent } from '$lib/server/http/logLine.js';
import { asLocale, chooseLocale, chooseTheme, themes } from '$lib/server/readerSettings';
import { drawServerChart } from '$lib/server/serverCharts';
import { setServerChart } from '$lib/ui/chartSlot';

setServerChart(drawServerChart);

const languageCookie = 'tamga-lang';
const themeCookie = 'tamga-theme';
/** The language of a brief is its own: asking for one changes nothing on the pages. */
const briefPath = '/reports/brief';
const oneYear = 365 * 24 * 3600;

/** What a process that was killed left behind is gone before the first request is answered. */
export const init: ServerInit = async () => {
  const swept = await sweepLeftovers(stateFolder());
  if (swept.length > 0) logEvent('leftovers-swept', { swept });
};

/** Language and theme of every page, and once more the rule that only our own pages may write (for the development server). */
export const handle: Handle = async ({ event, resolve }) => {
  const { request, url, cookies } = event;
  if (isCrossSiteWrite(request.method, (name) => request.headers.get(name), url.origin)) {
    return new Response('Changes are accepted from the pages of this server only.\n', { status: 403 });
  }
  const [lang, theme] = [url.searchParams.get('lang'), url.searchParams.get('theme')];
  event.locals.locale = chooseLocale(lang, cookies.get(languageCookie), request.headers.get('accept-language'));
  event.locals.theme = chooseTheme(theme, cookies.get(themeCookie));
  if (asLocale(lang) && url.pathname !== briefPath)
    remember(cookies, url, { name: languageCookie, value: event.locals.locale });
  if (themes.some((known) => known === theme)) remember(cookies, url, { name: themeCookie, value: event.locals.theme });

  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%tamga.lang%', event.locals.locale).replace('%tamga.theme%', event.locals.theme),
    preload: ({ type, path }) => type === 'js' || (type === 'font' && isNeededFont(path, event.locals.locale))
  });
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    response.headers.set('cache-control', 'private, no-cache');
    response.headers.append('vary', 'Cookie, Accept-Language');
  }
  return response;
};

/** The client learns an id; the log line of that id has the stack. A page that does not exist is no failure. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status < 500) return { message };
  const id = randomUUID();
  const stack = error instanceof Error ? `${error.stack ?? error.message}${causeOf(error)}` : String(error);
  logEvent('request-failed', { id, method: event.request.method, path: event.url.pathname, stack });
  return { message: 'Something failed on the server.', id };
};

/** Readable by the page, which changes both without asking the server; it is no secret. */
function remember(cookies: Cookies, url: URL, { name, value }: { name: string; value: string }): void {
  cookies.set(name, value, {
    path: '/',
    maxAge: oneYear,
    sameSite: 'lax',
    httpOnly: false,
    secure: url.protocol === 'https:'
  });
}

/** Of the font's many files, those that the page's own words are written with. */
function isNeededFont(path: string, locale: Locale): boolean {
  if (path.includes('noto-sans-latin-wght')) return true;
  return locale === 'ru' && path.includes('noto-sans-cyrillic-wght');
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `\ncaused by ${error.cause.stack ?? error.cause.message}` : '';
}
