import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type as systemType } from 'node:os';

/** The machine that the numbers belong to. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Processes waiting or running, over 1, 5 and 15 minutes before the bench began. */
  readonly loadAtStart: readonly number[];
}

/** Describes this machine and the versions in use. */
export function describeMachine(chromium: string): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${systemType()} ${release()}`,
    node: process.versions.node,
    chromium,
    packages: versionsOf('@duckdb/duckdb-wasm', '@duckdb/node-api', 'echarts', '@sveltejs/kit', 'svelte', 'papaparse'),
    loadAtStart: loadavg().map((load) => Math.round(load * 100) / 100)
  };
}

function versionsOf(...names: readonly string[]): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  return Object.fromEntries(names.map((name) => [name, dependencies[name] ?? devDependencies[name] ?? 'none']));
}
