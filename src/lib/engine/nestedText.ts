import type { Value } from './database';

/** A struct as JSON text: `{"unit":"KG","kg":1.5}`. */
export function structText(entries: readonly (readonly [string, Value])[]): string {
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
}

/** A map as JSON text; its keys are written as text, in the order of the map. */
export function mapText(entries: readonly (readonly [Value, Value])[]): string {
  return structText(entries.map(([key, value]) => [typeof key === 'string' ? key : JSON.stringify(key), value]));
}
