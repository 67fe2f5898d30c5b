import { findUnit } from '$lib/domain/controlUnits';
import { isUnknownWord } from '$lib/domain/countries';
import { listedValues } from './listedValues';
import { textReader, type CellReader, type ReadContext } from './readContext';

/** The codes of the units that a cell lists, parted by commas or semicolons, each once; an unknown one gets a finding. */
export function unitsInCellReader(context: ReadContext, key: string): CellReader<readonly string[]> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  const values = listedValues(context.log, name, 'control_unit');
  return (record) => {
    const reported = text(record);
    if (isUnknownWord(reported)) return [];
    const codes = new Set<string>();
    for (const one of reported.split(/[,;\n]/).map((part) => part.trim())) {
      const unit = one === '' ? null : findUnit(one);
      if (unit) codes.add(unit.code);
      else if (one !== '') values.unlisted('unknown-unit', one);
    }
    return [...codes];
  };
}
