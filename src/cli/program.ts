import { Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { locales } from '$lib/domain/locale';
import { profileIds } from '$lib/ingest/profiles/profile';
import { message, type MessageKey } from '$lib/messages/messages';
import { metricIds } from '$lib/metrics/metricId';
import { namedFiles } from './namedFiles';
import { filterKeys } from './readFilters';
import { addReportCommands } from './reportCommands';
import { addVersionCommands } from './versionCommands';
import { breakdownIds, readChoice } from './readOptions';
import type { ExitCode, Session } from './terminal';

/** What every group of commands is added with. */
export interface Wiring {
  readonly program: Command;
  readonly words: readonly string[];
  readonly session: Session;
  readonly text: (key: MessageKey, values?: Readonly<Record<string, string>>) => string;
  readonly end: (code: ExitCode) => void;
}

/** The tree of commands with their options and help. What a command needs is loaded when it runs, so that help is quick. */
export function createProgram(words: readonly string[], session: Session, end: (code: ExitCode) => void): Command {
  const text: Wiring['text'] = (key, values) => message(session.locale, key, values);
  const program = new Command()
    .name('npm run -s tamga --')
    .description(text('cli.program'))
    .version(packageJson.version, '-V, --version', text('cli.help_version'))
    .helpOption('-h, --help', text('cli.help_help'))
    .helpCommand('help [command]', text('cli.help_command'))
    .addOption(
      new Option('--lang <language>', text('cli.option.lang')).argParser((value) =>
        readChoice('--lang', value, locales)
      )
    )
    .addHelpText('after', `\n${text('cli.exit_codes')}\n${text('cli.paths')}`)
    .configureOutput({ writeOut: session.out, writeErr: session.err, outputError: () => undefined })
    .configureHelp({ helpWidth: 100, showGlobalOptions: true, styleTitle: (title) => helpTitle(title, text) })
    .exitOverride();
  const wiring = { program, words, session, text, end };
  addCheck(wiring);
  addBuild(wiring);
  addMetrics(wiring);
  addQuery(wiring);
  addReportCommands(wiring);
  addVersionCommands(wiring);
  return program;
}

function addCheck({ program, words, session, text, end }: Wiring): void {
  program
    .command('check')
    .description(text('cli.check'))
    .argument('<files...>', text('cli.argument.files'))
    .addOption(asOption(text))
    .option('--rows', text('cli.option.rows_check'), false)
    .option('--format <format>', text('cli.option.format_check'), 'text')
    .addHelpText('after', `\n${text('cli.list.profiles', { list: profileIds.join(', ') })}`)
    .action(async (_files: string[], { format, rows }: { format: string; rows: boolean }, command: Command) => {
      const files = namedFiles(command, words);
      const { checkCommand } = await import('./commands/check');
      end(await checkCommand({ files, format, rows }, session));
    });
}

function addBuild({ program, words, session, text, end }: Wiring): void {
  program
    .command('build')
    .description(text('cli.build'))
    .argument('[files...]', text('cli.argument.files'))
    .addOption(asOption(text))
    .option('--demo', text('cli.option.demo'), false)
    .option('--rows <n>', text('cli.option.rows'))
    .requiredOption('--out <folder>', text('cli.option.out'))
    .addHelpText('after', `\n${text('cli.list.profiles', { list: profileIds.join(', ') })}`)
    .action(async (_files: string[], options: { demo: boolean; rows?: string; out: string }, command: Command) => {
      const files = namedFiles(command, words);
      const { buildCommand } = await import('./commands/build');
      end(await buildCommand({ ...options, files }, session));
    });
}

function addMetrics({ program, session, text, end }: Wiring): void {
  const lists = [
    text('cli.list.metrics', { list: metricIds.join(', ') }),
    text('cli.list.dimensions', { list: breakdownIds.join(', ') }),
    text('cli.list.filters', { list: filterKeys.join(', ') })
  ];
  program
    .command('metrics')
    .description(text('cli.metrics'))
    .requiredOption('--edition <path>', text('cli.option.edition'))
    .requiredOption('--metric <ids>', text('cli.option.metric'), collected)
    .option('--by <dimensions>', text('cli.option.by'), collected)
    .option('--where <key=value>', text('cli.option.where'), collected)
    .option('--format <format>', text('cli.option.format_rows'), 'json')
    .addHelpText('after', `\n${lists.join('\n\n')}`)
    .action(async (given: { edition: string; metric: string[]; by?: string[]; where?: string[]; format: string }) => {
      const { metricsCommand } = await import('./commands/metrics');
      end(await metricsCommand({ by: [], where: [], ...given }, session));
    });
}

function addQuery({ program, session, text, end }: Wiring): void {
  program
    .command('query')
    .description(text('cli.query'))
    .argument('<sql>', text('cli.argument.sql'))
    .requiredOption('--edition <path>', text('cli.option.edition'))
    .option('--format <format>', text('cli.option.format_query'), 'json')
    .option('--limit <n>', text('cli.option.limit'))
    .action(async (sql: string, options: { edition: string; format: string; limit?: string }) => {
      const { queryCommand } = await import('./commands/query');
      end(await queryCommand(sql, options, session));
    });
}

/** Which file an `--as` belongs to depends on its place: see `namedFiles`. */
export function asOption(text: Wiring['text']): Option {
  return new Option('--as <profile>', text('cli.option.as')).argParser(collected);
}

/** A word that may be given several times, in order. */
export function collected(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'cli.help_usage',
  'Options:': 'cli.help_options',
  'Global Options:': 'cli.help_global_options',
  'Arguments:': 'cli.help_arguments',
  'Commands:': 'cli.help_commands'
};

function helpTitle(title: string, text: Wiring['text']): string {
  const key = titles[title];
  return key === undefined ? title : text(key);
}
