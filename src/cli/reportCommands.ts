import { reportTemplates } from '$lib/reports/templates';
import type { ReportOptions } from './commands/report';
import { collected, type Wiring } from './program';

/** Adds the commands that write documents of an edition. */
export function addReportCommands({ program, session, text, end }: Wiring): void {
  const list = reportTemplates.map(({ id }) => id).join(', ');
  program
    .command('report')
    .description(text('cli.report'))
    .option('--template <id>', text('cli.option.report_template'))
    .option('--donor <code>', text('cli.option.donor'))
    .option('--grant <code>', text('cli.option.grant'))
    .option('--training <n>', text('cli.option.training'))
    .option('--period <period>', text('cli.option.period'))
    .option('--calendar <calendar>', text('cli.option.calendar'))
    .option('--where <key=value>', text('cli.option.where'), collected)
    .option('--all', text('cli.option.all'), false)
    .option('--edition <path>', text('cli.option.report_edition'))
    .option('--format <formats>', text('cli.option.report_format'), 'docx')
    .requiredOption('--out <folder>', text('cli.option.report_out'))
    .addHelpText('after', `\n${text('cli.list.templates', { list })}`)
    .action(async (given: Omit<ReportOptions, 'where'> & { where?: string[] }) => {
      const { reportCommand } = await import('./commands/report');
      end(await reportCommand({ where: [], ...given }, session));
    });
  program
    .command('verify')
    .description(text('cli.verify'))
    .argument('<bundle>', text('cli.argument.bundle'))
    .option('--edition <path>', text('cli.option.verify_edition'))
    .action(async (bundle: string, given: { edition?: string }) => {
      const { verifyCommand } = await import('./commands/verify');
      end(await verifyCommand({ bundle, ...given }, session));
    });
}
