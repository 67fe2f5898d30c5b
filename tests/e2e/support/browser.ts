import { chromium, type Browser, type Page } from 'playwright-core';
import type { Locale } from '$lib/domain/locale';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The network is off: every name and address but the loopback is unknown.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
];

/** What a page did that it should not have done. */
export interface Misdeeds {
  /** Addresses outside the page's own origin that were asked for; none of them was reached. */
  readonly foreignRequests: string[];
  readonly cspViolations: string[];
  /** Errors on the console and uncaught ones, violations apart. */
  readonly errors: string[];
}

export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly javaScript?: boolean;
  /** e.g. `Pacific/Tongatapu`; the machine's own when left out. */
  readonly timeZone?: string;
  /** e.g. `clipboard-read`. */
  readonly permissions?: readonly string[];
}

/** A page of its own context, with what it did wrong. */
export interface WatchedPage {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  close(): Promise<void>;
}

/** The system's Chromium, without a network beyond the loopback. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
}

/** A page that records every foreign request, every error and every violation of the content policy, also of workers. */
export async function newPage(browser: Browser, url: string, options: PageOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    javaScriptEnabled: options.javaScript ?? true,
    locale: options.locale ?? 'en',
    permissions: [...(options.permissions ?? [])],
    ...(options.timeZone === undefined ? {} : { timezoneId: options.timeZone })
  });
  const { origin } = new URL(url);
  await context.addCookies([
    { name: 'tamga-lang', value: options.locale ?? 'en', url: origin },
    { name: 'tamga-theme', value: options.theme ?? 'light', url: origin }
  ]);
  const misdeeds: Misdeeds = { foreignRequests: [], cspViolations: [], errors: [] };
  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) misdeeds.foreignRequests.push(request.url());
  });
  context.on('weberror', (error) => misdeeds.errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() !== 'error' && !isViolation(message.text())) return;
    const list = isViolation(message.text()) ? misdeeds.cspViolations : misdeeds.errors;
    list.push(`${message.text()} (${message.location().url})`);
  });
  return { page: await context.newPage(), misdeeds, close: () => context.close() };
}

function isForeign(url: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(url);
  return !['data:', 'blob:', 'about:'].includes(protocol) && asked !== origin;
}

function isViolation(text: string): boolean {
  return /content security policy/i.test(text);
}
