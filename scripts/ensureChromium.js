import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/**
 * The path of a Chromium, for the tests that need a browser. Installs Debian's when there is none and we may; otherwise throws
 * with the one command that does.
 */
export function ensureChromium() {
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`No Chromium found. Running: ${install}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('sh', ['-c', install], { stdio: ['ignore', 'inherit', 'inherit'], env });
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error(
    `The browser tests need Chromium. Install it with:  sudo sh -c '${install}'  or name one in CHROMIUM=/path/to/chromium.`
  );
}
