import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Categories of strategic goods, after UN Security Council resolution 1540 (2004). */
export const strategicCategories: CodeList = {
  id: 'strategic_category',
  standard: 'UN Security Council resolution 1540 (2004); arms and radiological added after the STEC curriculum',
  codes: buildCodes([
    ['nuclear', 'Nuclear', 'Ядерные материалы и оборудование', 'nuclear material'],
    ['chemical', 'Chemical', 'Химические вещества и оборудование', 'chemical weapons', 'CWC'],
    ['biological', 'Biological', 'Биологические агенты и оборудование', 'biological agents'],
    ['delivery', 'Means of delivery', 'Средства доставки', 'missile', 'missiles', 'MTCR'],
    ['arms', 'Conventional arms', 'Обычные вооружения', 'firearms', 'weapons'],
    ['radiological', 'Radiological', 'Радиоактивные источники', 'radioactive', 'radioactive sources']
  ])
};
