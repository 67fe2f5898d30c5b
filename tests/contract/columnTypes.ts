import type { Value } from '$lib/engine/database';

interface ColumnFact {
  readonly expression: string;
  readonly type: string;
  readonly value: Value;
}

/** What each kind of value is when it arrives, from either engine. */
export const columnTypes: readonly ColumnFact[] = [
  ...facts('BOOLEAN', ['true', true], ['false', false]),
  ...facts('TINYINT', ['(-128)::tinyint', -128], ['127::tinyint', 127]),
  ...facts('SMALLINT', ['(-32768)::smallint', -32768]),
  ...facts('INTEGER', ['(-2147483648)::integer', -2147483648], ['2147483647', 2147483647]),
  ...facts('UTINYINT', ['255::utinyint', 255]),
  ...facts('USMALLINT', ['65535::usmallint', 65535]),
  ...facts('UINTEGER', ['4294967295::uinteger', 4294967295]),
  ...facts(
    'BIGINT',
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['(-9223372036854775808)::bigint', '-9223372036854775808']
  ),
  ...facts('UBIGINT', ['3::ubigint', 3], ['18446744073709551615::ubigint', '18446744073709551615']),
  ...facts(
    'HUGEINT',
    ['3::hugeint', 3],
    ['(-3)::hugeint', -3],
    ['170141183460469231731687303715884105727::hugeint', '170141183460469231731687303715884105727'],
    ['(-170141183460469231731687303715884105728)::hugeint', '-170141183460469231731687303715884105728'],
    ['(select sum(x) from (values (1), (2)) as t(x))', 3]
  ),
  ...facts('UHUGEINT', [
    '340282366920938463463374607431768211455::uhugeint',
    '340282366920938463463374607431768211455'
  ]),
  ...facts('DECIMAL(4,1)', ['123.4::decimal(4, 1)', 123.4]),
  ...facts('DECIMAL(9,2)', ['(-0.05)::decimal(9, 2)', -0.05]),
  ...facts(
    'DECIMAL(18,6)',
    ['0::decimal(18, 6)', 0],
    ['0.1::decimal(18, 6)', 0.1],
    ['(-1.5)::decimal(18, 6)', -1.5],
    ['123456789012.123456::decimal(18, 6)', '123456789012.123456']
  ),
  ...facts(
    'DECIMAL(38,2)',
    ['(select sum(x) from (values (1.10::decimal(10, 2)), (1.90)) as t(x))', 3],
    ['999999999999999999999999999999999999.99::decimal(38, 2)', '999999999999999999999999999999999999.99']
  ),
  ...facts('FLOAT', ['0.5::float', 0.5]),
  ...facts(
    'DOUBLE',
    ['0.1::double', 0.1],
    ['5e-324::double', 5e-324],
    ["'nan'::double", NaN],
    ["'infinity'::double", Infinity],
    ["'-infinity'::double", -Infinity]
  ),
  ...facts(
    'VARCHAR',
    ["''", ''],
    ["'Хоргос 📦'", 'Хоргос 📦'],
    ["'a longer text than twelve bytes'", 'a longer text than twelve bytes']
  ),
  ...facts(
    'DATE',
    ["date '0001-01-01'", '0001-01-01'],
    ["date '1969-12-31'", '1969-12-31'],
    ["date '2024-02-29'", '2024-02-29'],
    ["date '9999-12-31'", '9999-12-31'],
    ["date '0044-03-15 (BC)'", '0044-03-15 (BC)'],
    ["'infinity'::date", 'infinity'],
    ["'-infinity'::date", '-infinity']
  ),
  ...facts(
    'TIMESTAMP',
    ["timestamp '2024-02-29 23:59:59'", '2024-02-29 23:59:59'],
    ["timestamp '2024-02-29 23:59:59.123456'", '2024-02-29 23:59:59.123456'],
    ["timestamp '1969-12-31 23:59:59.5'", '1969-12-31 23:59:59.5'],
    ["timestamp '0001-01-01 00:00:00'", '0001-01-01 00:00:00'],
    ["timestamp '9999-12-31 23:59:59.999999'", '9999-12-31 23:59:59.999999'],
    ["'infinity'::timestamp", 'infinity']
  ),
  ...facts('TIMESTAMP_S', ["'2024-02-29 23:59:59'::timestamp_s", '2024-02-29 23:59:59']),
  ...facts('TIMESTAMP_MS', ["'2024-02-29 23:59:59.5'::timestamp_ms", '2024-02-29 23:59:59.5']),
  ...facts('TIMESTAMP_NS', ["'2024-02-29 23:59:59.123456789'::timestamp_ns", '2024-02-29 23:59:59.123456789']),
  ...facts('TIME', ["time '00:00:00'", '00:00:00'], ["time '23:59:59.000001'", '23:59:59.000001']),
  ...facts('TIME WITH TIME ZONE', ["'01:02:03+05:30'::timetz", '01:02:03+05:30']),
  ...facts(
    'INTERVAL',
    ["interval '0 days'", '00:00:00'],
    ["interval '14 months 3 days'", '1 year 2 months 3 days'],
    ['to_microseconds(14706000001)', '04:05:06.000001'],
    ["interval '-1 month -2 days'", '-1 month -2 days'],
    ['to_seconds(-90)', '-00:01:30']
  ),
  ...facts('BLOB', ["'\\x00\\xFFtext'::blob", '\\x00\\xFFtext'], ["''::blob", '']),
  ...facts('BIT', ["'0101100111'::bit", '0101100111']),
  ...facts('UUID', ["'00112233-4455-6677-8899-aabbccddeeff'::uuid", '00112233-4455-6677-8899-aabbccddeeff']),
  ...facts('ENUM', ["'road'::enum('sea', 'road')", 'road']),
  ...facts('BOOLEAN[]', ['[false, true, null, true]', [false, true, null, true]]),
  ...facts('STRUCT("e" ENUM)', ["{'e': 'sea'::enum('sea', 'road')}", '{"e":"sea"}']),
  ...facts('INTEGER[]', ['[1, null, 3]', [1, null, 3]], ['[]::integer[]', []]),
  ...facts('BIGINT[]', ['[9223372036854775807]', ['9223372036854775807']]),
  ...facts('DATE[]', ["[date '2024-02-29', null]", ['2024-02-29', null]]),
  ...facts('VARCHAR[][]', ["[['Ош'], [], null]", [['Ош'], [], null]]),
  ...facts('DECIMAL(18,6)[]', ['[0.5::decimal(18, 6), -2]', [0.5, -2]]),
  ...facts('INTEGER[3]', ['[1, 2, 3]::integer[3]', [1, 2, 3]]),
  ...facts('STRUCT("unit" VARCHAR, "kg" DECIMAL(2,1))', ["{'unit': 'KG', 'kg': 1.5}", '{"unit":"KG","kg":1.5}']),
  ...facts('STRUCT("a" INTEGER, "b" DATE)', [
    "{'a': null::integer, 'b': date '2024-02-29'}",
    '{"a":null,"b":"2024-02-29"}'
  ]),
  ...facts('STRUCT("l" INTEGER[])[]', ["[{'l': [1, 2]}, {'l': []}]", ['{"l":[1,2]}', '{"l":[]}']]),
  ...facts('MAP(VARCHAR, INTEGER)', ["map(['б', 'а'], [1, null])", '{"б":1,"а":null}']),
  ...facts('MAP(INTEGER, DATE)', ["map([7], [date '2024-02-29'])", '{"7":"2024-02-29"}'])
];

function facts(type: string, ...values: readonly (readonly [string, Value])[]): readonly ColumnFact[] {
  return values.map(([expression, value]) => ({ type, expression, value }));
}
