import { env, exit } from 'node:process';
import { createHttpServer, protocolHeader } from './lib/server/http/createHttpServer.js';
import { requestLimits } from './lib/server/http/judgeRequest.js';
import { logEvent } from './lib/server/http/logLine.js';
import { readSettings, SettingsError } from './lib/server/http/serverSettings.js';

/** Milliseconds that a shutdown waits for answers under way. */
const patience = 5000;

try {
  await main();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  exit(2);
}

/** Starts the built application and says where it answers, in one line. */
async function main() {
  const settings = readSettings(env);
  const server = createHttpServer({ ...settings, application: await loadApplication() });
  server.on('error', (error) => {
    process.stderr.write(`Tamga can not listen on ${settings.host}:${settings.port}: ${error.message}\n`);
    exit(1);
  });
  server.listen(settings.port, settings.host, () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : settings.port;
    const name = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    process.stdout.write(`Tamga answers on http://${name}:${port}\n`);
  });
  process.on('SIGTERM', () => stop(server));
  process.on('SIGINT', () => stop(server));
  process.on('unhandledRejection', (reason) => {
    logEvent('unhandled-rejection', { stack: reason instanceof Error ? reason.stack : String(reason) });
  });
}

/**
 * adapter-node reads its environment when it is loaded. It learns the protocol from our header only, and no address or host
 * from any header.
 * @returns {Promise<import('./lib/server/http/createHttpServer.js').Application>}
 */
async function loadApplication() {
  for (const name of ['ORIGIN', 'HOST_HEADER', 'PORT_HEADER', 'ADDRESS_HEADER']) delete env[name];
  env['PROTOCOL_HEADER'] = protocolHeader;
  env['BODY_SIZE_LIMIT'] = String(Math.max(requestLimits.bodyBytes, ...Object.values(requestLimits.bodyBytesByPath)));
  const built = await import(new URL('../build/handler.js', import.meta.url).href);
  return built.handler;
}

/**
 * Lets answers under way finish, then leaves.
 * @param {import('node:http').Server} server
 */
function stop(server) {
  setTimeout(() => server.closeAllConnections(), patience).unref();
  server.close(() => exit(0));
  server.closeIdleConnections();
}
