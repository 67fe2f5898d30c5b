import { isUnknownWord } from '$lib/domain/countries';
import { namedUnit } from '$lib/domain/keptNames';
import { listedValues } from './listedValues';
import { remember } from './remember';
import { textReader, type CellReader, type ReadContext } from './readContext';

/** The codes of the units that a cell lists, parted by commas or semicolons, each once; an unknown one gets a finding. */
export function unitsInCellReader(context: ReadContext, key: string): CellReader<readonly string[]> {
  const text = textReader(context, key);
  const { name } = context.column(key);
  const values = listedValues(context.log, name, 'control_unit');
  const lookUp = remember((reported) => {
    const parts = isUnknownWord(reported) ? [] : reported.split(/[,;\n]/).map((part) => part.trim());
    const named = parts.filter((part) => part !== '').map((part) => ({ part, unit: namedUnit(part, context.kept) }));
    return {
      codes: [...new Set(named.flatMap(({ unit }) => (unit === null ? [] : [unit.code])))],
      unlisted: named.filter(({ unit }) => unit === null).map(({ part }) => part)
    };
  });
  return (record) => {
    const { codes, unlisted } = lookUp(text(record));
    for (const one of unlisted) values.unlisted('unknown-unit', one);
    return codes;
  };
}
