import { inject } from 'vitest';
import { openBrowserDatabase } from '$lib/engine/browserDatabase';
import { editionSource } from '$lib/engine/editionBytes';
import { describeDatabase } from './databaseContract';
import { servedManifest } from './servedManifest';

const { url } = inject('edition');

describeDatabase("the browser's engine", () =>
  openBrowserDatabase({ edition: editionSource(url, servedManifest())() })
);
