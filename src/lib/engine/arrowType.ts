import type { DataType, Field } from 'apache-arrow';
import { structTypeName } from './typeName';

/**
 * Arrow's type ids (`Type` of apache-arrow), written out so that reading results does not load the whole package into the
 * page before the engine brings it.
 */
export const arrowType = {
  null: 1,
  int: 2,
  float: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  interval: 11,
  list: 12,
  struct: 13,
  fixedSizeBinary: 15,
  fixedSizeList: 16,
  map: 17,
  dictionary: -1
} as const;

/** The parts of Arrow's types that carry parameters. */
export interface ArrowParameters {
  readonly bitWidth: number;
  readonly isSigned: boolean;
  readonly precision: number;
  readonly scale: number;
  readonly unit: number;
  readonly timezone: string | null;
  readonly listSize: number;
  readonly byteWidth: number;
}

/**
 * What a column is. The engine is opened with `arrowLosslessConversion`, so that HUGEINT, UUID, BIT and TIMETZ arrive as
 * named extension types instead of something that looks like a decimal or a text.
 */
export function extensionOf(field: Field): string | null {
  const name = field.metadata.get('ARROW:extension:name');
  if (name === undefined) return null;
  if (name !== 'arrow.opaque') return name.replace('arrow.', '');
  const details = JSON.parse(field.metadata.get('ARROW:extension:metadata') ?? '{}') as { type_name?: string };
  return details.type_name ?? 'unknown';
}

/** The DuckDB type of a column in upper case, spelt as the native engine spells it. */
export function arrowTypeName(field: Field): string {
  const extension = extensionOf(field);
  if (extension !== null) return extensionNames[extension] ?? extension.toUpperCase();
  const name = names[field.type.typeId];
  if (name === undefined) return String(field.type).toUpperCase();
  return typeof name === 'string' ? name : name(parametersOf(field.type), field);
}

/** The parameters of a type; only those that its kind has are set. */
export function parametersOf(type: DataType): ArrowParameters {
  return type as unknown as ArrowParameters;
}

const extensionNames: Readonly<Record<string, string>> = {
  bool8: 'BOOLEAN',
  time_tz: 'TIME WITH TIME ZONE'
};

const timestampNames = ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'];
const integerNames: Readonly<Record<number, string>> = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' };

const names: Readonly<Record<number, string | ((type: ArrowParameters, field: Field) => string)>> = {
  [arrowType.null]: 'NULL',
  [arrowType.int]: ({ bitWidth, isSigned }) => `${isSigned ? '' : 'U'}${integerNames[bitWidth]!}`,
  [arrowType.float]: ({ precision }) => (precision === 1 ? 'FLOAT' : 'DOUBLE'),
  [arrowType.binary]: 'BLOB',
  [arrowType.utf8]: 'VARCHAR',
  [arrowType.bool]: 'BOOLEAN',
  [arrowType.decimal]: ({ precision, scale }) => `DECIMAL(${precision},${scale})`,
  [arrowType.date]: 'DATE',
  [arrowType.time]: 'TIME',
  [arrowType.timestamp]: ({ unit, timezone }) => (timezone ? 'TIMESTAMP WITH TIME ZONE' : timestampNames[unit]!),
  [arrowType.interval]: 'INTERVAL',
  [arrowType.dictionary]: 'ENUM',
  [arrowType.list]: (_, field) => `${arrowTypeName(childOf(field, 0))}[]`,
  [arrowType.fixedSizeList]: ({ listSize }, field) => `${arrowTypeName(childOf(field, 0))}[${listSize}]`,
  [arrowType.struct]: (_, { type }) =>
    structTypeName((type.children as Field[]).map((child) => [child.name, arrowTypeName(child)])),
  [arrowType.map]: (_, field) => {
    const entry = childOf(field, 0);
    return `MAP(${arrowTypeName(childOf(entry, 0))}, ${arrowTypeName(childOf(entry, 1))})`;
  }
};

/** Whether a column is an enum or has one inside it. */
export function hasDictionary({ type }: Field): boolean {
  return type.typeId === arrowType.dictionary || ((type.children ?? []) as Field[]).some(hasDictionary);
}

/** The field of one child of a nested type. */
export function childOf(field: Field, index: number): Field {
  return (field.type.children as Field[])[index]!;
}
