import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { compressResponse } from './compressResponse.js';
import { judgeRequest, requestLimits } from './judgeRequest.js';
import { logEvent } from './logLine.js';
import { securityHeaders, setSecurityHeaders } from './securityHeaders.js';

/** Name of the header by which the application learns the protocol; whatever a client sends in it is overwritten. */
export const protocolHeader = 'x-tamga-protocol';

const forwarded = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'forwarded',
  'x-real-ip'
];

/**
 * The application behind the server, as adapter-node builds it.
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => unknown} Application
 */

/**
 * @typedef {object} ServerOptions
 * @property {Application} application
 * @property {readonly string[]} extraHosts Values of Host beside those of the loopback.
 * @property {import('node:net').BlockList | null} trustedProxies
 * @property {Readonly<{ headersTimeout: number, requestTimeout: number, connectionsCheckingInterval: number }>} [timeouts] Milliseconds.
 */

/** A file of a return may come over a slow line; every other body is small, and has a minute: see `limitBodyTime`. */
const defaultTimeouts = { headersTimeout: 10_000, requestTimeout: 1_800_000, connectionsCheckingInterval: 2000 };

/** Milliseconds for a body that is no file. */
const bodyMilliseconds = 60_000;

/**
 * An HTTP server that puts the security headers on every response, static files and errors included, and refuses a bad request
 * before the application sees it. It does not listen yet.
 * @param {ServerOptions} options
 */
export function createHttpServer(options) {
  const server = createServer(
    {
      ...(options.timeouts ?? defaultTimeouts),
      maxHeaderSize: requestLimits.headerBytes,
      keepAliveTimeout: 5000,
      insecureHTTPParser: false
    },
    (request, response) => void answer(request, response)
  );
  server.maxHeadersCount = 0;
  server.maxConnections = 1000;
  server.on('clientError', answerClientError);

  /** @type {ReadonlySet<string>} */
  let hosts = new Set();
  server.on('listening', () => (hosts = hostsOf(server, options.extraHosts)));

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    setSecurityHeaders(response);
    dropUnreadBody(request, response);
    limitBodyTime(request);
    const protocol = protocolOf(request, options.trustedProxies);
    if (protocol === null) return refuse(response, { status: 403, sentence: 'Only the trusted proxy may ask.' });
    const refusal = judgeRequest(request, { hosts, protocol });
    if (refusal) return refuse(response, refusal);
    request.headers[protocolHeader] = protocol;
    compressResponse(request, response);
    try {
      await options.application(request, response, () => refuse(response, { status: 404, sentence: 'Not found.' }));
    } catch (error) {
      answerFailure(request, response, error);
    }
  }
  return server;
}

/**
 * @param {import('node:http').Server} server
 * @param {readonly string[]} extraHosts
 */
function hostsOf(server, extraHosts) {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const loopback = ['localhost', '127.0.0.1', '[::1]'].map((name) => (port === 80 ? name : `${name}:${port}`));
  return new Set([...loopback, ...extraHosts]);
}

/**
 * The protocol that the reader sees: what the trusted proxy says, or plain HTTP. Null when a proxy is set and the request did
 * not come from it. Forwarding headers are dropped here, so that nothing behind can believe them.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:net').BlockList | null} trustedProxies
 * @returns {'http' | 'https' | null}
 */
function protocolOf(request, trustedProxies) {
  const told = request.headers['x-forwarded-proto'];
  for (const name of forwarded) delete request.headers[name];
  if (trustedProxies === null) return 'http';
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  if (!trustedProxies.check(address, address.includes(':') ? 'ipv6' : 'ipv4')) return null;
  return told === 'https' ? 'https' : 'http';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('./judgeRequest.js').Refusal} refusal
 */
function refuse(response, refusal) {
  const body = `${refusal.sentence}\n`;
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.setHeader(name, value);
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.setHeader('cache-control', 'no-store');
  response.writeHead(refusal.status);
  response.end(body);
}

/**
 * The client learns an id and nothing else; the log line has the rest.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} error
 */
function answerFailure(request, response, error) {
  const id = randomUUID();
  const stack = error instanceof Error ? error.stack : String(error);
  logEvent('request-failed', { id, method: request.method, path: request.url?.split('?', 1)[0], stack });
  if (response.headersSent) response.destroy();
  else refuse(response, { status: 500, sentence: `Something failed on the server. Error id: ${id}` });
}

/**
 * Closes the connection of a client that goes on sending a body after it was answered.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function dropUnreadBody(request, response) {
  response.on('finish', () => {
    if (request.complete) return;
    let bytes = 0;
    request.on('data', (chunk) => {
      bytes += chunk.length;
      if (bytes > requestLimits.bodyBytes) request.socket.destroy();
    });
    request.resume();
  });
}

/**
 * Closes the connection of a client that takes longer than a minute to send a body, unless it is a file.
 * @param {import('node:http').IncomingMessage} request
 */
function limitBodyTime(request) {
  if (request.url?.startsWith('/api/originals')) return;
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, bodyMilliseconds);
  timer.unref();
  request.once('close', () => clearTimeout(timer));
}

/** @type {Readonly<Record<string, string>>} */
const clientErrors = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout'
};

/**
 * What the parser refuses never reaches the handler, so its answer carries the security headers from here.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
function answerClientError(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = clientErrors[error.code ?? ''] ?? '400 Bad Request';
  const head = Object.entries(plainHeaders()).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...head, '', ''].join('\r\n'), () => socket.destroy());
}

function plainHeaders() {
  return { connection: 'close', 'content-length': '0', ...securityHeaders };
}
