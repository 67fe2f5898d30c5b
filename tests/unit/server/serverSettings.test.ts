import { logLine } from '$lib/server/http/logLine.js';
import { readSettings, SettingsError } from '$lib/server/http/serverSettings.js';
import { expect, test } from 'vitest';

test('without settings the server listens on the loopback, port 4173', () => {
  expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 4173, extraHosts: [], trustedProxies: null });
});

test.each(['0.0.0.0', '::', '192.168.1.5', 'tamga.example'])(
  'it does not listen on %s without a trusted proxy',
  (host) => {
    expect(() => readSettings({ HOST: host })).toThrow(/no sign-in yet/);
  }
);

test('behind a trusted proxy it listens where it is told', () => {
  const settings = readSettings({
    HOST: '0.0.0.0',
    TAMGA_TRUSTED_PROXY: '10.0.0.5, 10.1.0.0/16',
    TAMGA_HOSTS: 'Tamga.example, ,b:8080'
  });
  expect(settings.host).toBe('0.0.0.0');
  expect(settings.extraHosts).toEqual(['tamga.example', 'b:8080']);
  expect(settings.trustedProxies?.check('10.1.2.3')).toBe(true);
  expect(settings.trustedProxies?.check('10.2.2.3')).toBe(false);
});

test.each(['yes', '10.0.0', '10.0.0.0/x', '10.0.0.0/64', ''])('a proxy written %j is refused or not one', (proxy) => {
  expect(() => readSettings({ HOST: '0.0.0.0', TAMGA_TRUSTED_PROXY: proxy })).toThrow(SettingsError);
});

test.each(['x', '-1', '70000', '80;'])('port %s is refused', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(SettingsError);
});

test('a text from outside stays within one line of the log', () => {
  const line = logLine('failed', { url: '/a\r\n{"event":"forged"}\u001b[2J\u2028\u202e\u0085' }, new Date(0));
  expect(line).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","event":"failed","url":"/a\\r\\n{\\"event\\":\\"forged\\"}\\u001b[2J\\u2028\\u202e\\u0085"}'
  );
});
