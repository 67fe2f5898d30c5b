import { isUnknownWord } from '$lib/domain/countries';
import { textReader, type CellReader, type ReadContext } from './readContext';

const gravities = { suggestions: '0, 1, 2' };

/** The gravity of an irregularity, 0, 1 or 2; null for a blank cell, and for another text with a finding. */
export function gravityReader(context: ReadContext, key: string): CellReader<number | null> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  return (record) => {
    const reported = text(record);
    if (/^[012](?:\.0)?$/.test(reported)) return Number(reported);
    if (!isUnknownWord(reported)) context.log.aboutValue('unknown-code', name, reported, () => gravities);
    return null;
  };
}
