import type { CodeListId } from './codeListId';

/** A code with its names. `aliases` are other spellings seen in source files, matched after normalisation. */
export interface Code {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  readonly aliases?: readonly string[];
}

export interface CodeList {
  readonly id: CodeListId;
  /** The standard or publication the codes follow, with its edition. */
  readonly standard: string;
  readonly codes: readonly Code[];
}
