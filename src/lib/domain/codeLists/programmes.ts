import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** Programmes to which a unit, a seizure or a training is credited. The programme was renamed and merged more than once; the code stays. */
export const programmes: CodeList = {
  id: 'programme',
  standard: 'UNODC',
  codes: buildCodes([
    [
      'CCP',
      'Container Control Programme (CCP)',
      'Программа по контролю за контейнерами (CCP)',
      'Container Control Programme',
      'UNODC-WCO Container Control Programme',
      'Global Container Control Programme',
      'PCCP',
      'Passenger and Cargo Control Programme',
      'PCBT',
      'Passenger and Cargo Border Team',
      'Программа контроля за контейнерами',
      'Программа по контролю за контейнерами'
    ],
    [
      'BLO',
      'Border Liaison Offices (BLO)',
      'Пограничные отделения связи (BLO)',
      'Border Liaison Offices',
      'Border Liaison Office',
      'XAC/K22'
    ],
    [
      'AIRCOP',
      'Airport Communication Programme (AIRCOP)',
      'Программа связи между аэропортами (AIRCOP)',
      'Airport Communication Project',
      'Airport Communication Programme'
    ],
    ['other', 'Other programme', 'Другая программа', 'other', 'другое'],
    notReported
  ])
};
