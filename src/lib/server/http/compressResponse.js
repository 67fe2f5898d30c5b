import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const compressible = /^(?:text\/|image\/svg\+xml|application\/(?:json|javascript|manifest\+json|xml))/i;

/**
 * Compresses what the handler writes when the reader accepts it and the content gains from it: pages and JSON. Files that
 * were compressed at build time, ranges and answers without a body pass untouched. Every write is flushed, so a page that
 * arrives in parts is shown in parts.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function compressResponse(request, response) {
  const encoding = pickEncoding(String(request.headers['accept-encoding'] ?? ''));
  /** @type {{ stream: import('node:stream').Transform | null } | null} */
  let decided = null;
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response)
  };

  const decide = () => {
    if (decided) return decided.stream;
    const worth = isWorthIt(request, response);
    if (worth) addVary(response);
    decided = { stream: worth && encoding ? startStream(response, original, encoding) : null };
    return decided.stream;
  };

  response.writeHead = /** @type {typeof response.writeHead} */ (
    (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
      response.statusCode = status;
      for (const [name, value] of Object.entries(rest.at(-1) instanceof Object ? Object(rest.at(-1)) : {})) {
        response.setHeader(name, /** @type {string} */ (value));
      }
      decide();
      return original.writeHead(status);
    }
  );
  response.write = /** @type {typeof response.write} */ (
    (/** @type {unknown[]} */ ...parts) =>
      Reflect.apply(decide()?.write ?? original.write, decided?.stream ?? response, parts)
  );
  response.end = /** @type {typeof response.end} */ (
    (/** @type {unknown[]} */ ...parts) => {
      const stream = decide();
      Reflect.apply(stream?.end ?? original.end, stream ?? response, parts);
      return response;
    }
  );
}

/**
 * The encoding to use, Brotli first; null when neither is accepted.
 * @param {string} accepted Value of Accept-Encoding.
 * @returns {'br' | 'gzip' | null}
 */
function pickEncoding(accepted) {
  const offered = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const quality = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, quality === undefined ? 1 : Number(quality.slice(2))];
      })
  );
  const takes = (/** @type {string} */ name) => Number(offered.get(name) ?? offered.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function isWorthIt(request, response) {
  if (request.method === 'HEAD' || [204, 206, 304].includes(response.statusCode)) return false;
  if (response.hasHeader('content-encoding') || response.hasHeader('content-range')) return false;
  return compressible.test(String(response.getHeader('content-type') ?? ''));
}

/** @param {import('node:http').ServerResponse} response */
function addVary(response) {
  const vary = String(response.getHeader('vary') ?? '');
  if (!/\baccept-encoding\b/i.test(vary))
    response.setHeader('vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Pick<import('node:http').ServerResponse, 'write' | 'end'>} original
 * @param {'br' | 'gzip'} encoding
 */
function startStream(response, original, encoding) {
  const stream =
    encoding === 'br' ? createBrotliCompress(brotliOptions) : createGzip({ flush: constants.Z_SYNC_FLUSH });
  response.setHeader('content-encoding', encoding);
  response.removeHeader('content-length');
  const etag = response.getHeader('etag');
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('etag', `W/${etag}`);
  stream.on('data', (chunk) => {
    if (!original.write(chunk)) {
      stream.pause();
      response.once('drain', () => stream.resume());
    }
  });
  stream.on('drain', () => response.emit('drain'));
  stream.on('end', () => original.end());
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  return stream;
}

const brotliOptions = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  params: { [constants.BROTLI_PARAM_QUALITY]: 5 }
};
