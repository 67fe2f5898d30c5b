import type { reportDocument as en } from '../en/reportDocument';

/** Russian sentences: what stands in every report. */
export const reportDocument = {
  'report.key_figures': 'Основные показатели',
  'report.all_donors': 'все доноры',
  'report.all_grants': 'все гранты',
  'report.grant': 'Грант',
  'report.contents': 'Содержание',
  'report.asks': 'Что требуется от сотрудников: {ask}.',
  'report.hash': 'Хеш данных',
  'report.rate': '{rate}, n = {n}{few, select, yes {, слишком мало для сравнения} other {}}',
  'report.gap_view': 'Не указано: представления «{view}» в этой версии нет.',
  'report.gap_empty': '{title}: {sentence}',
  'report.asked': 'Не указано.{asked, select, yes { Требуется: {ask}} other {}}',
  'report.source': 'Источник: издание {hash} по состоянию на {day}.',
  'report.label.figure': 'Рисунок {number}',
  'report.label.table': 'Таблица {number}',
  'report.banner':
    'Демонстрация: цифры в этом отчёте вымышленные. Они не относятся ни к какому реальному подразделению, изъятию, досмотру, лицу или платежу, и ссылаться на них нельзя.',
  'report.file_title': '{demo, select, yes {Демо (demo) – } other {}}{title}',
  'report.status.draft': 'Черновик: не проверен',
  'report.status.checked': 'Проверен, не заморожен',
  'report.status.frozen': 'Заморожен'
} as const satisfies Record<keyof typeof en, string>;
