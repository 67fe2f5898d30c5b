import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** Phases and kinds of training, in the usual order. */
export const trainingPhases: CodeList = {
  id: 'training_phase',
  standard: 'Own list (Tamga), after the training cycle of UNODC-WCO CCP',
  codes: buildCodes([
    [
      'tna',
      'Technical needs assessment',
      'Оценка технических потребностей',
      'technical needs assessment',
      'needs assessment'
    ],
    [
      'awareness',
      'Awareness raising',
      'Ознакомительное мероприятие',
      'awareness',
      'awareness workshop',
      'awareness raising workshop'
    ],
    ['theoretical', 'Theoretical training', 'Теоретическое обучение', 'theoretical', 'basic theoretical', 'теория'],
    ['practical', 'Practical training', 'Практическое обучение', 'practical', 'basic practical', 'практика'],
    ['advanced', 'Advanced training', 'Углублённое обучение', 'advanced'],
    [
      'specialised',
      'Specialised training',
      'Специализированное обучение',
      'specialised',
      'specialized',
      'specialized training'
    ],
    ['stec1', 'STEC, phase 1', 'STEC, этап 1', 'stec phase 1', 'strategic trade and export control phase 1', 'stec 1'],
    ['stec2', 'STEC, phase 2', 'STEC, этап 2', 'stec phase 2', 'strategic trade and export control phase 2', 'stec 2'],
    [
      'stec3_tot',
      'STEC, phase 3 (training of trainers)',
      'STEC, этап 3 (подготовка инструкторов)',
      'stec phase 3',
      'stec 3'
    ],
    ['mentorship', 'Mentorship', 'Наставничество', 'mentoring', 'mentor visit'],
    ['refresher', 'Refresher training', 'Повторное обучение', 'refresher', 'condensed training', 'refresher course'],
    ['study_visit', 'Study visit', 'Ознакомительный визит', 'study tour', 'exchange visit', 'study trip'],
    ['joint_exercise', 'Joint exercise', 'Совместные учения', 'exercise', 'joint operation'],
    ['tot', 'Training of trainers', 'Подготовка инструкторов', 'train the trainer', 'ToT'],
    ['language', 'Language training', 'Языковая подготовка', 'language course', 'english language training'],
    ['other', 'Other', 'Другое', 'прочее'],
    notReported
  ])
};
