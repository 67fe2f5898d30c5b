import type { viewsUnits as en } from '../en/viewsUnits';

/** Russian sentences: the page of one unit. */
export const viewsUnits = {
  'views.unit.this_unit': 'Подразделение',
  'views.unit.no_unit': 'Страница рассказывает об одном подразделении. Выберите подразделение.',

  'views.unit-profile.title': 'Что это и где',
  'views.unit-profile.what': 'Сведения',
  'views.unit-profile.code': 'Код',
  'views.unit-profile.type': 'Вид',
  'views.unit-profile.place': 'Место на карте',
  'views.unit-profile.sentence': '{unit} ({country}). {type}.',
  'views.unit-profile.opened': 'Открыто: {day}.',
  'views.unit-profile.state': 'На конец периода: {state}.',
  'views.unit-profile.no_state': 'Состояние на конец периода не указано.',
  'views.unit-profile.donors': 'Поддержка в этом периоде: {donors}.',

  'views.unit-life.title': 'Состояние и поддержка по годам',
  'views.unit-life.state': 'Состояние',
  'views.unit-life.what': 'Состояние или грант',
  'views.unit-life.from': 'С',
  'views.unit-life.to': 'По',
  'views.unit-life.lasts': 'продолжается',
  'views.unit-life.none': 'Сведений о состоянии подразделения нет.',
  'views.unit-life.sentence': '{unit}: {state}, начиная с {day}.',
  'views.unit-life.grants':
    'До конца периода его {grants, plural, one {поддерживал # грант} few {поддерживали # гранта} many {поддерживали # грантов} other {поддерживали # гранта}}.',
  'views.unit-life.unsupported': 'На дату выпуска данных его не поддерживает ни один грант.',

  'views.unit-staff.title': 'Личный состав по полу',
  'views.unit-staff.day': 'На дату',
  'views.unit-staff.posts': 'Должностей',
  'views.unit-staff.filled': 'Должностей занято',
  'views.unit-staff.trained_share': 'Доля обученных',
  'views.unit-staff.none': 'Сведений о личном составе нет.',
  'views.unit-staff.not_counted': 'На {day} число сотрудников не указано.',
  'views.unit-staff.sentence':
    'На {day} {officers, plural, one {работал # сотрудник} few {работали # сотрудника} many {работали # сотрудников} other {работали # сотрудника}}{posts, plural, =-1 {; число должностей не указано} one { при {posts, number} должности} few { при {posts, number} должностях} many { при {posts, number} должностях} other { при {posts, number} должностях}}. Женщин: {women}.',
  'views.unit-staff.trained': 'Обучены и продолжают работать: {trained, number} ({share}).',
  'views.unit-staff.unknown':
    'Пол не указан у {unknown, plural, one {# сотрудника} few {# сотрудников} many {# сотрудников} other {# сотрудника}}.',

  'views.unit-returns.title': 'Месячные отчёты',
  'views.unit-returns.state': 'Отчёт',
  'views.unit-returns.none': 'В этом периоде подразделение не должно было представлять месячных отчётов.',
  'views.unit-returns.missing':
    'Не получены: {months}{earlier, plural, =0 {} one { и ещё # месяц раньше} few { и ещё # месяца раньше} many { и ещё # месяцев раньше} other { и ещё # месяца раньше}}.',

  'views.unit-results.title': 'Результативность и изъятия по годам',
  'views.unit-results.none': 'За период нет ни досмотров, ни изъятий этого подразделения.',
  'views.unit-results.sentence': 'Досмотры: {examinations}. Изъятия: {seizures}.',
  'views.unit-results.rate': 'Результативность: {rate}.',
  'views.unit-results.few': 'Завершённых досмотров меньше 30: для сравнения этого мало.'
} as const satisfies Readonly<Record<keyof typeof en, string>>;
