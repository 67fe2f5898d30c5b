import { layers } from '../../layers.js';
import { code, markdownTable } from './markdown';

const meanings: Readonly<Record<keyof typeof layers, string>> = {
  domain: 'the vocabulary: tables, columns, code lists, calendars, findings',
  messages: 'every sentence in every language; formats of numbers and dates',
  sql: 'the only way SQL text is put together: values as parameters, names quoted',
  stats: 'intervals and shares; pure',
  engine: '`Database` and its two adapters, lock-down, decoding of every column type',
  ingest: 'bytes → typed rows and findings; profiles of known sources; no I/O',
  dataset: 'typed rows → an edition; its checks, hash, manifest; the demo',
  model: 'dimensions, calendars, declared joins: how tables hang together',
  filters: '`Filters` as plain data; to and from the address, to SQL, to a sentence',
  metrics: 'the catalogue, its compiler, named record queries',
  charts: 'the ECharts kit: theme, axes, maps, SVG; knows no table',
  views: 'one file a picture: question, model, option, table, sentence',
  reports: 'documents made of views',
  workers: 'worker entries and how to call them',
  state: 'rune classes: what a page talks to',
  ui: 'Svelte components',
  server: 'the current edition on disk, first answers, the HTTP server',
  routes: 'pages and addresses',
  cli: 'the commands of `tamga`'
};

/** The table of layers in `docs/architecture.md`, from the one that ESLint enforces. */
export function layersTable(): string {
  const entries = Object.entries(layers) as [keyof typeof layers, readonly string[]][];
  return markdownTable(
    ['layer', 'what it is', 'may import'],
    entries.map(([layer, may]) => [code(`${layer}/`), meanings[layer], may.length > 0 ? may.join(', ') : '–'])
  );
}
