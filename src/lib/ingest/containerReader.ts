import { isContainerNumber } from '$lib/domain/iso6346CheckDigit';
import { textReader, type ReadContext } from './readContext';

/**
 * Checks the container number of a record by its check digit (ISO 6346) and forgets it: the number is restricted and goes
 * neither into an edition nor into a finding, which says only that one in this record is mistyped.
 */
export function containerCheck(context: ReadContext, key: string): (record: readonly string[]) => void {
  const text = textReader(context, key);
  const { name: column } = context.column(key);
  return (record) => {
    const number = text(record);
    if (number !== '' && !isContainerNumber(number)) context.log.aboutRecord('container-number', { column });
  };
}
