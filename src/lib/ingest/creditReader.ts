import type { NamedUnit } from '$lib/domain/keptNames';
import { codeReader, countryReader, unitReader } from './codeReaders';
import { textReader, type CellReader, type ReadContext } from './readContext';

/** The unit to which a row of our own templates is credited, its country and its programme. */
export interface ReadCredit {
  readonly unit: NamedUnit | null;
  /** The text of the unit's cell when it means no listed unit. */
  readonly unlistedUnit: string | null;
  readonly country: string | null;
  readonly programme: string;
}

/**
 * Reads the columns `unit`, `country` and `programme`. The country of a row is that of its unit: another one that is stated gets
 * a finding. A programme that is not stated is that of the unit.
 */
export function creditReader(context: ReadContext): CellReader<ReadCredit> {
  const unitOf = unitReader(context, 'unit');
  const countryOf = countryReader(context, 'country');
  const countryText = textReader(context, 'country');
  const { name: column } = context.column('country');
  const programmeOf = codeReader(context, 'programme', 'programme', '');
  return (record) => {
    const { unit, reported } = unitOf(record);
    const stated = countryOf(record).iso2;
    if (unit !== null && stated !== null && stated !== unit.country) {
      const facts = { unit: unit.code, country: unit.country };
      context.log.aboutRecord('unit-outside-country', { column, value: countryText(record), facts });
    }
    return {
      unit,
      unlistedUnit: unit === null ? reported : null,
      country: unit?.country ?? stated,
      programme: programmeOf(record) || (unit?.programme ?? 'not_reported')
    };
  };
}
