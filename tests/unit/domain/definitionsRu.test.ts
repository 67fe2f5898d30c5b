import { describe, expect, it } from 'vitest';
import { tables } from '$lib/domain/tables';
import { definitionsRu } from '$lib/domain/tables/definitionsRu';

const keys = tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column.name}`)]);

describe('definitionsRu', () => {
  it('defines every table and column, and nothing else', () => {
    expect(Object.keys(definitionsRu).sort()).toEqual([...keys].sort());
  });

  it('is written in Russian', () => {
    for (const [key, text] of Object.entries(definitionsRu)) expect(text, key).toMatch(/[а-яё]/i);
  });
});
