import type { provenance as en } from '../en/provenance';

/** Russian sentences: where a figure comes from. */
export const provenance = {
  'provenance.formula': 'Формула:',
  'provenance.counts': 'Пропущенные значения: {missing}. Единица: {unit}. Итоги: {additivity}.',
  'provenance.rows_title': 'Строки, стоящие за числами',
  'provenance.rows_show': 'Показать строки таблицы {table} ({count})',
  'provenance.rows_page': 'Строки с {first, number} по {last, number} из {count, number}, в порядке ключа.',
  'provenance.rows_previous': 'Назад',
  'provenance.rows_next': 'Далее',
  'provenance.rows_csv': 'Скачать все в CSV',
  'provenance.rows_csv_part': 'Скачать первые {limit, number} в CSV',
  'provenance.rows_failed': 'Не удалось прочитать строки: {reason}',
  'provenance.decisions_title': 'Решения об этих строках',
  'provenance.decisions_none':
    'Ни одну запись за этими числами никто не объединял, не относил к другой программе, не исправлял и не принимал решением. Единицы измерения пересчитаны только по перечисленным коэффициентам.',
  'provenance.decisions_made':
    '{kind, select, merge {объединено в одно изъятие} separate {оставлено раздельно} credit {отнесено к программе} correct {исправлено} accept {принято как есть} other {{kind}}}: {count, number}, с {first} по {last}',
  'provenance.sources_title': 'Источники',
  'provenance.ask_title': 'К кому обратиться',
  'provenance.ask':
    'К специалистам по мониторингу Регионального представительства УНП ООН в Центральной Азии. Назовите показатель «{view}» и издание {hash}: по ним любой найдёт те же строки.',
  'provenance.cite': 'Скопировать ссылку для цитирования',
  'provenance.command': 'Скопировать команду',
  'provenance.command_title': 'Те же итоги в командной строке',
  'provenance.copied': 'Скопировано: {what}',
  'provenance.citation':
    'Региональное представительство УНП ООН в Центральной Азии, мониторинг Программы по контролю за контейнерами: {title}. {filters} Издание «{edition}», данные по {asOf}, хеш данных {hash}. {address}'
} as const satisfies Record<keyof typeof en, string>;
