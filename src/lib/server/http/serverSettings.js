import { BlockList, isIP } from 'node:net';

/**
 * What the server was told by its environment.
 * @typedef {object} ServerSettings
 * @property {string} host Address to listen on.
 * @property {number} port 0 for any free one.
 * @property {readonly string[]} extraHosts Names beside the loopback ones that a request may ask for, from TAMGA_HOSTS.
 * @property {BlockList | null} trustedProxies Where requests may come from, from TAMGA_TRUSTED_PROXY; null for anyone on this machine.
 */

/** A setting that the server can not start with; its message is a sentence for the person who starts it. */
export class SettingsError extends Error {
  /** @override */
  name = 'SettingsError';
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * Reads HOST, PORT, TAMGA_HOSTS and TAMGA_TRUSTED_PROXY. Anything but the loopback needs a trusted proxy, because there is no
 * sign-in yet. Throws `SettingsError`.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {ServerSettings}
 */
export function readSettings(env) {
  const host = env['HOST'] || '127.0.0.1';
  const trustedProxies = env['TAMGA_TRUSTED_PROXY'] ? parseProxies(env['TAMGA_TRUSTED_PROXY']) : null;
  if (!loopback.has(host) && trustedProxies === null) {
    throw new SettingsError(
      `Tamga has no sign-in yet, so it does not listen on ${host}: only on 127.0.0.1, or behind an authenticating proxy ` +
        'whose address is given in TAMGA_TRUSTED_PROXY.'
    );
  }
  return {
    host,
    port: parsePort(env['PORT'] ?? '4173'),
    extraHosts: parseHosts(env['TAMGA_HOSTS'] ?? ''),
    trustedProxies
  };
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new SettingsError(`PORT is not a port number: ${text}`);
  return port;
}

/** @param {string} text */
function parseHosts(text) {
  return text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');
}

/** @param {string} text Addresses and subnets (`10.0.0.5`, `10.0.0.0/24`), separated by commas. */
function parseProxies(text) {
  const proxies = new BlockList();
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address);
    if (family === 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) {
      throw new SettingsError(
        `TAMGA_TRUSTED_PROXY lists addresses or subnets, separated by commas; this is neither: ${entry}`
      );
    }
    const type = family === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) proxies.addAddress(address, type);
    else addSubnet(proxies, address, Number(prefix), type);
  }
  return proxies;
}

/**
 * @param {BlockList} proxies
 * @param {string} address
 * @param {number} prefix
 * @param {'ipv4' | 'ipv6'} type
 */
function addSubnet(proxies, address, prefix, type) {
  try {
    proxies.addSubnet(address, prefix, type);
  } catch {
    throw new SettingsError(`TAMGA_TRUSTED_PROXY has a subnet that does not exist: ${address}/${prefix}`);
  }
}
