import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Sex as reported; HXL and IATI write f and m. */
export const sexes: CodeList = {
  id: 'sex',
  standard: 'Own list (Tamga), after HXL 1.1 and IATI 2.03',
  codes: buildCodes([
    ['f', 'Women', 'Женщины', 'female', 'woman', 'жен', 'ж', 'женский', 'женщина', 'ayol', 'аёл', 'аял', 'әйел', 'зан'],
    ['m', 'Men', 'Мужчины', 'male', 'man', 'муж', 'м', 'мужской', 'мужчина', 'erkak', 'эркак', 'эркек', 'ер', 'мард'],
    ['x', 'Other', 'Другое', 'non-binary'],
    ['unknown', 'Not reported', 'Не сообщено', 'not reported', 'не указано', 'неизвестно']
  ])
};
