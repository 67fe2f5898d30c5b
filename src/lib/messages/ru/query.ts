import type { query as en } from '../en/query';

/** Russian sentences: query. */
export const query = {
  'query.title': 'Запросы SQL',
  'query.lead':
    'Спросите то, на что не отвечает ни одна страница. Выполняется один запрос на чтение за раз, движком в этом браузере: написанное никуда не отправляется.',
  'query.editor': 'Запрос SQL',
  'query.run': 'Выполнить',
  'query.run_hint': 'Ctrl + Enter',
  'query.cancel': 'Отменить',
  'query.waiting': 'Ожидание движка …',
  'query.running': 'Выполняется, {seconds} с …',
  'query.cancelled': 'Отменено. Ничего не изменено: запросы здесь только читают.',
  'query.rows':
    '{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}} за {seconds} с, из издания {edition}.',
  'query.truncated':
    'Это первые {limit, number} строк, запрос возвращает больше. Сгруппируйте данные или добавьте условия, чтобы увидеть всё. В CSV те же {limit, number} строк.',
  'query.none': 'Запрос не вернул ни одной строки.',
  'query.result': 'Результат',
  'query.csv': 'Скачать CSV',
  'query.examples': 'Примеры',
  'query.tables': 'Таблицы',
  'query.tables_hint': 'Все столбцы описаны на странице «Данные». При вводе имена дополняются сами.',
  'query.failed': 'Движок отклонил запрос: {reason}',
  'query.gate_empty': 'Выполнять нечего. Напишите запрос или возьмите пример.',
  'query.gate_several-statements':
    'За раз выполняется один запрос; второй начинается с «{keyword}». Оставьте один или уберите точку с запятой между ними.',
  'query.gate_not-a-query':
    'Выполняются только запросы на чтение: SELECT, FROM, WITH, VALUES, SUMMARIZE, DESCRIBE, SHOW, EXPLAIN, PIVOT. «{keyword}» изменил бы что-то или обратился бы вовне.',
  'query.gate_unterminated': 'Кавычка или комментарий открыты и не закрыты.',
  'query.example_monthly': 'Изъятия по месяцам и классам товаров',
  'query.example_hit_rate': 'Результативность по подразделениям и число досмотров',
  'query.example_routes': 'Страны отправления и назначения',
  'query.example_trainings': 'Мероприятия по торговле стратегическими товарами и кто их оплатил',
  'query.example_dictionary': 'Что содержит таблица',
  'query.no_script': 'Запросы выполняются в браузере, для этого нужен JavaScript.'
} as const satisfies Record<keyof typeof en, string>;
