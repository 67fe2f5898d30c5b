import type { reports as en } from '../en/reports';

/** Russian sentences: reports. */
export const reports = {
  'reports.brief.title': 'Справка для донора: Программа УНП ООН – ВТамО по контролю за контейнерами, Центральная Азия',
  'reports.brief.file_title':
    '{demo, select, yes {Демо (demo) – } other {}}{named, select, yes {Справка для донора, {donor}} other {Справка}}, {period}',
  'reports.brief.banner':
    'Демонстрация: цифры в этой справке вымышленные. Они не относятся ни к какому реальному подразделению, изъятию, досмотру или лицу, и ссылаться на них нельзя.',
  'reports.brief.donor': 'Донор',
  'reports.brief.period': 'Период',
  'reports.brief.edition': 'Издание',
  'reports.brief.days': 'с {from} по {to}',
  'reports.brief.title_all': 'Справка: Программа УНП ООН – ВТамО по контролю за контейнерами, Центральная Азия',
  'reports.brief.no_donor': 'в этих данных не назван',
  'reports.brief.scope_all':
    'Доноры в этих данных не названы. Справка охватывает всё, что в них записано, и никому ничего не приписывает.',
  'reports.brief.scope':
    'Обучение — то, которое оплачено грантом донора «{donor}», одним или вместе с другими. Изъятия и досмотры — те, что проведены в подразделениях, пока он их поддерживал: они учтены целиком и не приписываются никакому донору.',
  'reports.brief.results': 'Результаты',
  'reports.brief.units': 'Поддерживаемые подразделения',
  'reports.brief.gaps': 'Чего эта справка не знает',
  'reports.brief.provenance': 'Откуда взяты числа',
  'reports.brief.annex': 'Приложение: выполненные запросы',
  'reports.brief.filters': 'Фильтры всех показателей: {filters}',
  'reports.brief.edition_line':
    'Все числа — из издания {hash} по состоянию на {day}. Если открыть это издание снова, числа будут те же.',
  'reports.brief.gap_none': 'При этих фильтрах все показанные величины указаны.',
  'reports.brief.gap_returns':
    '{missing, plural, one {Не получен # месячный отчёт} few {Не получены # месячных отчёта} many {Не получено # месячных отчётов} other {Не получено # месячного отчёта}} из ожидавшихся: числа изъятий и досмотров — нижние границы.',
  'reports.brief.gap_no_returns': 'Месячных отчётов здесь не ожидалось, поэтому судить о полноте нельзя.',
  'reports.brief.gap_participants':
    'Число участников не указано: {events, plural, one {# учебное мероприятие} few {# учебных мероприятия} many {# учебных мероприятий} other {# учебного мероприятия}}.',
  'reports.brief.gap_sex':
    'Пол не указан: {unknown, plural, one {# участие} few {# участия} many {# участий} other {# участия}}; доля женщин — только среди остальных.',
  'reports.brief.gap_pairs':
    'Без пары оценок: {unpaired, plural, one {# участие} few {# участия} many {# участий} other {# участия}}.',
  'reports.brief.gap_headcounts':
    'Не сообщают число обученных или число сотрудников на должностях: {units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}.',
  'reports.brief.gap_few':
    'Менее {minimum} завершённых досмотров, поэтому результативность не сравнивается: {units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}.',
  'reports.brief.gap_joint':
    'Совместно с другими донорами {trainings, plural, one {оплачено # мероприятие} few {оплачены # мероприятия} many {оплачено # мероприятий} other {оплачено # мероприятия}}. Доли не указаны, поэтому каждое учтено целиком.',
  'reports.brief.gap_joint_units':
    'Другие доноры поддерживают также {units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}. Их результаты учтены целиком и не делятся.',
  'reports.brief.gap_early':
    'Данные издания заканчиваются {day}, раньше периода: того, что было позже, в этой справке нет.',
  'reports.brief.gap_late':
    'Данные издания начинаются {day}, позже периода: того, что было раньше, в этой справке нет.',
  'reports.brief.more_rows': 'Не показано ещё строк: {more, number}.',
  'reports.brief.caveat': '{definition} {caveat}',
  'reports.brief.change': 'было {previous}, стало {recent}',
  'reports.brief.trainings': 'Оплаченное обучение',
  'reports.brief.definitions': 'Что означают числа',
  'reports.brief.rows_used': 'Строк в каждой таблице при этих фильтрах: {rows}.',
  'reports.brief.rows_of': '{table} {count, number}',
  'reports.brief.page_foot': '{title} · издание {hash}',
  'reports.page.title': 'Справка для донора',
  'reports.page.partly': '{period} (частично)',
  'reports.page.lead':
    'Справка для одного донора за один период: главные показатели, три графика, поддержанные подразделения и обучение, чего мы не знаем и откуда взято каждое число.',
  'reports.page.form': 'О чём справка',
  'reports.page.donor': 'Донор',
  'reports.page.calendar': 'Календарь',
  'reports.page.calendar_own': 'Календарь донора',
  'reports.page.period': 'Период',
  'reports.page.language': 'Язык справки',
  'reports.page.language_en': 'английский',
  'reports.page.language_ru': 'русский',
  'reports.page.open': 'Открыть',
  'reports.page.print': 'Печать',
  'reports.page.download': 'Скачать',
  'reports.page.preview': 'Просмотр справки',
  'reports.page.no_script':
    'Без JavaScript просмотр не следует за выбором: «Открыть» покажет выбранную справку, а напечатает её сам браузер.',
  'reports.page.hint':
    'Скачивается один файл, которому больше ничего не нужно: он открывается без сети, и его можно послать по почте.',
  'reports.page.loading': 'Справка составляется.',
  'reports.page.failed': 'Не удалось составить справку: {reason}',
  'reports.page.no_answer': 'сервер не ответил. Попробуйте ещё раз чуть позже.',
  'reports.page.own': 'Эта справка составлена в вашем браузере по вашему файлу. Никуда ничего не отправляется.',
  'reports.page.donor_none': 'Не названы: всё вместе',
  'reports.refused.donor': 'Донора «{value}» в этом издании нет. Выберите одного из списка: {list}.',
  'reports.refused.no_donors': 'Доноры в этом издании не названы, поэтому донора «{value}» нет.',
  'reports.refused.period': '«{value}» — не период. Напишите, например, jp:2024, us:2025Q1, 2020 или 2020-01..2020-12.',
  'reports.refused.outside': 'Данные издания — {span}; с периодом «{value}» у них нет ни одного общего дня.',
  'reports.refused.calendar': 'Календаря «{value}» нет: бывает un, us или jp.',
  'reports.refused.lang': 'Справки на языке «{value}» нет: бывает en или ru.'
} as const satisfies Record<keyof typeof en, string>;
