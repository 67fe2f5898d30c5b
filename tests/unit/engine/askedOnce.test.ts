import { describe, expect, it } from 'vitest';
import { askedOnce } from '$lib/engine/askedOnce';
import type { Database, QueryResult } from '$lib/engine/database';
import { sql } from '$lib/sql/sql';

function counting(fail: () => boolean = () => false) {
  const asked: string[] = [];
  const database: Database = {
    kind: 'server',
    query: async (query): Promise<QueryResult> => {
      asked.push(query.text);
      if (fail()) throw new Error('lost');
      return { columns: [], rows: [{ n: asked.length }], truncated: false };
    },
    queryUntrusted: () => Promise.reject(new Error('not asked')),
    close: () => Promise.resolve()
  };
  return { asked, database };
}

describe('a round of questions', () => {
  it('asks the same statement with the same parameters once, also at the same time', async () => {
    const { asked, database } = counting();
    const round = askedOnce(database);
    const [first, second] = await Promise.all([round.query(sql`select ${1}`), round.query(sql`select ${1}`)]);
    expect(second).toBe(first);
    expect(asked).toHaveLength(1);
  });

  it('asks again for other parameters', async () => {
    const { asked, database } = counting();
    const round = askedOnce(database);
    await round.query(sql`select ${1}`);
    await round.query(sql`select ${2}`);
    expect(asked).toHaveLength(2);
  });

  it('asks a failed statement again', async () => {
    let failing = true;
    const { asked, database } = counting(() => failing);
    const round = askedOnce(database);
    await expect(round.query(sql`select ${1}`)).rejects.toThrow('lost');
    failing = false;
    await expect(round.query(sql`select ${1}`)).resolves.toMatchObject({ rows: [{ n: 2 }] });
    expect(asked).toHaveLength(2);
  });
});
