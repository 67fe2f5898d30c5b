import type { EditionManifest } from '$lib/domain/edition';
import type { Labels } from '$lib/domain/labels';
import type { ViewResult } from '$lib/views/view';

/** What the native engine knows of the small demo edition. */
export interface DemoAnswers {
  readonly manifest: EditionManifest;
  readonly labels: Labels;
  /** By the search of an address, then by the id of the view. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, ViewResult>>>>;
}
