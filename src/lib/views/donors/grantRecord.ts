import type { Row } from '$lib/engine/database';
import { numberIn, textIn } from '../shape/rowValues';
import type { AgreedMoney } from './impliedRate';

/** One grant as agreed; null is not reported. */
export interface GrantRecord extends AgreedMoney {
  readonly donor: string;
  readonly agreementNo: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Last day as first agreed. */
  readonly firstEndsOn: string | null;
  readonly extensions: number | null;
  readonly fxRate: number | null;
  readonly fxDate: string | null;
  readonly fxSource: string | null;
  readonly pscPercent: number | null;
  readonly levyPercent: number | null;
}

/** Reads a row of the grants. */
export function grantRecord(row: Row): GrantRecord {
  return {
    grant: textIn(row, 'grant_code') ?? '',
    donor: textIn(row, 'donor') ?? '',
    agreementNo: textIn(row, 'agreement_no'),
    agreedOn: textIn(row, 'agreed_on'),
    startsOn: textIn(row, 'starts_on'),
    endsOn: textIn(row, 'ends_on'),
    firstEndsOn: textIn(row, 'first_ends_on'),
    extensions: numberIn(row, 'extensions'),
    amount: numberIn(row, 'amount'),
    currency: textIn(row, 'currency'),
    amountUsd: numberIn(row, 'amount_usd'),
    fxRate: numberIn(row, 'fx_rate'),
    fxDate: textIn(row, 'fx_date'),
    fxSource: textIn(row, 'fx_source'),
    pscPercent: numberIn(row, 'psc_percent'),
    levyPercent: numberIn(row, 'levy_percent')
  };
}
