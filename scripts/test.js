// `npm test`: every check there is, in order, and the totals of all of them on the last line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.js';

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).split(',');
const totals = { passed: 0, failed: 0, skipped: 0 };

const steps = [
  { id: 'format', run: () => command('npx', ['prettier', '--check', '--log-level', 'warn', '.']) },
  { id: 'lint', run: () => command('npx', ['eslint', '.']) },
  { id: 'types', run: () => command('npx', ['svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error']) },
  { id: 'node', run: () => vitest('node') },
  { id: 'browser', run: () => vitest('browser') },
  { id: 'e2e', run: () => vitest('e2e') }
];

if (!only || only.some((id) => id === 'browser' || id === 'e2e')) process.env['CHROMIUM'] = ensureChromium();
command('npx', ['svelte-kit', 'sync']);
for (const step of steps) {
  if (only && !only.includes(step.id)) continue;
  console.log(`\n== ${step.id}`);
  step.run();
}
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** Runs a command that is one check: it passes or it fails. */
function command(name, args) {
  const { status } = spawnSync(name, args, { stdio: 'inherit', shell: false });
  if (args[0] === 'svelte-kit') return;
  if (status === 0) totals.passed += 1;
  else totals.failed += 1;
}

/** Runs one vitest project and adds its totals; a project that has no test files yet counts nothing. */
function vitest(project) {
  const report = join(mkdtempSync(join(tmpdir(), 'tamga-test-')), 'report.json');
  const args = ['vitest', 'run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json'];
  const { status } = spawnSync('npx', [...args, `--outputFile.json=${report}`], { stdio: 'inherit', shell: false });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests;
    totals.skipped += result.numPendingTests + result.numTodoTests;
    if (status !== 0 && result.numFailedTests === 0) totals.failed += 1;
  } catch {
    if (status !== 0) totals.failed += 1;
  }
}
