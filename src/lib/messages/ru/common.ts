import type { common as en } from '../en/common';

/** Russian sentences: words used everywhere. */
export const common = {
  'common.not_reported': 'нет данных',
  'common.quarter_of_year': '{year} г., {quarter}-й квартал',
  'common.period_year_un': '{year} г.',
  'common.period_year_us': '{year} фин. год США',
  'common.period_year_jp': '{year} фин. год Японии',
  'common.period_quarter_un': '{quarter} кв. {year} г.',
  'common.period_quarter_us': '{quarter} кв. {year} фин. года США',
  'common.period_quarter_jp': '{quarter} кв. {year} фин. года Японии',
  'common.yes': 'да',
  'common.no': 'нет',
  'common.too_few': 'слишком мало для сравнения',
  'common.map_disclaimer':
    'Границы и названия, показанные на этой карте, и использованные обозначения не означают официального одобрения или признания со стороны Организации Объединённых Наций. Пунктир: границы, окончательно не установленные.'
} as const satisfies Record<keyof typeof en, string>;
