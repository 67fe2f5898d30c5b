import type { Finding } from '$lib/domain/finding';
import type { Locale } from '$lib/domain/locale';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { describeFinding } from '$lib/messages/describeFinding';
import { message } from '$lib/messages/messages';

/** Findings of one code that are written out; the others are counted. */
const shownPerCode = 3;

/** What became of a file, for people: its kind, its records, and its findings by code with the first of each. */
export function accountText(result: IngestResult, locale: Locale): string {
  const { file, profile, table, accounting, findings } = result;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const said = codes.flatMap((asked) =>
    groupLines(
      findings.filter(({ code }) => code === asked),
      locale
    )
  );
  const title =
    profile === null
      ? message(locale, 'cli.check.refused', { file })
      : message(locale, 'cli.check.file', { file, profile, table: table ?? '', title: titleOf(profile, locale) });
  const account = profile === null ? [] : [`  ${message(locale, 'cli.check.accounting', { ...accounting })}`];
  const rest = findings.length === 0 ? [`  ${message(locale, 'cli.check.no_findings')}`] : said;
  return `${[title, ...account, ...rest].join('\n')}\n`;
}

function titleOf(profile: NonNullable<IngestResult['profile']>, locale: Locale): string {
  return message(locale, `profile.${profile}.title`);
}

function groupLines(group: readonly Finding[], locale: Locale): readonly string[] {
  const first = group[0]!;
  const { name, fix } = describeFinding(first, locale);
  const severity = message(locale, `finding.severity.${first.severity}`);
  const more = group.length - shownPerCode;
  return [
    `  ${message(locale, 'cli.check.group', { severity, name, code: first.code, count: group.length })}`,
    ...group.slice(0, shownPerCode).map((finding) => `    ${placedRule(finding, locale)}`),
    ...(more > 0 ? [`    ${message(locale, 'cli.check.more', { count: more })}`] : []),
    `    ${message(locale, 'cli.check.fix', { fix })}`
  ];
}

function placedRule(finding: Finding, locale: Locale): string {
  const { rule } = describeFinding(finding, locale);
  const { row, line, column } = finding;
  if (row === null || line === null) return rule;
  return message(locale, 'cli.check.at_row', {
    row: String(row),
    line: String(line),
    column: column ?? 'none',
    rule
  });
}
