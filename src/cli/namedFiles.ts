import type { Command, Option } from 'commander';
import { CommandRefused } from './commandRefused';
import { readProfile } from './readOptions';

/** A file on the command line, and the profile named behind it. */
export interface NamedFile {
  readonly path: string;
  readonly profile: string | null;
}

/**
 * The files of a command in order, each with the `--as` that follows it; `--as table`, wherever it stands, is about all files. The
 * words are walked with the command's own options, so that the value of another option is never taken for a file. Throws
 * `CommandRefused`.
 */
export function namedFiles(command: Command, words: readonly string[]): readonly NamedFile[] {
  const options = [...command.options, ...(command.parent?.options ?? [])];
  const files: NamedFile[] = [];
  const read = readWords(options, words);
  const asTables = read.some(({ option, word }) => option === '--as' && word === 'table');
  for (const { option, word } of read) {
    if (asTables && option === '--as' && word === 'table') continue;
    if (option === null) files.push({ path: word, profile: null });
    else if (option === '--as') nameProfile(files, word);
  }
  return files.slice(1).map((file) => (asTables ? { ...file, profile: 'table' } : file));
}

/** A word that is no option, or the value of one that is. */
interface ReadWord {
  readonly option: string | null;
  readonly word: string;
}

function readWords(options: readonly Option[], words: readonly string[]): readonly ReadWord[] {
  const read: ReadWord[] = [];
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  for (let index = 0; index < end; index++) {
    const word = words[index]!;
    if (word === '-' || !word.startsWith('-')) {
      read.push({ option: null, word });
      continue;
    }
    const [, name, given] = /^([^=]*)(?:=(.*))?$/s.exec(word)!;
    const option = options.find(({ long, short }) => long === name || short === name);
    const value = given ?? (option?.required === true ? words[++index] : undefined);
    read.push({ option: name!, word: value ?? '' });
  }
  return [...read, ...words.slice(end + 1).map((word) => ({ option: null, word }))];
}

/** The first word that is no option is the command itself, which has no profile. */
function nameProfile(files: NamedFile[], value: string): void {
  const last = files[files.length - 1];
  if (files.length < 2 || last === undefined) throw new CommandRefused('cli.refused.profile-without-file');
  if (last.profile !== null) throw new CommandRefused('cli.refused.several-profiles', { path: last.path });
  files[files.length - 1] = { ...last, profile: readProfile(value) };
}
