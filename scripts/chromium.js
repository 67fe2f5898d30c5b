import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a Chromium; installs Debian's when there is none and we may, else says the one command that does. */
export function ensureChromium() {
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  const command = 'apt-get update && apt-get install -y chromium';
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`No Chromium found. Running: ${command}`);
    spawnSync('sh', ['-c', command], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  console.error(`The browser tests need Chromium. Install it with: sudo sh -c '${command}'`);
  process.exit(1);
}
