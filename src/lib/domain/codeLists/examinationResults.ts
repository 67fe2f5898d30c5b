import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** Outcomes of an examination. Positive are positive_seizure and positive_irregularity. */
export const examinationResults: CodeList = {
  id: 'examination_result',
  standard: 'Own list (Tamga), after UNODC-WCO CCP practice',
  codes: buildCodes([
    ['negative', 'Nothing found', 'Нарушений не выявлено', 'negative', 'no irregularity', 'released', 'отрицательный'],
    ['positive_seizure', 'Seizure', 'Изъятие', 'positive seizure', 'seized', 'изъято'],
    [
      'positive_irregularity',
      'Irregularity',
      'Нарушение',
      'positive irregularity',
      'irregularity found',
      'infringement',
      'правонарушение'
    ],
    ['referred', 'Referred to another service', 'Передано другой службе', 'referred'],
    ['inconclusive', 'Inconclusive', 'Без определённого результата', 'inconclusive'],
    notReported
  ])
};
