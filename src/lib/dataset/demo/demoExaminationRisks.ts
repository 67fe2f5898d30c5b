import { raw, type SqlQuery } from '$lib/sql/sql';
import { demoSourceId } from './demoSource';

/** Each indicator: examinations in 1,000 that bear it when negative, and when positive. Two tell nothing, one misleads. */
const bearing: readonly (readonly [code: string, negative: number, positive: number])[] = [
  ['new_consignee', 90, 240],
  ['vague_goods', 150, 290],
  ['weight_mismatch', 40, 200],
  ['low_value', 110, 180],
  ['late_amendment', 60, 130],
  ['odd_route', 50, 210],
  ['seal_anomaly', 8, 64],
  ['image_anomaly', 30, 330],
  ['free_zone', 120, 118],
  ['cash_freight', 70, 46]
];

/**
 * Which indicators examinations bore is restricted, so only these counts by country and quarter are made: one pass over the
 * examinations of the demo, from hashes of their numbers. Needs the macros of `mixMacros`.
 */
export function countExaminationRisks(): SqlQuery {
  const counts = bearing.map(([code, negative, positive], index) => {
    const bears = `mix(examination_id, ${21 + index}) % 1000 < (case when hit then ${positive} else ${negative} end)`;
    return `count(*) filter (where ${bears}) as c_${code}, count(*) filter (where hit and ${bears}) as p_${code}`;
  });
  const rows = bearing.map(
    ([code]) => `select '${code}' as risk_indicator, country, quarter, c_${code} as completed, p_${code} as positive,
      completed_all, positive_all from counted`
  );
  return raw(`with hits as (
      select examination_id, country, cast(date_trunc('quarter', examined_on) as date) as quarter,
        result <> 'negative' as hit from examinations
      where source_id = '${demoSourceId}' and result in ('negative', 'positive_seizure', 'positive_irregularity')),
    counted as (select country, quarter, count(*) as completed_all, count(*) filter (where hit) as positive_all,
      ${counts.join(',\n      ')} from hits group by country, quarter)
    select * from (${rows.join(' union all ')}) order by risk_indicator, country, quarter`);
}
