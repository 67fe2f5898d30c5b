// `npm start`: builds what is stale, sees to it that there is an edition to show, and serves on this machine only.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureBuild } from './ensureBuild.js';
import { ensureDemo } from './ensureDemo.js';

const defaultPort = 4173;

checkNode();
checkPackages();
if (!ensureBuild()) stop('The build failed; its messages are above.');
if (!ensureDemo(process.env['TAMGA_DATA'] || '.data'))
  stop('The demo edition could not be built; its messages are above.');
process.env['PORT'] ??= String(await freePort(defaultPort));
await import('../src/server.js');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Tamga needs Node 20.19 or later; this is ${process.versions.node}.`);
}

/** That the packages installed are those that package.json names. */
function checkPackages() {
  const { dependencies, devDependencies } = readJson('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const path = `node_modules/${name}/package.json`;
    if (existsSync(path) && readJson(path).version === version) continue;
    stop(`${name} ${version} is not installed. Run:  npm install`);
  }
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * The first port from `port` on that nobody listens on.
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < defaultPort + 100) resolve(freePort(port + 1));
      else reject(error);
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
