import type { DataRow } from '../dataRow';
import { demoRow } from './demoSource';

const kinds = {
  mou: ['memorandum of understanding signed', 'подписан меморандум о взаимопонимании'],
  sop: ['standard operating procedure adopted', 'принят стандартный порядок действий'],
  steering_committee: ['steering committee held', 'проведено заседание руководящего комитета'],
  legislation: ['order on joint work adopted', 'принят приказ о совместной работе']
} as const;

/** Steps of the legal and institutional basis, by day and country. */
const steps: readonly (readonly [day: string, kind: keyof typeof kinds, country: string])[] = [
  ['2019-03-14', 'mou', 'UZ'],
  ['2019-06-20', 'steering_committee', 'KZ'],
  ['2019-11-05', 'sop', 'KG'],
  ['2020-02-18', 'steering_committee', 'TJ'],
  ['2020-10-22', 'sop', 'UZ'],
  ['2021-04-27', 'mou', 'TM'],
  ['2021-11-18', 'steering_committee', 'UZ'],
  ['2022-03-03', 'legislation', 'KG'],
  ['2022-06-09', 'steering_committee', 'AZ'],
  ['2023-02-14', 'sop', 'TJ'],
  ['2023-05-25', 'mou', 'GE'],
  ['2023-10-12', 'steering_committee', 'KZ'],
  ['2024-04-16', 'legislation', 'TJ'],
  ['2024-09-26', 'steering_committee', 'TM'],
  ['2025-05-15', 'sop', 'KZ'],
  ['2025-11-06', 'steering_committee', 'KG']
];

/** Rows of `programme_events` for the legal and institutional basis. */
export function legalBasisRows(): readonly DataRow[] {
  return steps.map(([event_date, event_kind, country], index) => ({
    event_code: `demo-basis-${String(index + 1).padStart(2, '0')}`,
    event_date,
    date_precision: 'day',
    country,
    unit: null,
    event_kind,
    title_en: `Demo: ${kinds[event_kind][0]}`,
    title_ru: `Демо: ${kinds[event_kind][1]}`,
    source_url: null,
    ...demoRow
  }));
}
