const readMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True for a request that would change something and was not sent by a page of this origin. Looks at no content type: a form,
 * a beacon or a blob without a type is judged like JSON. A write that names no origin is refused as well.
 * @param {string} method
 * @param {(name: string) => string | null} header Value of a header by its lower-case name.
 * @param {string} ownOrigin e.g. `http://127.0.0.1:4173`
 */
export function isCrossSiteWrite(method, header, ownOrigin) {
  if (readMethods.has(method.toUpperCase())) return false;
  const site = header('sec-fetch-site');
  const origin = header('origin');
  if (site !== null && site !== 'same-origin') return true;
  if (origin !== null) return origin !== ownOrigin;
  return site === null;
}
