import type { BilingualName, Labels } from '$lib/domain/labels';
import type { Database } from '$lib/engine/database';
import { raw } from '$lib/sql/sql';

const named = [
  `select list, code, name_en, name_ru from codes where list not in ('country', 'substance')`,
  `select 'country', iso2, name_en, name_ru from countries`,
  `select 'unit', unit_code, name_en, name_ru from units`,
  `select 'location', location_code, name_en, name_ru from locations`,
  `select 'substance', commodity_code, name_en, name_ru from commodities`,
  `select 'donor', donor_code, name_en, name_ru from donors`,
  `select 'grant', grant_code, title_en, title_ru from grants`,
  `select 'indicator', indicator_code, name_en, name_ru from indicators`,
  `select 'training_phase', training_type, name_en, name_ru from training_types`
];

/** The names of every code of an edition, in both languages. */
export async function loadLabels(database: Database): Promise<Labels> {
  const { rows } = await database.query(raw(named.join(' union all ')));
  const labels: Record<string, Record<string, BilingualName>> = {};
  for (const row of rows) {
    const list = (labels[String(row['list'])] ??= {});
    list[String(row['code'])] = { en: String(row['name_en']), ru: String(row['name_ru']) };
  }
  return labels;
}
