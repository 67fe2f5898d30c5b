import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '$lib/server/http/securityHeaders.js';
import { ask, sendRaw, type Answer } from '../support/http';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser } from './support/browser';

const addresses = [
  '/',
  '/seizures',
  '/routes',
  '/inspections',
  '/training',
  '/programme',
  '/reports',
  '/query',
  '/data',
  '/about'
];

let app: RunningApp;
let browser: Browser;
let port = 0;
let dataHash = '';

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  port = Number(new URL(app.url).port);
  const current = await ask(port, { path: '/editions/current.json' });
  dataHash = (JSON.parse(current.body.toString()) as { dataHash: string }).dataHash;
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

/** Every file that the client build serves, as an address. */
async function builtFiles(): Promise<readonly string[]> {
  const entries = await readdir('build/client', { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replace('build/client', ''));
}

const { 'content-security-policy': _policy, ...plainHeaders } = securityHeaders;

function expectHeaders({ headers }: Answer): void {
  expect(headers).toMatchObject(plainHeaders);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'|https?:|\*/);
}

describe('every response has the security headers', () => {
  test.each(addresses)('the page %s', async (path) => {
    const answer = await ask(port, { path });
    expect(answer.status).toBe(200);
    expectHeaders(answer);
    expect(answer.headers['content-security-policy']).toMatch(/script-src [^;]*'nonce-/);
  });

  test.each(['/editions/current.json', '/editions/index.json', '/api/edition', '/api/views/overview'])(
    'the data %s',
    async (path) => {
      const answer = await ask(port, { path });
      expect(answer.status).toBe(200);
      expectHeaders(answer);
    }
  );

  test('static files, the engine and its worker among them', async () => {
    const files = (await builtFiles()).filter((path) => !/\.(?:br|gz)$/.test(path));
    expect(files.some((path) => path.endsWith('.wasm'))).toBe(true);
    expect(files.some((path) => /worker[^/]*\.js$/.test(path))).toBe(true);
    for (const path of files) {
      const answer = await ask(port, { path: encodeURI(path), method: 'HEAD' });
      expect([path, answer.status]).toEqual([path, 200]);
      expectHeaders(answer);
    }
  });

  test('errors', async () => {
    for (const path of ['/nothing', '/_app/immutable/nothing.js', '/%E0%A4%A', '/editions/nothing.duckdb']) {
      expectHeaders(await ask(port, { path }));
    }
    expectHeaders(await ask(port, { headers: { host: 'evil.example' } }));
    expectHeaders(await ask(port, { method: 'TRACE' }));
  });

  test('the edition, which may be kept for ever', async () => {
    const answer = await ask(port, { path: `/editions/${dataHash}.duckdb` });
    expectHeaders(answer);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
    expect(answer.body.subarray(8, 12).toString()).toBe('DUCK');
  });
});

describe('what is sent', () => {
  test('pages and data are compressed, the engine by Brotli at build time', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    for (const path of ['/', '/api/edition']) {
      expect((await ask(port, { path, headers })).headers['content-encoding']).toBe('br');
    }
    const engine = (await builtFiles()).find((path) => path.endsWith('.wasm'));
    const answer = await ask(port, { path: engine ?? '', method: 'HEAD', headers });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/wasm',
      'cache-control': 'public,max-age=31536000,immutable'
    });
    expect(Number(answer.headers['content-length'])).toBeLessThan(7e6);
  });

  test('answers of the interface are not stored', async () => {
    for (const path of ['/api/edition', '/api/views/overview', '/api/views/nothing']) {
      const { status, headers } = await ask(port, { path });
      if (status === 200) expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('no source maps', async () => {
    const files = await builtFiles();
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    for (const path of files.filter((file) => file.endsWith('.js'))) {
      expect(await readFile(`build/client${path}`, 'utf8')).not.toMatch(/sourceMappingURL=(?!data:|["'`])\S+\.map\s*$/);
    }
    expect((await ask(port, { path: '/handler.js.map' })).status).toBe(404);
  });
});

describe('addresses', () => {
  const canary = 'canary-outside-the-editions';

  test('no path leads out of the editions', async () => {
    const data = await mkdtemp(join(tmpdir(), 'tamga-canary-'));
    await mkdir(join(data, 'editions'), { recursive: true });
    const hash = 'c'.repeat(64);
    await writeFile(join(data, `${hash}.duckdb`), canary);
    await writeFile(join(data, 'canary.duckdb'), canary);
    const other = await startApp({ data });
    try {
      const names = [
        '..%2f',
        '%2e%2e/',
        '..\\',
        '..%5c',
        '%252e%252e%252f',
        '../',
        '/',
        '%00',
        `${data}/`,
        `${encodeURIComponent(data)}%2f`
      ];
      for (const prefix of names) {
        for (const name of ['canary.duckdb', `${hash}.duckdb`]) {
          const answer = await ask(Number(new URL(other.url).port), { path: `/editions/${prefix}${name}` });
          expect([prefix, answer.status >= 400]).toEqual([prefix, true]);
          expect(answer.body.toString()).not.toContain(canary);
        }
      }
    } finally {
      await other.stop();
      await rm(data, { recursive: true, force: true });
    }
  });

  test('only well-formed hashes of editions that are there are answered', async () => {
    const upper = `${dataHash.toUpperCase()}.duckdb`;
    const names = [
      upper,
      dataHash,
      `${dataHash}.json`,
      `${dataHash.slice(1)}.duckdb`,
      `${'0'.repeat(64)}.duckdb`,
      `${dataHash}.duckdb.wal`
    ];
    for (const name of names)
      expect([name, (await ask(port, { path: `/editions/${name}` })).status]).toEqual([name, 404]);
  });

  test.each(['[page]', ':page', 'undefined', '__proto__', 'constructor', 'toString', '%5Bpage%5D', '..%2fedition'])(
    'the name of a parameter is no page: %s',
    async (name) => {
      expect((await ask(port, { path: `/api/views/${name}` })).status).toBe(404);
    }
  );

  test.each(['[file]', ':file', '%5Bfile%5D'])('nor an edition: %s', async (name) => {
    expect((await ask(port, { path: `/editions/${name}` })).status).toBe(404);
  });

  test.each([
    '//',
    '//evil.example',
    '/%00',
    '/%ff',
    '/%E0%A4%A',
    `/?${'a'.repeat(20_000)}`,
    `/?q=${'b'.repeat(9000)}`
  ])('a malformed one is refused, and the next is answered: %s', async (path) => {
    const { status } = await ask(port, { path });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((await ask(port, { path: '/editions/current.json' })).status).toBe(200);
  });

  test('filters that can not be read are left out, said, and never run', async () => {
    const path = "/api/views/overview?period=2020'--&calendar=x&country=KG&pick=nonsense";
    const { status, body } = await ask(port, { path: encodeURI(path) });
    expect(status).toBe(200);
    const answer = JSON.parse(body.toString()) as { search: string; rejected: { key: string }[] };
    expect(answer.search).toBe('country=KG');
    expect(answer.rejected.map(({ key }) => key).sort()).toEqual(['calendar', 'period', 'pick']);
  });
});

describe('who may ask', () => {
  test('other host names are not answered, for pages, files and data alike', async () => {
    for (const path of ['/', '/favicon.svg', '/api/edition', `/editions/${dataHash}.duckdb`]) {
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        `127.0.0.1:${port + 1}`,
        `localhost.evil.example:${port}`
      ]) {
        expect((await ask(port, { path, headers: { host } })).status).toBe(421);
      }
    }
  });

  test('no write from elsewhere reaches the application, whatever its content type', async () => {
    const types = [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/json',
      'TEXT/PLAIN',
      ''
    ];
    for (const path of ['/', '/data', '/api/edition', '/favicon.svg']) {
      for (const type of types) {
        for (const origin of ['https://evil.example', 'null', undefined]) {
          const headers = { 'content-length': '1', ...(type && { 'content-type': type }), ...(origin && { origin }) };
          expect((await ask(port, { method: 'POST', path, headers, body: 'x' })).status).toBe(403);
        }
      }
    }
  });

  test('a real page of another origin can not write, by any means of a browser', async () => {
    const evil = await startEvilPage();
    const watched = await newPage(browser, evil.url);
    try {
      // Our answers forbid other origins to see them, so the browser says that it blocked them and not their status; that the
      // status is 403 is proved without a browser above.
      const outcomes: string[] = [];
      const isWrite = (request: Request) => request.url().startsWith(app.url) && request.method() === 'POST';
      watched.page.context().on('response', (response) => {
        if (isWrite(response.request())) outcomes.push(String(response.status()));
      });
      watched.page.context().on('requestfailed', (request) => {
        if (isWrite(request)) outcomes.push(request.failure()?.errorText ?? '');
      });
      await watched.page.goto(evil.url);
      await watched.page.evaluate(async (target) => {
        const bodies = ['text', new Blob(['x']), new ArrayBuffer(4), new URLSearchParams({ a: '1' }), new FormData()];
        for (const body of bodies) {
          await fetch(target, { method: 'POST', mode: 'no-cors', credentials: 'include', body }).catch(() => undefined);
        }
        navigator.sendBeacon(target, new Blob(['x']));
      }, `${app.url}/data`);
      const readable = await watched.page.evaluate(
        (target) =>
          fetch(target).then(
            () => true,
            () => false
          ),
        `${app.url}/api/edition`
      );
      expect(readable).toBe(false);
      expect(outcomes.length).toBeGreaterThanOrEqual(5);
      expect(new Set(outcomes)).toEqual(new Set(['net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin']));
    } finally {
      await watched.close();
      evil.stop();
    }
  });

  test('another origin gets no permission, not even to ask', async () => {
    for (const method of ['OPTIONS', 'GET']) {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const answer = await ask(port, { method, headers, path: '/api/edition' });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  test.each(['TRACE', 'OPTIONS', 'PROPFIND', 'CONNECT'])('%s is not allowed', async (method) => {
    const answer = await sendRaw(port, `${method} / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    expect(answer).not.toMatch(/^HTTP\/1\.1 2/);
  });

  test('a huge body is refused at its announcement', async () => {
    const head = `POST /data HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${app.url}\r\nContent-Length: 1000000000\r\n\r\n`;
    expect(await sendRaw(port, head)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('beyond the loopback the server does not start without a proxy in front of it', async () => {
    await expect(startApp({ env: { HOST: '0.0.0.0' } })).rejects.toThrow(/no sign-in yet/);
  });
});

describe('without an edition', () => {
  test('pages and data answer 503 with a reason, no stack and no path', async () => {
    const data = await mkdtemp(join(tmpdir(), 'tamga-empty-'));
    const empty = await startApp({ data });
    try {
      for (const path of ['/', '/api/edition', '/api/views/overview', '/editions/current.json']) {
        const answer = await ask(Number(new URL(empty.url).port), { path });
        expect([path, answer.status]).toEqual([path, 503]);
        expectHeaders(answer);
        expect(answer.body.toString()).not.toMatch(/\bat .*:\d+:\d+|node_modules|tamga-empty/);
      }
    } finally {
      await empty.stop();
      await rm(data, { recursive: true, force: true });
    }
  });
});

describe('with the network off', () => {
  test.each(addresses)('%s asks for nothing foreign and breaks no policy', async (path) => {
    const { page, misdeeds, close } = await newPage(browser, app.url);
    try {
      await page.goto(`${app.url}${path}`);
      await page.locator('html[data-engine-state="ready"], [data-engine="server"], main').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
    } finally {
      await close();
    }
  });
});

/** A page without a policy of its own on another port of this machine: another origin, as close as one can be. */
async function startEvilPage(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>evil</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
