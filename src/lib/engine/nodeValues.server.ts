import {
  DuckDBTypeId,
  type DuckDBArrayType,
  type DuckDBArrayValue,
  type DuckDBDateValue,
  type DuckDBDecimalValue,
  type DuckDBIntervalValue,
  type DuckDBListType,
  type DuckDBListValue,
  type DuckDBMapType,
  type DuckDBMapValue,
  type DuckDBStructType,
  type DuckDBStructValue,
  type DuckDBTimeValue,
  type DuckDBTimestampMillisecondsValue,
  type DuckDBTimestampNanosecondsValue,
  type DuckDBTimestampSecondsValue,
  type DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue
} from '@duckdb/node-api';
import { dateText, intervalText, timestampNanosText, timestampText, timeText } from './calendarText';
import type { Value } from './database';
import { decimalValue, integerValue } from './exactNumbers';
import { mapText, structText } from './nestedText';

type Decode = (value: DuckDBValue) => Value;

/**
 * Turns the native engine's values of one column into contract values. Structs and maps become JSON text. Throws on UNION,
 * which says neither what it holds nor how to compare it.
 */
export function decoderFor(type: DuckDBType, column: string): Decode {
  const nested = nestedDecoders[type.typeId];
  if (nested) return nested(type, column);
  const decode = decoders[type.typeId];
  if (decode) return decode;
  throw new Error(`Column ${column} has type ${type.toString()}, which cannot be shown: cast it to VARCHAR.`);
}

const plain: Decode = (value) => value as Value;
const integer: Decode = (value) => integerValue(value as bigint);
const written: Decode = (value) => String(value);

const decoders: Readonly<Partial<Record<DuckDBTypeId, Decode>>> = {
  [DuckDBTypeId.BOOLEAN]: plain,
  [DuckDBTypeId.TINYINT]: plain,
  [DuckDBTypeId.SMALLINT]: plain,
  [DuckDBTypeId.INTEGER]: plain,
  [DuckDBTypeId.UTINYINT]: plain,
  [DuckDBTypeId.USMALLINT]: plain,
  [DuckDBTypeId.UINTEGER]: plain,
  [DuckDBTypeId.FLOAT]: plain,
  [DuckDBTypeId.DOUBLE]: plain,
  [DuckDBTypeId.VARCHAR]: plain,
  [DuckDBTypeId.ENUM]: plain,
  [DuckDBTypeId.SQLNULL]: plain,
  [DuckDBTypeId.BIGINT]: integer,
  [DuckDBTypeId.UBIGINT]: integer,
  [DuckDBTypeId.HUGEINT]: integer,
  [DuckDBTypeId.UHUGEINT]: integer,
  [DuckDBTypeId.BIGNUM]: integer,
  [DuckDBTypeId.UUID]: written,
  [DuckDBTypeId.BLOB]: written,
  [DuckDBTypeId.BIT]: written,
  [DuckDBTypeId.TIME_TZ]: written,
  [DuckDBTypeId.TIME_NS]: written,
  [DuckDBTypeId.DECIMAL]: (value) => decimal(value as DuckDBDecimalValue),
  [DuckDBTypeId.DATE]: (value) => dateText((value as DuckDBDateValue).days),
  [DuckDBTypeId.TIME]: (value) => timeText((value as DuckDBTimeValue).micros),
  [DuckDBTypeId.TIMESTAMP]: (value) => timestampText((value as DuckDBTimestampValue).micros),
  [DuckDBTypeId.TIMESTAMP_S]: (value) => scaled((value as DuckDBTimestampSecondsValue).seconds, 1_000_000n),
  [DuckDBTypeId.TIMESTAMP_MS]: (value) => scaled((value as DuckDBTimestampMillisecondsValue).millis, 1000n),
  [DuckDBTypeId.TIMESTAMP_NS]: (value) => timestampNanosText((value as DuckDBTimestampNanosecondsValue).nanos),
  [DuckDBTypeId.TIMESTAMP_TZ]: (value) => `${timestampText((value as DuckDBTimestampValue).micros)}+00`,
  [DuckDBTypeId.INTERVAL]: (value) => interval(value as DuckDBIntervalValue)
};

const nestedDecoders: Readonly<Partial<Record<DuckDBTypeId, (type: DuckDBType, column: string) => Decode>>> = {
  [DuckDBTypeId.LIST]: (type, column) => items(decoderFor((type as DuckDBListType).valueType, column)),
  [DuckDBTypeId.ARRAY]: (type, column) => items(decoderFor((type as DuckDBArrayType).valueType, column)),
  [DuckDBTypeId.STRUCT]: (type, column) => struct(type as DuckDBStructType, column),
  [DuckDBTypeId.MAP]: (type, column) => map(type as DuckDBMapType, column)
};

function items(decode: Decode): Decode {
  return (value) => (value as DuckDBListValue | DuckDBArrayValue).items.map((item) => known(item, decode));
}

function struct(type: DuckDBStructType, column: string): Decode {
  const decode = type.entryTypes.map((entryType) => decoderFor(entryType, column));
  return (value) => {
    const { entries } = value as DuckDBStructValue;
    return structText(type.entryNames.map((name, index) => [name, known(entries[name] ?? null, decode[index]!)]));
  };
}

function map(type: DuckDBMapType, column: string): Decode {
  const key = decoderFor(type.keyType, column);
  const item = decoderFor(type.valueType, column);
  return (value) =>
    mapText((value as DuckDBMapValue).entries.map((entry) => [known(entry.key, key), known(entry.value, item)]));
}

function known(value: DuckDBValue, decode: Decode): Value {
  return value === null ? null : decode(value);
}

function decimal({ value, scale }: DuckDBDecimalValue): Value {
  return decimalValue(value, scale);
}

function scaled(count: bigint, micros: bigint): string {
  return Math.abs(Number(count)) >= 9.2e18 ? timestampText(count) : timestampText(count * micros);
}

function interval({ months, days, micros }: DuckDBIntervalValue): string {
  return intervalText(months, days, micros);
}
