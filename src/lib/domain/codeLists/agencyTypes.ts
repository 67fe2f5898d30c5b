import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** Kinds of agency whose officers take part. */
export const agencyTypes: CodeList = {
  id: 'agency_type',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    [
      'customs',
      'Customs',
      'Таможня',
      'customs service',
      'state customs service',
      'state customs committee',
      'state revenue committee',
      'таможенная служба',
      'таможенный комитет',
      'комитет государственных доходов'
    ],
    [
      'border_guard',
      'Border guard',
      'Пограничная служба',
      'border guards',
      'border service',
      'state border service',
      'border troops',
      'пограничные войска'
    ],
    ['police', 'Police', 'Полиция', 'ministry of internal affairs', 'militia', 'MIA', 'MVD', 'МВД', 'милиция'],
    [
      'security',
      'Security service',
      'Служба безопасности',
      'national security',
      'national security service',
      'state security service',
      'state committee for national security',
      'КНБ',
      'ГКНБ',
      'СГБ'
    ],
    ['drug_control', 'Drug control agency', 'Агентство по контролю за наркотиками', 'drug control', 'DCA', 'АКН'],
    [
      'port_authority',
      'Port or railway authority',
      'Администрация порта или железной дороги',
      'port authority',
      'railway',
      'порт'
    ],
    [
      'ministry',
      'Ministry',
      'Министерство',
      'ministry of defence',
      'ministry of defense',
      'ministry of trade',
      'ministry of foreign affairs'
    ],
    ['other', 'Other agency', 'Другое ведомство', 'other', 'другое'],
    notReported
  ])
};
