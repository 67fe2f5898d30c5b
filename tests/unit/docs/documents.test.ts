import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/cli.md',
  'docs/deployment.md',
  'docs/reports.md',
  'docs/questions.md',
  'docs/statistics.md',
  ...decisions
];
const read = (path: string) => readFileSync(path, 'utf8');
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
const linksIn = (text: string) => [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);

/** The files and folders that paths in backticks stand for, links apart; a part that varies, as in `<page>`, ends a path. */
function pathsIn(text: string): readonly string[] {
  const top = /^(?:src|tests|docs|datasets|scripts|static|\.ci|[A-Za-z.]+\.(?:js|ts|json|md))(?:\/|$)/;
  const made = /^(?:manifest|current)\.json$/;
  return codeIn(text.replaceAll(/\[[^\]]*\]\([^)]*\)/g, ''))
    .filter((code) => top.test(code) && !made.test(code) && !/\s/.test(code))
    .flatMap(alternatives)
    .map((path) => path.replace(/\/[^/]*[<*].*$/, ''));
}

/** `a/{en,ru}/b` is both. */
function alternatives(path: string): readonly string[] {
  const [, before, choice, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return choice === undefined ? [path] : choice.split(',').map((one) => `${before}${one}${after}`);
}

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names only files that exist', () => {
    const near = (path: string) => [path, join(dirname(document), path)].some((place) => existsSync(place));
    expect(pathsIn(text).filter((path) => !near(path))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const local = linksIn(text).filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const asked = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name]) => name!);
    expect(asked.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('“Follow one number”', () => {
  const text = read('docs/architecture.md');
  const part = text.slice(text.indexOf('## Follow one number'), text.indexOf('## Where do I put'));
  const steps = part.split('\n').filter((line) => /^\d\. /.test(line));

  it('has steps', () => {
    expect(steps.length).toBeGreaterThan(5);
  });

  it.each(steps.map((step) => [/\*\*(.*?)\*\*/.exec(step)![1]!, step]))(
    '%s: every name stands in a file it links to',
    (_, step) => {
      const files = linksIn(step).map((link) => read(join('docs', link)));
      const named = codeIn(step).filter((code) => /^[a-z][A-Za-z_-]+$/.test(code));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !files.some((file) => file.includes(name)))).toEqual([]);
    }
  );
});
