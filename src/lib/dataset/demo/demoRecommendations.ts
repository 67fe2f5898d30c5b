/** Topic and text of what visits recommend, in English and Russian. */
export const recommendationTexts: readonly (readonly [topic: string, en: string, ru: string])[] = [
  ['staffing', 'Fill the vacant post of analyst.', 'Заполнить вакантную должность аналитика.'],
  ['staffing', 'Keep trained officers in the unit for two years.', 'Не переводить обученных сотрудников два года.'],
  ['staffing', 'Include women in the next rotation.', 'Включить женщин в следующую ротацию.'],
  ['equipment', 'Have the trace detector calibrated.', 'Откалибровать прибор обнаружения следов.'],
  ['equipment', 'Order spare parts for the scanner.', 'Заказать запасные части для сканера.'],
  ['procedures', 'Write down how consignments are selected.', 'Описать порядок отбора партий.'],
  ['procedures', 'Record negative examinations too.', 'Записывать и досмотры без результата.'],
  ['procedures', 'Agree on handover of cases with the investigators.', 'Согласовать передачу дел следователям.'],
  ['data_reporting', 'Send the monthly return by its due day.', 'Направлять месячный отчёт в срок.'],
  ['data_reporting', 'Write down the sex of participants.', 'Указывать пол участников.'],
  ['training', 'Send two officers to the course on images.', 'Направить двух сотрудников на курс по снимкам.'],
  ['training', 'Repeat the module on precursors.', 'Повторить модуль по прекурсорам.'],
  ['legal_basis', 'Renew the order on joint work of agencies.', 'Обновить приказ о совместной работе ведомств.']
];
