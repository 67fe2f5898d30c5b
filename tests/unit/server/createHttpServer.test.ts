import { createHttpServer, type Application } from '$lib/server/http/createHttpServer.js';
import { securityHeaders } from '$lib/server/http/securityHeaders.js';
import type { Server } from 'node:http';
import { BlockList, type AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, sendRaw } from '../../support/http';

const page = '<!doctype html><title>Tamga</title>'.repeat(50);

const application: Application = (request, response, next) => {
  if (request.url === '/missing') return next();
  if (request.url === '/fails') throw new Error('secret /root/path and SELECT 1');
  if (request.url === '/echo') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.headers));
    return;
  }
  response.setHeader('content-type', 'text/html');
  response.setHeader('etag', '"1"');
  response.writeHead(200);
  response.write(page.slice(0, 100));
  response.end(page.slice(100));
};

const servers: Server[] = [];

async function serve(options: Partial<Parameters<typeof createHttpServer>[0]> = {}): Promise<number> {
  const server = createHttpServer({ application, extraHosts: ['tamga.example'], trustedProxies: null, ...options });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

let port = 0;
beforeAll(async () => {
  port = await serve();
});
afterAll(() => servers.forEach((server) => server.closeAllConnections()));
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

describe('headers', () => {
  test.each(['/', '/missing', '/fails', '/%E0%A4%A', '/echo'])('every response of %s has them', async (path) => {
    const { headers } = await ask(port, { path });
    expect(headers).toMatchObject(securityHeaders);
  });

  test('what the parser refuses has them too', async () => {
    const answer = await sendRaw(port, 'GARBAGE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer).toContain(`${name}: ${value}`);
  });

  test('a failure tells an id, never a stack, a path or SQL', async () => {
    const { status, body } = await ask(port, { path: '/fails' });
    expect(status).toBe(500);
    expect(body.toString()).toMatch(/^Something failed on the server\. Error id: [0-9a-f-]{36}\n$/);
  });
});

describe('host names', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])('%s with the own port is answered', async (name) => {
    expect((await ask(port, { headers: { host: `${name}:${port}` } })).status).toBe(200);
  });

  test('a name that was allowed is answered, with or without capitals', async () => {
    expect((await ask(port, { headers: { host: 'Tamga.Example' } })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost', 'localhost:1', '127.0.0.1.evil.example'])(
    'another name (%s) is not',
    async (host) => {
      expect((await ask(port, { headers: { host } })).status).toBe(421);
    }
  );
});

test('a request without a host name is not answered', async () => {
  expect(await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
});

describe('writes', () => {
  const bodies: [string, Record<string, string>][] = [
    ['text/plain', { 'content-type': 'text/plain' }],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['urlencoded', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['json', { 'content-type': 'application/json' }],
    ['upper case', { 'content-type': 'TEXT/PLAIN' }],
    ['no type', {}]
  ];

  test.each(bodies)('%s from elsewhere is refused', async (_name, headers) => {
    for (const origin of ['https://evil.example', 'null', `http://localhost:${port + 1}`]) {
      const answer = await ask(port, {
        method: 'POST',
        headers: { ...headers, origin, 'content-length': '1' },
        body: 'x'
      });
      expect(answer.status).toBe(403);
    }
  });

  test.each(bodies)('%s that names no origin is refused', async (_name, headers) => {
    expect(
      (await ask(port, { method: 'POST', headers: { ...headers, 'content-length': '1' }, body: 'x' })).status
    ).toBe(403);
  });

  test.each(['cross-site', 'same-site', 'none'])(
    'Sec-Fetch-Site %s is refused, whatever the origin says',
    async (site) => {
      const headers = { 'sec-fetch-site': site, origin: `http://127.0.0.1:${port}` };
      expect((await ask(port, { method: 'DELETE', headers })).status).toBe(403);
    }
  );

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s from a page of this server passes', async (method) => {
    const headers = { 'sec-fetch-site': 'same-origin', origin: `http://127.0.0.1:${port}` };
    expect((await ask(port, { method, headers })).status).toBe(200);
  });

  test('a method in a header is not obeyed', async () => {
    const headers = { 'x-http-method-override': 'DELETE', origin: 'https://evil.example' };
    expect((await ask(port, { headers })).status).toBe(200);
  });

  test('a body beyond the limit, or of unknown length, is refused', async () => {
    const own = { origin: `http://127.0.0.1:${port}` };
    const large = await sendRaw(
      port,
      `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${own.origin}\r\nContent-Length: 1000000000\r\n\r\n`
    );
    expect(large).toMatch(/^HTTP\/1\.1 413 /);
    expect(
      (await ask(port, { method: 'POST', headers: { ...own, 'transfer-encoding': 'chunked' }, body: 'x' })).status
    ).toBe(411);
  });
});

describe('methods and addresses', () => {
  test.each(['TRACE', 'OPTIONS', 'PROPFIND'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask(port, { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD, POST, PUT, PATCH, DELETE');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test.each(['//', '//evil.example/', '/%00', '/%E0%A4%A', '/%ff', '/a%5cb', '/%0d%0aX:y', 'http://evil.example/'])(
    '%s is malformed',
    async (path) => {
      expect((await ask(port, { path })).status).toBe(400);
    }
  );

  test('a long address is refused, a longer one by the parser', async () => {
    expect((await ask(port, { path: `/?q=${'a'.repeat(9000)}` })).status).toBe(414);
    expect((await ask(port, { path: `/?q=${'a'.repeat(20_000)}` })).status).toBe(431);
  });

  test('too many headers are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x-${index}`, '1']));
    expect((await ask(port, { headers: many })).status).toBe(431);
    const tenThousand = Array.from({ length: 10_000 }, (_, index) => `x-${index}: 1\r\n`).join('');
    expect(await sendRaw(port, `GET / HTTP/1.1\r\n${tenThousand}\r\n`, { close: false })).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('forwarding', () => {
  test('without a proxy its headers never reach the application', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '1.2.3.4', 'x-forwarded-host': 'evil.example' };
    const seen = JSON.parse((await ask(port, { path: '/echo', headers })).body.toString()) as Record<string, string>;
    expect(Object.keys(seen).filter((name) => name.startsWith('x-forwarded'))).toEqual([]);
    expect(seen['x-tamga-protocol']).toBe('http');
  });

  test('behind one, only it may ask, and its word about the protocol counts', async () => {
    const trusted = new BlockList();
    trusted.addAddress('127.0.0.1');
    const behind = await serve({ trustedProxies: trusted });
    const headers = { host: 'tamga.example', 'x-forwarded-proto': 'https' };
    const seen = JSON.parse((await ask(behind, { path: '/echo', headers })).body.toString()) as Record<string, string>;
    expect(seen['x-tamga-protocol']).toBe('https');
    const own = { ...headers, origin: 'https://tamga.example' };
    expect((await ask(behind, { method: 'POST', headers: own })).status).toBe(200);

    const elsewhere = new BlockList();
    elsewhere.addAddress('10.0.0.1');
    expect((await ask(await serve({ trustedProxies: elsewhere }))).status).toBe(403);
  });
});

describe('compression', () => {
  test('a page is sent in Brotli, in gzip or as it is, as the reader asks', async () => {
    const brotli = await ask(port, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers.etag).toBe('W/"1"');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask(port, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    const plain = await ask(port);
    expect(plain.body.toString()).toBe(page);
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  test('HEAD has no body', async () => {
    const { status, body } = await ask(port, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect([status, body.length]).toEqual([200, 0]);
  });
});

test('a client that sends its headers drop by drop is let go, and others are answered meanwhile', async () => {
  const impatient = await serve({
    timeouts: { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 }
  });
  const slow = sendRaw(impatient, 'GET / HTTP/1.1\r\nHost: loc', { close: false });
  expect((await ask(impatient)).status).toBe(200);
  expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
});
