import { inject } from 'vitest';
import type { EditionManifest } from '$lib/domain/edition';

/** The manifest of the edition that the test server serves. */
export function servedManifest(): EditionManifest {
  const { bytes, fileSha256 } = inject('edition');
  return {
    dataHash: '0'.repeat(64),
    fileSha256,
    file: 'contract.duckdb',
    bytes,
    schemaVersion: 1,
    title: { en: 'Contract', ru: 'Договор' },
    demo: false,
    tables: {},
    period: null,
    asOf: '2024-12-31',
    sourceClasses: {},
    sources: [],
    engineVersion: 'v1.4.3',
    builtAt: '2025-01-01T00:00:00Z'
  };
}
