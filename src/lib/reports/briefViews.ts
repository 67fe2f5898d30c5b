import type { EditionManifest } from '$lib/domain/edition';
import type { Database } from '$lib/engine/database';
import type { Filters } from '$lib/filters/filters';
import { hitRateByUnit } from '$lib/views/inspections/hitRateByUnit';
import { inspectionCascade } from '$lib/views/inspections/inspectionCascade';
import { overviewKeyFigures } from '$lib/views/overview/overviewKeyFigures';
import { donorSupport } from '$lib/views/programme/donorSupport';
import { unitsState } from '$lib/views/programme/unitsState';
import { runView } from '$lib/views/runView';
import { seizuresByMonth } from '$lib/views/seizures/seizuresByMonth';
import { learningGain } from '$lib/views/training/learningGain';
import { participantsBySex } from '$lib/views/training/participantsBySex';
import { trainingEvents } from '$lib/views/training/trainingEvents';
import { trainingsByPhase } from '$lib/views/training/trainingsByPhase';
import type { View, ViewResult } from '$lib/views/view';

/** A view with its answer. */
export interface Answered<Model = unknown> {
  readonly view: View<Model>;
  readonly result: ViewResult<Model>;
}

/** Where a brief's numbers are asked, and under which filters. */
export interface BriefScope {
  readonly database: Database;
  readonly edition: EditionManifest;
  readonly filters: Filters;
}

/** The answers of every view that a brief shows or takes its gaps from. */
export type BriefAnswers = Awaited<ReturnType<typeof askBriefViews>>;

/** Asks all views of a brief, as the pages do: the brief has no number of its own. */
export async function askBriefViews(scope: BriefScope, signal?: AbortSignal) {
  const ask = async <Model>(view: View<Model>): Promise<Answered<Model>> => ({
    view,
    result: await runView(scope.database, view, scope, signal)
  });
  const [keyFigures, seizures, hitRates, phases, units, trainings] = await Promise.all([
    ask(overviewKeyFigures),
    ask(seizuresByMonth),
    ask(hitRateByUnit),
    ask(trainingsByPhase),
    ask(unitsState),
    ask(trainingEvents)
  ]);
  const [support, sex, learning] = await Promise.all([ask(donorSupport), ask(participantsBySex), ask(learningGain)]);
  // One line alone compares nothing: the steps that led to it say more.
  const cascade = hitRates.result.model.rows.length > 1 ? null : await ask(inspectionCascade);
  return { keyFigures, seizures, hitRates, cascade, phases, units, trainings, support, sex, learning };
}
