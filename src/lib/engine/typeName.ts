import { identifier } from '$lib/sql/sql';

/** `STRUCT("a" INTEGER, "b" VARCHAR)`. */
export function structTypeName(entries: readonly (readonly [string, string])[]): string {
  return `STRUCT(${entries.map(([name, type]) => `${identifier(name).text} ${type}`).join(', ')})`;
}
