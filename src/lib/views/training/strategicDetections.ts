import type { Row } from '$lib/engine/database';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { strategicDetections as strategicDetectionRecords } from '$lib/metrics/strategicRecords';
import { dimensionName, unitName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { precisionIn, recordDate } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** An item of strategic goods that was seized, and what preceded it. */
export interface Detection {
  readonly seizure: number;
  readonly seizedOn: string | null;
  readonly precision: ReturnType<typeof precisionIn>;
  readonly country: string | null;
  readonly unit: string | null;
  readonly method: string | null;
  readonly substance: string | null;
  readonly category: string;
  readonly hsCode: string | null;
  /** True when its HS code is one of the headings that hint at its category. */
  readonly hinted: boolean;
  /** First day of the last strategic trade training in the country before it; null when none is on record. */
  readonly trainedOn: string | null;
}

export interface DetectionsModel {
  readonly rows: readonly Detection[];
  readonly events: number;
  readonly all: number;
}

/** Each detection of strategic goods, with the strategic trade training that its country had before it. */
export const strategicDetections: View<DetectionsModel> = {
  id: 'strategic-detections',
  title: 'views.strategic-detections.title',
  note: 'views.strategic.indicative',
  metrics: ['strategic_seizure_events'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.rows.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<DetectionsModel> {
  const { total } = await ask.metrics(['strategic_seizure_events']);
  const rows = await ask.records(strategicDetectionRecords);
  return {
    rows: rows.map(detectionOf),
    events: numberIn(total, 'strategic_seizure_events') ?? 0,
    all: numberIn(rows[0] ?? {}, 'all_items') ?? 0
  };
}

function detectionOf(row: Row): Detection {
  return {
    seizure: numberIn(row, 'seizure_id') ?? 0,
    seizedOn: textIn(row, 'seized_on'),
    precision: precisionIn(row, 'date_precision'),
    country: textIn(row, 'country'),
    unit: textIn(row, 'unit'),
    method: textIn(row, 'detection_method'),
    substance: textIn(row, 'substance'),
    category: textIn(row, 'strategic_category') ?? '',
    hsCode: textIn(row, 'hs_code'),
    hinted: row['hinted'] === true,
    trainedOn: textIn(row, 'trained_on')
  };
}

function table(model: DetectionsModel, context: ViewContext): ViewTable {
  const { locale } = context;
  return tableOf(context, {
    caption: 'views.strategic-detections.title',
    columns: [
      ['date', 'views.training-events.date', 'date'],
      ['country', 'views.column.country', 'text'],
      ['unit', 'views.column.unit', 'text'],
      ['substance', 'filters.dimension.substance', 'text'],
      ['category', 'filters.dimension.strategic_category', 'text'],
      ['hs_code', 'views.strategic-detections.hs_code', 'text'],
      ['hint', 'views.strategic-detections.hint', 'mark'],
      ['method', 'filters.dimension.detection_method', 'text'],
      ['trained_on', 'views.strategic-detections.trained_on', 'text']
    ],
    rows: model.rows.map((row) => [
      recordDate(context, row.seizedOn, row.precision),
      dimensionName(context, 'country', row.country),
      unitName(context, row.unit),
      dimensionName(context, 'substance', row.substance),
      dimensionName(context, 'strategic_category', row.category),
      row.hsCode,
      row.hinted,
      dimensionName(context, 'detection_method', row.method),
      row.trainedOn === null
        ? message(locale, 'views.strategic-detections.untrained')
        : formatDate(locale, row.trainedOn)
    ]),
    more: Math.max(0, model.all - model.rows.length)
  });
}

function sentence(model: DetectionsModel, context: ViewContext): string {
  const { locale } = context;
  if (model.rows.length === 0) return message(locale, 'views.strategic-detections.none');
  const seizures = new Map(model.rows.map((row) => [row.seizure, row]));
  const trained = [...seizures.values()].filter(({ trainedOn }) => trainedOn !== null).length;
  return paragraph(
    message(locale, 'views.strategic-detections.sentence', { events: model.events, trained }),
    sentenceIf(trained > 0, context, 'views.strategic.no_cause')
  );
}
