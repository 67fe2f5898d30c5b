import type { DecideOptions } from './commands/decide';
import type { ReferenceOptions } from './commands/reference';
import type { Wiring } from './program';

/** Adds the command that decides about records of the data. */
export function addDecide({ program, session, text, end }: Wiring): void {
  program
    .command('decide')
    .description(text('cli.decide'))
    .argument('[file]', text('cli.argument.decisions'))
    .option('--list', text('cli.option.decide_list'), false)
    .option('--take-back <ids...>', text('cli.option.take_back'))
    .option('--by <name>', text('cli.option.who'))
    .option('--note <text>', text('cli.option.note'))
    .option('--data <folder>', text('cli.option.data'))
    .action(async (file: string | undefined, options: Omit<DecideOptions, 'file'>) => {
      const { decideCommand } = await import('./commands/decide');
      end(await decideCommand(file === undefined ? options : { ...options, file }, session));
    });
}

/** Adds the commands that hand out tables of reference data and take them back. */
export function addReference({ program, session, text, end }: Wiring): void {
  const reference = program.command('reference').description(text('cli.reference'));
  reference
    .command('export')
    .description(text('cli.reference_export'))
    .argument('<table>', text('cli.argument.table'))
    .requiredOption('--out <file>', text('cli.option.out_file'))
    .option('--data <folder>', text('cli.option.data'))
    .action(async (table: string, options: ReferenceOptions & { out: string }) => {
      const { exportReference } = await import('./commands/reference');
      end(await exportReference(table, options, session));
    });
  reference
    .command('import')
    .description(text('cli.reference_import'))
    .argument('<table>', text('cli.argument.table'))
    .argument('<file>', text('cli.argument.filled'))
    .option('--by <name>', text('cli.option.who'))
    .option('--note <text>', text('cli.option.note'))
    .option('--data <folder>', text('cli.option.data'))
    .action(async (table: string, file: string, options: ReferenceOptions) => {
      const { importReference } = await import('./commands/reference');
      end(await importReference(table, file, options, session));
    });
}

/** Adds the command that enforces how long original files are kept. */
export function addRetain({ program, session, text, end }: Wiring): void {
  program
    .command('retain')
    .description(text('cli.retain'))
    .option('--remove', text('cli.option.remove'), false)
    .option('--data <folder>', text('cli.option.data'))
    .action(async (options: { remove: boolean; data?: string }) => {
      const { retainCommand } = await import('./commands/retain');
      end(await retainCommand(options, session));
    });
}
