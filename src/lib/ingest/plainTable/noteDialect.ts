import type { FindingLog } from '../findingLog';
import type { DetectedDialect } from './detectTableDialect';

const common = [',', ';', '\t', '|'];

/** Anything but the usual ways to write a table is a question, as are two readings that explain it equally well. */
export function noteDialect({ dialect, width, rival }: DetectedDialect, text: string, log: FindingLog): void {
  const { delimiter, quote, escape } = dialect;
  const usual = common.includes(delimiter) && (quote === '"' || quote === '') && escape === 'doubled';
  const isPlain = usual || (width === 1 && delimiter === '');
  if (rival === null && isPlain && !(width === 1 && mayBeParted(text))) return;
  log.aboutFile('dialect-assumed', {
    facts: {
      delimiter: shown(delimiter),
      quote: shown(quote),
      escape,
      cells: width,
      rival: rival === null ? 'none' : shown(rival.delimiter)
    }
  });
}

/** True for lines with a usual separator, or with one mark in every line, which may part cells although it does in no other file. */
function mayBeParted(text: string): boolean {
  if (/[,;\t|]/.test(text)) return true;
  const lines = text.split(/\r\n|\n|\r/, 200).filter((line) => line.trim() !== '');
  return lines.length > 1 && [...'/*&$§¦@#%=+\\'].some((mark) => lines.every((line) => line.includes(mark)));
}

const names: Readonly<Record<string, string>> = { '': 'none', '\t': 'TAB', ' ': 'SPACE' };

function shown(mark: string): string {
  return names[mark] ?? mark;
}
