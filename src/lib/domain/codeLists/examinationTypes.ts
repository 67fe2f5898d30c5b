import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** How a consignment was examined. */
export const examinationTypes: CodeList = {
  id: 'examination_type',
  standard: 'Own list (Tamga), after UNODC-WCO CCP practice',
  codes: buildCodes([
    ['document', 'Documents', 'Документальная проверка', 'document check', 'document', 'проверка документов'],
    ['nii', 'Non-intrusive inspection', 'Неинтрузивный досмотр', 'x-ray', 'scanner', 'scan', 'nii', 'рентген', 'ИДК'],
    ['physical', 'Physical examination', 'Физический досмотр', 'physical inspection', 'physical', 'досмотр'],
    ['full_unload', 'Full unloading', 'Полная выгрузка', 'full unload', 'unloading', 'devanning'],
    notReported
  ])
};
