import type { Command } from 'commander';
import { addDecide, addReference, addRetain } from './decisionCommands';
import { namedFiles } from './namedFiles';
import type { RevertOptions } from './commands/revert';
import { asOption, type Wiring } from './program';

/** Adds the commands that change the data of a state folder, and those that show its versions. */
export function addVersionCommands(wiring: Wiring): void {
  addImport(wiring);
  addVersions(wiring);
  addDiff(wiring);
  addReverts(wiring);
  addDecide(wiring);
  addReference(wiring);
  addRetain(wiring);
}

interface ImportWords {
  readonly decisions?: string;
  readonly by?: string;
  readonly note?: string;
  readonly data?: string;
}

function addImport({ program, words, session, text, end }: Wiring): void {
  program
    .command('import')
    .description(text('cli.import'))
    .argument('<files...>', text('cli.argument.files'))
    .addOption(asOption(text))
    .option('--decisions <file>', text('cli.option.decisions'))
    .option('--by <name>', text('cli.option.who'))
    .option('--note <text>', text('cli.option.note'))
    .option('--data <folder>', text('cli.option.data'))
    .action(async (_files: string[], options: ImportWords, command: Command) => {
      const files = namedFiles(command, words);
      const { importCommand } = await import('./commands/importFiles');
      end(await importCommand({ ...options, files }, session));
    });
}

interface Shown {
  readonly format: string;
  readonly data?: string;
}

function addVersions({ program, session, text, end }: Wiring): void {
  program
    .command('versions')
    .description(text('cli.versions'))
    .option('--format <format>', text('cli.option.format_check'), 'text')
    .option('--data <folder>', text('cli.option.data'))
    .action(async (options: Shown) => {
      const { versionsCommand } = await import('./commands/versions');
      end(await versionsCommand(options, session));
    });
}

function addDiff({ program, session, text, end }: Wiring): void {
  program
    .command('diff')
    .description(text('cli.diff'))
    .argument('<from>', text('cli.argument.version'))
    .argument('<to>', text('cli.argument.version'))
    .option('--format <format>', text('cli.option.format_check'), 'text')
    .option('--data <folder>', text('cli.option.data'))
    .action(async (from: string, to: string, options: Shown) => {
      const { diffCommand } = await import('./commands/diff');
      end(await diffCommand([from, to], options, session));
    });
}

function addReverts(wiring: Wiring): void {
  const { session, text, end } = wiring;
  revertCommand(wiring, 'rollback')
    .argument('<version>', text('cli.argument.version'))
    .action(async (id: string, options: RevertOptions) => {
      const { rollbackCommand } = await import('./commands/revert');
      end(await rollbackCommand(id, options, session));
    });
  revertCommand(wiring, 'withdraw')
    .argument('<sha256>', text('cli.argument.sha256'))
    .action(async (sha256: string, options: RevertOptions) => {
      const { withdrawCommand } = await import('./commands/revert');
      end(await withdrawCommand(sha256, options, session));
    });
  revertCommand(wiring, 'undo').action(async (options: RevertOptions) => {
    const { undoCommand } = await import('./commands/revert');
    end(await undoCommand(options, session));
  });
}

function revertCommand({ program, text }: Wiring, name: 'rollback' | 'withdraw' | 'undo'): Command {
  return program
    .command(name)
    .description(text(`cli.${name}`))
    .requiredOption('--note <text>', text('cli.option.note'))
    .option('--by <name>', text('cli.option.who'))
    .option('--data <folder>', text('cli.option.data'));
}
