import { test } from 'vitest';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
test.each([false, true])('explore lossless %s', async (lossless) => {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
  const steps: unknown[] = [];
  await db.instantiate(wasm, null, (p) => steps.push([p.bytesLoaded, p.bytesTotal]));
  console.log('progress', steps.length, JSON.stringify(steps.slice(-1)));
  await db.open({ arrowLosslessConversion: lossless });
  const c = await db.connect();
  await c.query('SET autoload_known_extensions=false'); await c.query('SET autoinstall_known_extensions=false');
  for (const e of ["1::tinyint","1::int","1::bigint","1::ubigint","1::hugeint","sum(1)","sum(1.5)","1.5::decimal(18,6)","1.5::decimal(4,1)","1.5::decimal(9,1)","12345678901234567890.5::decimal(38,1)","1::float","1::double","'a'::varchar","true","date '2024-02-29'","date '0001-01-01'","date 'infinity'","timestamp '2024-01-01 01:02:03.456789'","timestamp '0001-01-01 00:00:00.5'","'2024-01-01 01:02:03'::timestamp_s","'2024-01-01 01:02:03.4'::timestamp_ms","'2024-01-01 01:02:03.123456789'::timestamp_ns","'2024-01-01 01:02:03+00'::timestamptz","time '01:02:03.5'","'01:02:03.5+02'::timetz","interval '1 year 2 months 3 days 4 seconds'","uuid '00000000-0000-0000-0000-000000000001'","'ab\\x00'::blob","'1010'::bit","'x'::enum('x','y')","[1,2,null]","[1.5,2.25]","array_value(1,2)","{'a':1,'b':'x'}","map{'k':1}","null","1::uhugeint","[date '2024-01-01']", "['a','b']","union_value(k:=1)"]) {
    try {
      const s = await c.prepare(`select ${e} as v`);
      const t = await s.query();
      const f = t.schema.fields[0]!;
      const v = t.getChildAt(0)!;
      let got: unknown; try { got = v.get(0); } catch (x) { got = String(x); }
      const data = v.data[0]!;
      const show = (x: unknown): string => typeof x === 'bigint' ? x + 'n' : x instanceof Object ? x.constructor.name + ':' + JSON.stringify(x, (_, y) => typeof y === 'bigint' ? y + 'n' : y) : JSON.stringify(x);
      console.log(lossless, e, '|', String(f.type), f.typeId, '|', JSON.stringify([...f.metadata]), '|', show(got), '|', data.values?.constructor?.name, data.values ? Array.from(data.values as ArrayLike<number>).slice(0,4).map(String).join() : '');
      await s.close();
    } catch (x) { console.log(lossless, e, 'ERR', String(x)); }
  }
  for (const p of [1, 1.5, 2 ** 40, 'x', true, null, -3]) { const s = await c.prepare('select typeof(?) as t, ? + 1 as u'); try { const t = await s.query(p, typeof p === 'number' ? p : 1); console.log(JSON.stringify(p), t.getChildAt(0)!.get(0), String(t.schema.fields[1]!.type)); } catch (x) { console.log(JSON.stringify(p), String(x)); } }
  await db.terminate();
});
