import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { hintedExaminations } from '$lib/metrics/strategicRecords';
import { dimensionName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** One category of strategic goods: what was detected, and what stood under headings that hint at it. */
export interface LensRow {
  readonly category: string;
  readonly detections: number;
  /** HS headings that hint at the category. */
  readonly headings: string | null;
  readonly examinations: number | null;
  readonly irregularities: number | null;
}

export interface LensModel {
  readonly rows: readonly LensRow[];
  readonly detections: number;
}

/**
 * The lens of UN Security Council resolution 1540: detections by category, beside the examinations of goods declared under
 * headings that hint at the category, and irregularities among them, where a permit may have been missing. The hints are
 * indicative; whether a permit was there is not recorded.
 */
export const strategicLens: View<LensModel> = {
  id: 'strategic-lens',
  title: 'views.strategic-lens.title',
  note: 'views.strategic.indicative',
  metrics: ['strategic_seizure_events', 'examinations'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.rows.every(({ detections, examinations }) => detections + (examinations ?? 0) === 0),
  table,
  sentence
};

async function load(ask: Ask): Promise<LensModel> {
  const { rows, total } = await ask.metrics(['strategic_seizure_events'], ['strategic_category']);
  const hinted = await ask.records(hintedExaminations);
  const found = new Map(rows.map((row) => [textIn(row, 'strategic_category'), row]));
  const categories = [...new Set([...found.keys(), ...hinted.map((row) => textIn(row, 'category'))])];
  return {
    rows: categories
      .filter((category) => category !== null)
      .map((category) => lensRow(category, found.get(category) ?? {}, hinted))
      .sort((a, b) => b.detections - a.detections || (a.category < b.category ? -1 : 1)),
    detections: numberIn(total, 'strategic_seizure_events') ?? 0
  };
}

function lensRow(category: string, found: Row, hinted: readonly Row[]): LensRow {
  const hints = hinted.find((row) => textIn(row, 'category') === category) ?? {};
  return {
    category,
    detections: numberIn(found, 'strategic_seizure_events') ?? 0,
    headings: textIn(hints, 'hs_codes'),
    examinations: numberIn(hints, 'examinations'),
    irregularities: numberIn(hints, 'irregularities')
  };
}

function table(model: LensModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.strategic-lens.title',
    columns: [
      ['strategic_category', 'filters.dimension.strategic_category', 'text'],
      ['detections', 'views.strategic.detections', 'integer'],
      ['headings', 'views.strategic-lens.headings', 'text'],
      ['examinations', 'views.strategic-lens.examinations', 'integer'],
      ['irregularities', 'views.strategic-lens.irregularities', 'integer'],
      ['permit', 'views.strategic-lens.permit', 'text']
    ],
    rows: model.rows.map((row) => [
      dimensionName(context, 'strategic_category', row.category),
      row.detections,
      row.headings,
      row.examinations,
      row.irregularities,
      null
    ])
  });
}

function sentence(model: LensModel, context: ViewContext): string {
  const examinations = model.rows.reduce((sum, row) => sum + (row.examinations ?? 0), 0);
  const irregularities = model.rows.reduce((sum, row) => sum + (row.irregularities ?? 0), 0);
  const most = model.rows.find(({ detections }) => detections > 0);
  return paragraph(
    message(context.locale, 'views.strategic-lens.sentence', { detections: model.detections }),
    sentenceIf(most !== undefined, context, 'views.strategic-lens.most', {
      category: dimensionName(context, 'strategic_category', most?.category ?? null),
      detections: most?.detections ?? 0
    }),
    message(context.locale, 'views.strategic-lens.hinted', { examinations, irregularities })
  );
}
