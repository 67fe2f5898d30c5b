import type { viewsTraining as en } from '../en/viewsTraining';

/** Russian sentences: views of what trainings change. */
export const viewsTraining = {
  'views.training-ladder.title': 'Ступени результата обучения'
} as const satisfies Record<keyof typeof en, string>;
