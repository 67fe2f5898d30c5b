/** A record as the file has it; `line` is the file line (from 1) on which it begins. */
export interface FileRecord {
  readonly cells: readonly string[];
  readonly line: number;
  /** Its quotes are malformed, so that its cells cannot be trusted. */
  readonly isMalformed: boolean;
  /** It is the one line on which a quotation mark opens that never closes. */
  readonly isUnclosed: boolean;
  readonly hasStrayQuote: boolean;
  readonly mayBeDamaged: boolean;
}
