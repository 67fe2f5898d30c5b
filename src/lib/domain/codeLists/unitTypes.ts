import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Kinds of control unit. */
export const unitTypes: CodeList = {
  id: 'unit_type',
  standard: 'UNODC-WCO Container Control Programme',
  codes: buildCodes([
    [
      'PCU',
      'Port Control Unit',
      'Группа портового контроля',
      'PCUs',
      'port control units',
      'портовая группа контроля',
      'ГПК'
    ],
    ['ACCU', 'Air Cargo Control Unit', 'Группа контроля авиационных грузов', 'air cargo control units', 'ГКАГ'],
    ['JAITF', 'Joint Airport Interdiction Task Force', 'Совместная аэропортовая оперативная группа'],
    [
      'BLO_external',
      'Border Liaison Office (another programme)',
      'Пограничное отделение связи (другая программа)',
      'BLO',
      'border liaison office'
    ]
  ])
};
