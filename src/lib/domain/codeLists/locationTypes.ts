import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Kinds of place. */
export const locationTypes: CodeList = {
  id: 'location_type',
  standard: 'Own list (Tamga), after the functions of UN/LOCODE',
  codes: buildCodes([
    ['seaport', 'Seaport', 'Морской порт', 'sea port', 'порт'],
    ['river_port', 'River port', 'Речной порт', 'riverport'],
    [
      'rail_station',
      'Railway station',
      'Железнодорожная станция',
      'rail station',
      'railway border crossing',
      'ж/д станция'
    ],
    ['dry_port', 'Dry port', 'Сухой порт', 'inland port'],
    [
      'road_bcp',
      'Road border crossing',
      'Автомобильный пункт пропуска',
      'BCP',
      'border crossing point',
      'road border crossing point',
      'КПП'
    ],
    ['airport', 'Airport', 'Аэропорт', 'international airport'],
    ['customs_post', 'Customs post', 'Таможенный пост', 'customs point', 'customs terminal', 'таможенный комплекс'],
    ['city', 'City', 'Город', 'town'],
    ['vessel', 'Vessel', 'Судно'],
    ['unknown', 'Unknown', 'Неизвестно', 'not reported', 'не сообщено']
  ])
};
