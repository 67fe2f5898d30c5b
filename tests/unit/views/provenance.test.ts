import { expect, test } from 'vitest';
import type { Clause, Filters } from '$lib/filters/filters';
import { runMetrics } from '$lib/metrics/runMetrics';
import { readBehind, readDecisions } from '$lib/views/behindView';
import { cliCommand } from '$lib/views/shape/cliCommand';
import { readFilters } from '../../../src/cli/readFilters';
import { pick, SmallEdition, where } from '../metrics/smallEdition';
import { variedEdition } from '../metrics/variedEdition';

const view = { id: 'some-view', metrics: ['seizure_events', 'examinations', 'hit_rate'] } as const;
const dataHash = 'c'.repeat(64);

/** The `--where` words of a command, as a shell hands them over. */
function conditionsIn(command: string): readonly string[] {
  return [...command.matchAll(/--where (?:'((?:[^']|'\\'')*)'|(\S+))/g)].map(([, quoted, plain]) => {
    return quoted === undefined ? plain! : quoted.replaceAll(`'\\''`, `'`);
  });
}

const asked: readonly (readonly Clause[])[] = [
  [],
  [where('country', 'KG', 'UZ')],
  [where('unit', null, 'OSH'), where('transport_mode', '3')],
  [where('period', '2019-06..2020-06')],
  [where('period', 'un:2020'), pick('another-view', 'period', '2020-03..2020-12'), where('source_class', 'published')],
  [where('country', 'KG', 'UZ'), pick('another-view', 'country', 'UZ', 'KZ')],
  [pick('some-view', 'country', 'KG'), where('substance', "d'or; x", 'heroin')]
];

test('the copied command asks for the same totals as the view, whatever was filtered and picked', async () => {
  const { database, manifest } = await variedEdition();
  for (const clauses of asked) {
    const filters: Filters = { calendar: 'un', clauses };
    const command = cliCommand(view, { filters, dataHash })!;
    expect(command).toContain(
      `--edition .data/editions/${dataHash}.duckdb --metric seizure_events,examinations,hit_rate`
    );
    const read = readFilters('en', conditionsIn(command));
    const shown = await runMetrics(database, { metrics: view.metrics, filters, view: view.id, edition: manifest });
    const typed = await runMetrics(database, { metrics: view.metrics, filters: read, edition: manifest });
    expect(typed.total, command).toEqual(shown.total);
  }
});

test('picks that exclude each other have no command, and neither has a view without metrics', () => {
  const clauses = [where('country', 'KG'), pick('another-view', 'country', 'UZ')];
  expect(cliCommand(view, { filters: { calendar: 'un', clauses }, dataHash })).toBeNull();
  expect(cliCommand({ id: 'list', metrics: [] }, { filters: { calendar: 'un', clauses: [] }, dataHash })).toBeNull();
});

test('the rows behind a view come page by page in the order of their key, under its filters', async () => {
  const { database, manifest: edition } = await SmallEdition.of({
    seizures: [5, 3, 9, 1].map((seizure_id) => ({ seizure_id, country: seizure_id === 9 ? 'KG' : 'UZ' }))
  });
  const request = {
    view: { id: 'v', metrics: ['seizure_events'] },
    table: 'seizures',
    filters: { calendar: 'un', clauses: [where('country', 'UZ')] },
    edition,
    limit: 2
  } as const;
  const ids = async (offset: number) => {
    return (await readBehind(database, { ...request, offset })).rows.map((row) => row['seizure_id']);
  };
  expect(await ids(0)).toEqual([1, 3]);
  expect(await ids(2)).toEqual([5]);
});

test('decisions are told of the seizures that the filters leave, and of no others', async () => {
  const decided = (decision_id: string, source_row: number) => ({
    decision_id,
    kind: 'correct',
    decided_on: '2020-11-05',
    source_row
  });
  const { database, manifest: edition } = await SmallEdition.of({
    seizures: [
      { seizure_id: 1, country: 'UZ', source_row: 1 },
      { seizure_id: 2, country: 'KG', source_row: 2 }
    ],
    decisions: [decided('a', 1), decided('b', 2)]
  });
  const filters: Filters = { calendar: 'un', clauses: [where('country', 'KG')] };
  const seizures = { view: { id: 'v', metrics: ['seizure_events'] }, filters, edition } as const;
  expect(await readDecisions(database, seizures)).toEqual([
    { kind: 'correct', decisions: 1, first_on: '2020-11-05', last_on: '2020-11-05' }
  ]);
  expect(await readDecisions(database, { ...seizures, view: { id: 'v', metrics: ['hit_rate'] } })).toEqual([]);
});
