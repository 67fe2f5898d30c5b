import type { viewsReports as en } from '../en/viewsReports';

/** Russian sentences: the tables that stand in reports. */
export const viewsReports = {
  'views.equipment-handed-over.title': 'Переданное оборудование',
  'views.equipment-handed-over.item': 'Наименование',
  'views.equipment-handed-over.quantity': 'Штук',
  'views.equipment-handed-over.handed_over': 'Передано',
  'views.equipment-handed-over.cost': 'Стоимость, долл. США',
  'views.equipment-handed-over.state': 'Состояние',
  'views.equipment-handed-over.checked': 'Последняя проверка',
  'views.equipment-handed-over.none': 'При этих фильтрах оборудование не значится.',
  'views.equipment-handed-over.sentence':
    'К концу периода записано {lines, plural, one {# передача} few {# передачи} many {# передач} other {# передачи}}.',
  'views.equipment-handed-over.unknown':
    'Действует ли оборудование, не указано для {unknown, plural, one {# передачи} few {# передач} many {# передач} other {# передачи}}.',
  'views.lessons-learnt.title': 'Извлечённые уроки',
  'views.lessons-learnt.recorded': 'Записано',
  'views.lessons-learnt.type': 'Вид',
  'views.lessons-learnt.lesson': 'Урок',
  'views.lessons-learnt.sentence':
    '{lessons, plural, =0 {При этих фильтрах уроков не записано.} one {Записан # урок.} few {Записано # урока.} many {Записано # уроков.} other {Записано # урока.}}',
  'views.activities-table.title': 'Мероприятия',
  'views.activities-table.activity': 'Мероприятие',
  'views.activities-table.agencies': 'Ведомства',
  'views.activities-table.women': 'Женщины',
  'views.activities-table.men': 'Мужчины',
  'views.activities-table.unknown': 'Пол не указан',
  'views.activities-table.sentence':
    'За период {activities, plural, one {проведено # мероприятие} few {проведены # мероприятия} many {проведено # мероприятий} other {проведено # мероприятия}}.',
  'views.performance-measures.title': 'Показатели результатов',
  'views.performance-measures.number': '№',
  'views.performance-measures.objective': 'Цель',
  'views.performance-measures.measure': 'Показатель',
  'views.performance-measures.us_code': 'Код США',
  'views.performance-measures.target_year': 'Целевой год',
  'views.performance-measures.last_quarter': 'Последний квартал',
  'views.performance-measures.to_date': 'На сегодня',
  'views.performance-measures.percent': '% от цели',
  'views.performance-measures.explanation': 'Пояснение',
  'views.performance-measures.sentence':
    'Показателей в отчёте: {measures, number}; отстают более чем на пятую часть: {behind, number}.',
  'views.performance-measures.unreported': 'За последний квартал не сообщено показателей: {unreported, number}.'
} as const satisfies Record<keyof typeof en, string>;
