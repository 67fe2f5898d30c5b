import { buildEdition, type BuiltEdition } from './buildEdition.server';
import { demoAsOf, demoContribution, demoTitle } from './demo/demoContribution';
import type { BuildStep } from './editionContribution';
import { publishedContribution } from './publishedContribution';

export interface DemoRequest {
  readonly out: string;
  /** Examinations; null for the natural size. */
  readonly rows: number | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: BuildStep) => void;
}

/** Builds the demo edition: the synthetic programme, and beside it the published record in its own source class. */
export function buildDemo(request: DemoRequest): Promise<BuiltEdition> {
  const { rows, ...rest } = request;
  return buildEdition({
    ...rest,
    generated: [demoContribution(rows), publishedContribution()],
    title: demoTitle,
    asOf: demoAsOf
  });
}
