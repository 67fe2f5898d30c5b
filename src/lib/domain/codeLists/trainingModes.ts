import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** How a training is given. */
export const trainingModes: CodeList = {
  id: 'training_mode',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['onsite', 'On site', 'Очно', 'on-site', 'in person', 'face to face', 'очный'],
    ['online', 'Online', 'Онлайн', 'remote', 'virtual', 'дистанционно', 'дистанционный'],
    ['hybrid', 'Hybrid', 'Смешанный формат', 'blended', 'смешанный'],
    [
      'not_reported',
      'Not reported',
      'Не сообщено',
      'unknown',
      'not known',
      'not stated',
      'не указано',
      'неизвестно',
      'нет данных',
      'n/a'
    ]
  ])
};
