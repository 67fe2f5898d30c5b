import type { DateSpan } from '$lib/domain/calendar';
import type { EditionManifest } from '$lib/domain/edition';

/** The manifest of a tiny edition: what views read of it is its period, its day and whether it is a demo. */
export function tinyManifest(period: DateSpan | null, demo = true): EditionManifest {
  return {
    dataHash: 'a'.repeat(64),
    fileSha256: 'b'.repeat(64),
    file: `${'a'.repeat(64)}.duckdb`,
    bytes: 1,
    schemaVersion: 1,
    title: { en: 'Tiny', ru: 'Крошечный' },
    demo,
    tables: {},
    period,
    asOf: period?.to ?? '2020-12-31',
    sourceClasses: {},
    sources: [],
    engineVersion: 'test',
    builtAt: '2021-01-01T00:00:00Z'
  };
}
