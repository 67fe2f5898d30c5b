import type { ViewContext } from '../view';
import { dimensionName } from './names';

/** Countries named on the map of the region: those of the programme's segment and their neighbours with room for a name. */
const namedInRegion = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AF', 'AZ', 'GE', 'IR', 'PK', 'CN', 'RU', 'IQ'];

/** Names to write on the map of the region, in the reader's language. */
export function regionNames(context: ViewContext): Readonly<Record<string, string>> {
  return Object.fromEntries(namedInRegion.map((code) => [code, dimensionName(context, 'country', code)]));
}
