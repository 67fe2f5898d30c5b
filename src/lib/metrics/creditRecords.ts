import { predicateFor } from '$lib/filters/predicate';
import { sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';

/** Seizures by the programme they are credited to, and how many of them were joint: a unit that is not credited took part. */
export function creditedSeizures(scope: RecordScope): SqlQuery {
  return sql`select seizures.programme, count(*) as events, count(*) filter (where exists (select 1 from seizure_units
        where seizure_units.seizure_id = seizures.seizure_id and seizure_units.role = 'assisting')) as joint
    from seizures where ${predicateFor({ ...scope, table: 'seizures' })}
    group by seizures.programme order by events desc, seizures.programme`;
}

/** Units that took part in seizures credited to another one, most often first. */
export function assistingUnits(scope: RecordScope): SqlQuery {
  return sql`select seizure_units.unit, count(*) as assisted from seizure_units
      join seizures on seizures.seizure_id = seizure_units.seizure_id
    where seizure_units.role = 'assisting' and ${predicateFor({ ...scope, table: 'seizures' })}
    group by seizure_units.unit order by assisted desc, seizure_units.unit`;
}
