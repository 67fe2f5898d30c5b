import type { commits as english } from '../en/commits';

/** Russian sentences: why a file or a change of versions is not taken. */
export const commits = {
  'commit.problem.upload-differs':
    'Дошедшие байты отличаются от отправленных: не совпал хеш. Ничего не сохранено; отправьте файл ещё раз.',
  'commit.problem.upload-cut':
    'Передача прервалась: дошло {bytes, number} из {expected, number} байт. Ничего не сохранено; отправьте файл ещё раз.',
  'commit.problem.no-original': 'Файла «{title}» на сервере нет. Сначала отправьте его.',
  'commit.problem.file-refused': 'Файл «{title}» отклонён; причина — в замечаниях. Ничего не изменено.',
  'commit.problem.needs-confirmation':
    'Сначала нужно подтвердить то, что касается всего файла ({codes}). Ничего не изменено.',
  'commit.problem.already-imported': 'Этот самый файл уже загружен: он появился в версии {version}.',
  'commit.problem.base-moved':
    'Тем временем данные изменил кто-то другой. Посмотрите, что изменилось, и сохраните снова: ваша работа не потеряна.',
  'commit.problem.base-unversioned':
    'Издание, которое видят читатели, собрано не из загрузок, поэтому добавить к нему ничего нельзя.',
  'commit.problem.checks-failed': 'Строки нарушают правило, поэтому издание не собрано: {rules}',
  'commit.problem.no-version': 'Версии {version} нет.',
  'commit.problem.not-in-version': 'В текущей версии нет файла {sha256}.',
  'commit.problem.nothing-to-undo': 'Отменять нечего: загрузок нет.',
  'commit.problem.nothing-changes': 'В текущей версии уже ровно эти файлы.',
  'commit.problem.needs-name': 'Укажите имя: в журнале должно быть видно, кто внёс изменение.',
  'commit.problem.needs-reason': 'Укажите причину: строки убираются, и об этом спросят.',
  'commit.problem.no-record':
    'В данных нет записи {record}, которая всё ещё говорит то, о чём принималось решение. Посмотрите список снова: его мог изменить кто-то другой.',
  'commit.problem.bad-decision': 'Такое решение принять нельзя: {text}',
  'commit.problem.no-decision': 'В текущей версии нет решения {id}.',
  'commit.problem.read-only': 'Это демонстрационные данные: решений о них не принимают. Сначала загрузите файл.',
  'commit.problem.bad-reference':
    'Файл справочных данных принять нельзя; какие ячейки неверны, сказано в замечаниях. Ничего не изменено.',
  'commit.problem.disk-full': 'На диске сервера нет места. Ничего не изменено, прежние данные на месте.',
  'commit.problem.bad-request': 'Запрос не удалось прочитать: {text}',
  'commit.report.file': 'Файл',
  'commit.report.accounting': 'Записи = принято + в карантине + не данные',
  'commit.report.finding': 'Замечание',
  'commit.report.severity': 'Степень',
  'commit.report.sheet': 'Лист',
  'commit.report.row': 'Запись',
  'commit.report.line': 'Строка файла',
  'commit.report.column': 'Столбец',
  'commit.report.value': 'Значение',
  'commit.report.rule': 'Правило',
  'commit.report.fix': 'Что делать',
  'commit.report.sheet_summary': 'Итоги',
  'commit.report.sheet_findings': 'Замечания',
  'commit.report.sheet_cells': 'Исходные ячейки',
  'commit.report.sheet_lost': 'Не вошло в данные',
  'commit.report.findings_here': 'Замечания к записи',
  'commit.report.count': 'Ячеек'
} as const satisfies Record<keyof typeof english, string>;
