import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Modes of transport. UNECE Recommendation 19 digits; `pedestrian` and `other` are local additions because sources report them. The two-digit codes of customs declarations are aliases. */
export const transportModes: CodeList = {
  id: 'transport_mode',
  standard: 'UNECE Recommendation 19, revision 2; local additions pedestrian and other',
  codes: buildCodes([
    [
      '1',
      'Sea',
      'Морской',
      'sea',
      'maritime',
      'maritime transport',
      'commercial sea',
      'private sea',
      'vessel',
      'ship',
      'ferry',
      '10',
      'море',
      'морской транспорт',
      'морем',
      'паром'
    ],
    [
      '2',
      'Rail',
      'Железнодорожный',
      'rail transport',
      'railway',
      'train',
      '20',
      'железная дорога',
      'железнодорожный транспорт',
      'ж/д',
      'поезд'
    ],
    [
      '3',
      'Road',
      'Автомобильный',
      'road transport',
      'commercial road',
      'private road',
      'truck',
      'lorry',
      'car',
      'vehicle',
      '30',
      'автодорога',
      'автомобильный транспорт',
      'авто',
      'грузовик'
    ],
    [
      '4',
      'Air',
      'Воздушный',
      'air transport',
      'commercial air',
      'private air',
      'plane',
      'airplane',
      'flight',
      '40',
      'воздушный транспорт',
      'авиа',
      'самолет'
    ],
    [
      '5',
      'Post',
      'Почта',
      'mail',
      'postal',
      'post office',
      'courier',
      '50',
      'почтовое отправление',
      'почтовый',
      'курьер'
    ],
    [
      '6',
      'Multimodal',
      'Мультимодальный',
      'multimodal transport',
      'intermodal',
      '60',
      'смешанный',
      'мультимодальная перевозка'
    ],
    [
      '7',
      'Fixed installation',
      'Стационарный (трубопровод, ЛЭП)',
      'pipeline',
      'fixed transport installation',
      '70',
      'трубопровод'
    ],
    [
      '8',
      'Inland water',
      'Внутренний водный',
      'inland waterway',
      'inland water transport',
      'river',
      '80',
      'река',
      'речной',
      'речной транспорт'
    ],
    ['9', 'Not applicable', 'Неприменимо', 'transport mode not applicable', 'неприменимо'],
    ['pedestrian', 'On foot', 'Пешком', 'pedestrian', 'foot', 'пешеход', 'пеший'],
    ['other', 'Other mode', 'Другой вид транспорта', 'other', '90', 'другое', 'прочее'],
    [
      '0',
      'Not reported',
      'Не сообщено',
      'not specified',
      'transport mode not specified',
      'unknown',
      'not_reported',
      'не указано',
      'неизвестно'
    ]
  ])
};
