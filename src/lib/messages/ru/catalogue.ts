import type { catalogue as en } from '../en/catalogue';

/** Russian sentences: the catalogue of indicators and metrics. */
export const catalogue = {
  'catalogue.title': 'Показатели и величины',
  'catalogue.lead':
    'Что и как измеряет программа: {indicators, plural, one {# показатель} few {# показателя} many {# показателей} other {# показателя}} системы результатов и {metrics, plural, one {# величина} few {# величины} many {# величин} other {# величины}}. Каждое определение одно для страниц, отчётов, командной строки и проверок.',
  'catalogue.confirm':
    'Формулировки, задачи ЦУР и коды США предложены по открытым документам; бюро подтверждает их для каждого соглашения.',
  'catalogue.search': 'Поиск по показателям и величинам',
  'catalogue.found':
    '{count, plural, =0 {Ничего не найдено} one {Найдена # запись} few {Найдено # записи} many {Найдено # записей} other {Найдено # записи}}',
  'catalogue.contents': 'Содержание',
  'catalogue.no_metric':
    'Описание: собственного числа нет. Его рассказывают через показатели, которые вносят в него вклад, и национальную статистику.',
  'catalogue.others': 'Вспомогательные величины',
  'catalogue.others_lead':
    'Сами по себе они не отвечают ни на один показатель: это части, пробелы и ступени, на которые опираются остальные.',
  'catalogue.table': 'Таблица',
  'catalogue.breakdowns': 'Разбивки',
  'catalogue.link': 'Ссылка на эту запись',
  'catalogue.back': 'Методы и источники',
  'catalogue.fact_parent': 'Вносит вклад в',
  'catalogue.fact_aggregation': 'По периодам',
  'catalogue.fact_direction': 'Направление',
  'catalogue.fact_disaggregations': 'Разбивки',
  'catalogue.fact_verification': 'Источник подтверждения',
  'catalogue.fact_assumption': 'Допущение',
  'catalogue.fact_sdg': 'Задачи ЦУР',
  'catalogue.fact_iati': 'Вид измерения IATI',
  'catalogue.fact_us': 'Программная область США',
  'catalogue.aggregation_sum': 'Значения периодов складываются.',
  'catalogue.aggregation_weighted_ratio': 'Складываются числители и знаменатели, отношение вычисляется заново.',
  'catalogue.aggregation_latest': 'Действует последнее значение.',
  'catalogue.aggregation_distinct': 'Разные объекты пересчитываются за весь срок заново.',
  'catalogue.aggregation_narrative': 'У описания нет числа, которое можно объединять.',
  'catalogue.iati_1': '1, единицы',
  'catalogue.iati_2': '2, проценты',
  'catalogue.iati_5': '5, качественный'
} as const satisfies Record<keyof typeof en, string>;
