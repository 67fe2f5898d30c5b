import type { TableSpec } from '../tableSpec';
import { cooperationTables } from './cooperation';
import { examinationTables } from './examinations';
import { moneyTables } from './money';
import { programmeTables } from './programme';
import { referenceTables } from './reference';
import { resultTables } from './results';
import { seizureTables } from './seizures';
import { systemTables } from './system';
import { trainingTables } from './trainings';

/** Every table of an edition, in name order. */
export const tables: readonly TableSpec[] = [
  ...referenceTables,
  ...programmeTables,
  ...moneyTables,
  ...resultTables,
  ...cooperationTables,
  ...examinationTables,
  ...seizureTables,
  ...trainingTables,
  ...systemTables
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The version of the table contract; part of every edition's hash. */
export const schemaVersion = 2;

/** The spec of a table; throws on a name that is not in the contract. */
export function tableSpec(name: string): TableSpec {
  const spec = tables.find((table) => table.name === name);
  if (!spec) throw new Error(`No table is called ${name}`);
  return spec;
}
