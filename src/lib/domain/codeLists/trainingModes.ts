import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** How a training is given. */
export const trainingModes: CodeList = {
  id: 'training_mode',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['onsite', 'On site', 'Очно', 'on-site', 'in person', 'face to face', 'очный'],
    ['online', 'Online', 'Онлайн', 'remote', 'virtual', 'дистанционно', 'дистанционный'],
    ['hybrid', 'Hybrid', 'Смешанный формат', 'blended', 'смешанный'],
    notReported
  ])
};
