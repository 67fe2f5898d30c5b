import { views } from './index';
import type { View } from './view';

const ids = {
  overview: [
    'overview-key-figures',
    'unit-map',
    'overview-seizures-by-month',
    'overview-cascade',
    'overview-trainings',
    'completeness',
    'latest-events'
  ],
  seizures: [
    'seizures-by-month',
    'seizures-by-substance',
    'seizures-by-class',
    'seizures-map',
    'seizures-by-country',
    'seizures-by-unit',
    'seizure-quantities',
    'seizures-by-detection',
    'seizures-by-concealment',
    'seizures-by-credit',
    'seizure-events'
  ],
  routes: ['route-map', 'route-sankey', 'route-origins', 'route-destinations', 'route-legs'],
  inspections: [
    'inspection-cascade',
    'hit-rate-by-unit',
    'hit-rate-by-selection',
    'compare-units',
    'compare-selection',
    'examinations-by-month',
    'hit-rate-control',
    'seizure-levels',
    'comparable-years',
    'seizures-per-thousand',
    'examination-outcomes',
    'risk-indicators',
    'hit-rate-by-mode',
    'examinations-by-direction',
    'examinations-by-hs-chapter',
    'cascade-by-unit',
    'cascade-by-kind'
  ],
  training: [
    'trainings-by-phase',
    'trained-officers-by-unit',
    'trainings-by-country',
    'trainings-by-month',
    'training-ladder',
    'participants-by-sex',
    'participants-by-agency',
    'learning-gain',
    'learning-effect',
    'people-and-participations',
    'women-by-phase',
    'phase-path',
    'recommendations',
    'strategic-by-year',
    'strategic-lens',
    'strategic-detections',
    'training-events',
    'published-trainings'
  ],
  'training-event': [
    'training-profile',
    'training-after-action',
    'learning-effect',
    'participants-by-sex',
    'participants-by-agency'
  ],
  programme: ['units-state', 'units-by-state', 'donor-support', 'programme-events', 'published-figures'],
  unit: [
    'unit-profile',
    'unit-life',
    'unit-sustainability',
    'unit-results',
    'unit-returns',
    'unit-staff',
    'unit-equipment',
    'unit-exchanges',
    'unit-visits',
    'unit-recommendations',
    'training-events'
  ],
  results: [
    'results-cockpit',
    'results-path',
    'results-framework',
    'results-calendars',
    'results-risks',
    'results-assumptions'
  ],
  donor: [
    'donor-money',
    'donor-thread',
    'donor-grants',
    'donor-costs',
    'donor-earmarks',
    'donor-rates',
    'donor-units',
    'donor-visibility',
    'results-cockpit',
    'results-path',
    'training-events'
  ],
  quality: ['look-alikes', 'unusual-quantities', 'places-in-conflict', 'implied-rates', 'returns-overdue']
} as const;

export type PageId = keyof typeof ids;

/** The views of each page, in reading order. */
export const pages: Readonly<Record<PageId, readonly View[]>> = Object.fromEntries(
  Object.entries(ids).map(([page, list]) => [page, list.map((id) => viewOf(id))])
) as unknown as Record<PageId, readonly View[]>;

function viewOf(id: string): View {
  const view = views[id];
  if (!view) throw new Error(`No view is called ${id}`);
  return view;
}
