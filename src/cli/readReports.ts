import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { calendars, parsePeriod, type Calendar } from '$lib/domain/calendar';
import { encodeFilters } from '$lib/filters/codec';
import { reportsDue, type ReportDeadline } from '$lib/metrics/reportDeadlines';
import { loadFilterOptions } from '$lib/metrics/loadFilterOptions';
import { donorsOf } from '$lib/reports/donorsOf';
import { calendarOfDonor } from '$lib/reports/briefPeriods';
import { periodOfTemplate } from '$lib/reports/reportPeriods';
import type { ReportSpec } from '$lib/reports/reportSpec';
import { newReport, parseReportTemplate, type ReportTemplate } from '$lib/reports/reportTemplate';
import { reportTemplate, reportTemplates } from '$lib/reports/templates';
import { CommandRefused } from './commandRefused';
import type { OpenEdition } from './openEdition';
import { readFilters } from './readFilters';
import { readChoice } from './readOptions';
import type { Session } from './terminal';

/** What the words of `tamga report` say about which reports to write. */
export interface ReportWords {
  readonly template?: string;
  readonly donor?: string;
  readonly grant?: string;
  readonly training?: string;
  readonly period?: string;
  readonly calendar?: string;
  readonly where: readonly string[];
  readonly all: boolean;
}

/** The reports that are asked for: one, or with `--all` every one that is due in the edition. Throws `CommandRefused`. */
export async function readReports(
  words: ReportWords,
  edition: OpenEdition,
  session: Session
): Promise<readonly ReportSpec[]> {
  if (words.all) return allDue(edition, session);
  if (words.template === undefined) throw new CommandRefused('cli.refused.missing-option', { name: '--template' });
  const template = await readTemplate(words.template, session);
  const donor = await readDonor(words.donor ?? template.donor ?? undefined, words.donor !== undefined, edition);
  const calendar =
    words.calendar === undefined ? calendarOf(template, donor) : readChoice('--calendar', words.calendar, calendars);
  const training = words.training ?? null;
  const scope = encodeFilters(readFilters(session.locale, words.where)).toString();
  const grant = words.grant ?? null;
  const period = readPeriod(words.period) ?? periodOfTemplate(template, calendar, edition.manifest.period);
  return [newReport(template, { locale: session.locale, donor, grant, training, period, calendar, scope })];
}

/** A template by its id, or one that staff made, by the path of its JSON file. */
async function readTemplate(word: string, session: Session): Promise<ReportTemplate> {
  const known = reportTemplate(word);
  if (known) return known;
  if (!word.endsWith('.json')) {
    const list = reportTemplates.map(({ id }) => id).join(', ');
    throw new CommandRefused('cli.refused.not-a-choice', { option: '--template', value: word, list });
  }
  const path = resolve(session.folder, word);
  try {
    return parseReportTemplate(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new CommandRefused('cli.refused.unreadable', { path, text }, { cause });
  }
}

/** The donor asked for; that of the template only where the edition knows it. */
async function readDonor(
  code: string | undefined,
  asked: boolean,
  { database, manifest }: OpenEdition
): Promise<string | null> {
  if (code === undefined) return null;
  const donors = donorsOf(manifest, await loadFilterOptions(database));
  if (donors.includes(code)) return code;
  if (!asked) return null;
  throw new CommandRefused('cli.refused.not-a-choice', { option: '--donor', value: code, list: donors.join(', ') });
}

function calendarOf(template: ReportTemplate, donor: string | null): Calendar {
  return donor === null ? template.calendar : calendarOfDonor(donor);
}

function readPeriod(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (parsePeriod(text) === null) throw new CommandRefused('cli.refused.not-a-period', { value: text });
  return text;
}

async function allDue({ database, manifest }: OpenEdition, session: Session): Promise<readonly ReportSpec[]> {
  const due = await reportsDue(database, manifest);
  return due.flatMap((one) => specDue(one, session));
}

function specDue(
  { template: id, donor, grant, training, from, to }: ReportDeadline,
  session: Session
): readonly ReportSpec[] {
  const template = reportTemplate(id);
  if (!template) return [];
  const calendar = calendarOf(template, donor);
  const period = training === null ? `${from.slice(0, 7)}..${to.slice(0, 7)}` : null;
  return [newReport(template, { locale: session.locale, donor, grant, training, period, calendar })];
}
