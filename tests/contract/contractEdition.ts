import { tables } from '$lib/domain/tables';
import { createTableSql } from '$lib/engine/createTable';
import { openWritableDatabase } from '$lib/engine/nodeDatabase.server';

/** Writes the edition that both engines are asked about: every table of the contract, two countries, three parcels. */
export async function writeContractEdition(path: string): Promise<void> {
  const database = await openWritableDatabase(path);
  try {
    for (const spec of tables) await database.execute(createTableSql(spec));
    await database.execute(`
      insert into countries values
        ('KZ', 'KAZ', '398', 'Kazakhstan', 'Казахстан', 'Central Asia', 48, 67),
        ('UZ', 'UZB', '860', 'Uzbekistan', 'Узбекистан', 'Central Asia', 41, 64);
      insert into seizure_units values (1, 'UZ-TAS', 'credited');
      create table parcels (parcel integer, office varchar, kg decimal(18, 6), seen_on date);
      insert into parcels values
        (1, 'Хоргос', 0.5, date '2024-02-29'), (2, 'Хоргос', 1.25, null), (3, null, null, date '2023-12-31');
    `);
  } finally {
    await database.close();
  }
}
