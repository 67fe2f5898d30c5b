import { isCrossSiteWrite } from './crossSiteWrite.js';

/** Limits on what a request may ask with. */
export const requestLimits = /** @type {const} */ ({
  urlLength: 8192,
  headerBytes: 16_384,
  headers: 100,
  /** Bytes of a body by path prefix; other paths take `bodyBytes`. */
  bodyBytesByPath: { '/api/originals': 1_073_741_824, '/api/imports': 8_388_608, '/api/reports': 8_388_608 },
  bodyBytes: 65_536
});

/** @typedef {{ readonly status: number, readonly sentence: string, readonly headers?: Readonly<Record<string, string>> }} Refusal */

/**
 * What the judge must know of the server.
 * @typedef {object} House
 * @property {ReadonlySet<string>} hosts Values of Host that are answered, in lower case.
 * @property {'http' | 'https'} protocol
 */

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Why a request is refused before any code of the application sees it, or null when it may pass.
 * @param {import('node:http').IncomingMessage} request
 * @param {House} house
 * @returns {Refusal | null}
 */
export function judgeRequest(request, house) {
  const method = request.method ?? '';
  const url = request.url ?? '';
  return (
    judgeHost(request, house) ??
    judgeMethod(method) ??
    judgeUrl(url) ??
    judgeHeaders(request) ??
    judgeBody(request, house)
  );
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {House} house
 * @returns {Refusal | null}
 */
function judgeHost(request, house) {
  const host = request.headers.host?.toLowerCase() ?? '';
  return house.hosts.has(host) ? null : { status: 421, sentence: 'This server does not answer for that host name.' };
}

/**
 * @param {string} method
 * @returns {Refusal | null}
 */
function judgeMethod(method) {
  if (methods.has(method)) return null;
  return { status: 405, sentence: 'Method not allowed.', headers: { allow: [...methods].join(', ') } };
}

/**
 * @param {string} url
 * @returns {Refusal | null}
 */
function judgeUrl(url) {
  if (url.length > requestLimits.urlLength) return { status: 414, sentence: 'The address is too long.' };
  return isWellFormed(url) ? null : { status: 400, sentence: 'The address is malformed.' };
}

/**
 * An absolute path that decodes as UTF-8, without control characters, backslashes or an empty first segment.
 * @param {string} url
 */
function isWellFormed(url) {
  if (!url.startsWith('/') || url.startsWith('//')) return false;
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return !/[\u0000-\u001f\u007f\\]/.test(path) && !path.startsWith('//');
  } catch {
    return false;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Refusal | null}
 */
function judgeHeaders(request) {
  const tooMany = request.rawHeaders.length > 2 * requestLimits.headers;
  return tooMany ? { status: 431, sentence: 'Too many headers.' } : null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {House} house
 * @returns {Refusal | null}
 */
function judgeBody(request, house) {
  const method = request.method ?? '';
  const length = Number(request.headers['content-length'] ?? 0);
  const chunked = request.headers['transfer-encoding'] !== undefined;
  if (!writes.has(method)) {
    return length > 0 || chunked ? { status: 413, sentence: 'A request to read has no body.' } : null;
  }
  if (
    isCrossSiteWrite(method, (name) => headerOf(request, name), `${house.protocol}://${request.headers.host ?? ''}`)
  ) {
    return { status: 403, sentence: 'Changes are accepted from the pages of this server only.' };
  }
  if (chunked) return { status: 411, sentence: 'Say how long the body is.' };
  return length > bodyLimit(request.url ?? '') ? { status: 413, sentence: 'The body is too large.' } : null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} name
 */
function headerOf(request, name) {
  const value = request.headers[name];
  return value === undefined ? null : String(value);
}

/** @param {string} url */
function bodyLimit(url) {
  const rule = Object.entries(requestLimits.bodyBytesByPath).find(([prefix]) => url.startsWith(prefix));
  return rule ? Number(rule[1]) : requestLimits.bodyBytes;
}
