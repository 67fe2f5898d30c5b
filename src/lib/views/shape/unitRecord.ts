import type { Row, Value } from '$lib/engine/database';
import { numberIn, textIn } from './rowValues';

/** One unit as the programme knows it at the end of the period asked about. */
export interface UnitRecord {
  readonly unit: string;
  readonly type: string;
  readonly country: string;
  /** State at the period's end; null when none is on record. */
  readonly state: string | null;
  readonly openedOn: string | null;
  readonly openedPrecision: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** True when the place is known only to 2 to 10 km. */
  readonly approximate: boolean;
  /** Donors that supported it in the period, in code order. */
  readonly donors: readonly string[];
}

/** Reads a row of the catalogue's unit records. */
export function unitRecord(row: Row): UnitRecord {
  return {
    unit: textIn(row, 'unit') ?? '',
    type: textIn(row, 'unit_type') ?? '',
    country: textIn(row, 'country') ?? '',
    state: textIn(row, 'state'),
    openedOn: textIn(row, 'opened_on'),
    openedPrecision: textIn(row, 'opened_precision'),
    latitude: numberIn(row, 'latitude'),
    longitude: numberIn(row, 'longitude'),
    approximate: textIn(row, 'coordinate_quality') === 'A',
    donors: codesIn(row['donors'])
  };
}

/** Codes of a list column, or of a text that joins them by commas; sorted, none twice. */
export function codesIn(value: Value | undefined): readonly string[] {
  if (value === null || value === undefined) return [];
  const codes = Array.isArray(value) ? value.map(String) : String(value).split(',');
  return [...new Set(codes.map((code) => code.trim()).filter((code) => code !== ''))].sort();
}
