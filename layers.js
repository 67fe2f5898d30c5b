/**
 * The layers of src/lib and what each may import. This one table is read by ESLint (eslint.config.js) and printed in
 * docs/architecture.md; an import that is not listed here fails `npm run lint`.
 */
const vocabulary = ['domain', 'messages', 'sql', 'stats'];
const figures = [...vocabulary, 'engine', 'model', 'filters', 'metrics', 'charts'];

export const layers = {
  domain: [],
  messages: ['domain'],
  sql: [],
  stats: [],
  engine: ['domain', 'sql'],
  // A file of Arrow holds what results of the engine hold: its columns are decoded in one place.
  ingest: ['domain', 'engine'],
  dataset: ['domain', 'sql', 'engine', 'ingest'],
  model: ['domain', 'sql'],
  filters: ['domain', 'sql', 'model', 'messages'],
  metrics: ['domain', 'sql', 'stats', 'engine', 'model', 'filters', 'messages'],
  charts: ['domain', 'messages'],
  views: figures,
  reports: [...figures, 'views'],
  workers: ['domain', 'ingest', 'engine'],
  state: [...figures, 'ingest', 'dataset', 'views', 'reports', 'workers'],
  ui: ['domain', 'messages', 'filters', 'charts', 'views', 'reports', 'state'],
  server: [...figures, 'ingest', 'dataset', 'views', 'reports'],
  routes: [...figures, 'dataset', 'views', 'reports', 'state', 'ui', 'server'],
  cli: [...figures, 'ingest', 'dataset', 'views', 'reports']
};

/** Which layers may import a package. A package that is not listed may be imported anywhere in src. */
export const packageOwners = {
  '@duckdb/duckdb-wasm': ['engine'],
  '@duckdb/node-api': ['engine', 'dataset'],
  'apache-arrow': ['engine', 'ingest'],
  docx: ['reports'],
  fflate: ['ingest', 'reports'],
  hyparquet: ['ingest'],
  papaparse: ['ingest', 'cli'],
  pptxgenjs: ['reports'],
  echarts: ['charts', 'ui'],
  'intl-messageformat': ['messages'],
  commander: ['cli'],
  'simple-statistics': ['stats']
};
