import type { Locale } from '$lib/domain/locale';
import { en } from './en';
import { cli as enCli } from './en/cli';
import { commits as enCommits } from './en/commits';
import { ru } from './ru';
import { cli as ruCli } from './ru/cli';
import { commits as ruCommits } from './ru/commits';

const english = { ...en, ...enCli, ...enCommits };

/** A key of the catalogue; a language that lacks one does not compile. */
export type MessageKey = keyof typeof english;

/** Sentences of one language. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

/** Every sentence in every language: for the server, the command line and the tests. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { en: english, ru: { ...ru, ...ruCli, ...ruCommits } };
