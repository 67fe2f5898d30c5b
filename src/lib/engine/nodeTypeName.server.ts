import {
  DuckDBTypeId,
  type DuckDBArrayType,
  type DuckDBListType,
  type DuckDBMapType,
  type DuckDBStructType,
  type DuckDBType
} from '@duckdb/node-api';
import { structTypeName } from './typeName';

/** The name of a type as result columns carry it, the same from both engines; an enum is `ENUM` without its values. */
export function nodeTypeName(type: DuckDBType): string {
  const name = nestedNames[type.typeId]?.(type);
  return name ?? type.toString();
}

const nestedNames: Readonly<Partial<Record<DuckDBTypeId, (type: DuckDBType) => string>>> = {
  [DuckDBTypeId.ENUM]: () => 'ENUM',
  [DuckDBTypeId.LIST]: (type) => `${nodeTypeName((type as DuckDBListType).valueType)}[]`,
  [DuckDBTypeId.ARRAY]: (type) =>
    `${nodeTypeName((type as DuckDBArrayType).valueType)}[${(type as DuckDBArrayType).length}]`,
  [DuckDBTypeId.STRUCT]: (type) => {
    const { entryNames, entryTypes } = type as DuckDBStructType;
    return structTypeName(entryNames.map((name, index) => [name, nodeTypeName(entryTypes[index]!)]));
  },
  [DuckDBTypeId.MAP]: (type) => {
    const { keyType, valueType } = type as DuckDBMapType;
    return `MAP(${nodeTypeName(keyType)}, ${nodeTypeName(valueType)})`;
  }
};
