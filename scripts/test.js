// `npm test`: every check there is, in order, also after a failure, and the totals of all of them on the last line.
// `npm test -- --only lint,types,node` runs some of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './ensureBuild.js';
import { ensureChromium } from './ensureChromium.js';
import { ensureDemo } from './ensureDemo.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @type {Totals} */
const success = { passed: 1, failed: 0, skipped: 0 };
/** @type {Totals} */
const failure = { passed: 0, failed: 1, skipped: 0 };

const scratch = mkdtempSync(join(tmpdir(), 'tamga-test-'));

/** @type {Readonly<Record<string, () => Totals>>} */
const steps = {
  format: () => check('npx', 'prettier', '--check', '--log-level', 'warn', '.'),
  lint: () => check('npx', 'eslint', '.'),
  types: () => check('npx', 'svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error'),
  docs: () => check('npx', 'tsx', 'scripts/generateDocs.ts', '--check'),
  node: () => vitest('node'),
  browser: () => withChromium(() => vitest('browser')),
  e2e: () => withChromium(endToEnd)
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(steps);
const unknown = chosen.filter((id) => !Object.hasOwn(steps, id));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

run('npx', 'svelte-kit', 'sync');
/** @type {Totals} */
const totals = { passed: 0, failed: 0, skipped: 0 };
const summary = chosen.map((id) => {
  console.log(`\n== ${id}`);
  const started = performance.now();
  const result = steps[id]?.() ?? failure;
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) totals[key] += result[key];
  return `${id.padEnd(8)} ${sentence(result)}  (${Math.round((performance.now() - started) / 1000)} s)`;
});
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
if (totals.skipped > 0) console.log(`${totals.skipped} skipped: what they need is not there; each says what.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** @param {Totals} totals */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Runs a command without a keyboard; true when it went well.
 * @param {string} name
 * @param {string[]} args
 */
function run(name, ...args) {
  return spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * A command that is one check.
 * @param {string} name
 * @param {string[]} args
 */
function check(name, ...args) {
  return run(name, ...args) ? success : failure;
}

/**
 * One vitest project; a file that could not be loaded counts as one failure.
 * @param {string} project
 * @returns {Totals}
 */
function vitest(project) {
  const report = join(scratch, `${project}.json`);
  const ok = run(
    'npx',
    ...['vitest', 'run', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  );
  const result = readReport(report);
  if (result === null) return failure;
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = result.numFailedTests + broken.length;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests
  };
}

/**
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * @param {string} path
 * @returns {Report | null}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {() => Totals} step
 * @returns {Totals}
 */
function withChromium(step) {
  try {
    process.env['CHROMIUM'] = ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failure;
  }
  return step();
}

/** The built application with the demo edition, in a browser. Build and edition count as a check each. */
function endToEnd() {
  const data = join(scratch, 'data');
  if (!ensureBuild() || !ensureDemo(data)) return failure;
  process.env['TAMGA_TEST_DATA'] = data;
  const { passed, failed, skipped } = vitest('e2e');
  return { passed: passed + 2, failed, skipped };
}
