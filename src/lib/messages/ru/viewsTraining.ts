import type { viewsTraining as en } from '../en/viewsTraining';

/** Russian sentences: views of what trainings change. */
export const viewsTraining = {
  'views.training-profile.title': 'Что записано об этом мероприятии',
  'views.training-profile.back': 'Все учебные мероприятия',
  'views.training-profile.none': 'По этому адресу нет мероприятия или их несколько.',
  'views.training-profile.what': 'Сведения',
  'views.training-profile.value': 'Записано',
  'views.training-profile.exbs_area': 'Основное направление EXBS',
  'views.training-profile.description': 'Описание',
  'views.training-profile.first_day': 'Первый день',
  'views.training-profile.last_day': 'Последний день',
  'views.training-profile.days_theory': 'Дней теории',
  'views.training-profile.days_practice': 'Дней практики',
  'views.training-profile.listed': 'Человек в списке участников',
  'views.training-profile.units': 'Из скольких подразделений',
  'views.training-profile.agency': 'Ведомства, как в источнике',
  'views.training-profile.trainers': 'Инструкторы',
  'views.training-profile.grants': 'Гранты и доли',
  'views.training-profile.cost': 'Стоимость, долл. США',
  'views.training-profile.ref': 'Номер в источнике',
  'views.training-profile.source_class': 'Вид источника',
  'views.training-profile.sentence': 'Из {all, number} сведений о мероприятии записано {known, number}.',
  'views.training-profile.missing': 'Не сообщено: {list}.',
  'views.training-profile.qualified': 'Число участников в источнике названо приблизительно.',

  'views.learning-effect.title': 'Чему научились: только пары оценок',
  'views.learning-effect.difference': 'Средняя разность, баллов из 100',
  'views.learning-effect.t': 't (n − 1 степеней свободы)',
  'views.learning-effect.dav': 'Эффект d_av',
  'views.learning-effect.gav': 'Эффект g_av (Хеджес)',
  'views.learning-effect.gain': 'Доля возможного прироста',
  'views.learning-effect.none':
    'Ни у кого нет оценок и до, и после обучения{lost, plural, =0 {} one {; без пары # участие} few {; без пары # участия} many {; без пары # участий} other {; без пары # участия}}.',
  'views.learning-effect.sentence':
    'Обе оценки есть у {n, plural, one {# человека} few {# человек} many {# человек} other {# человека}}: в среднем на {difference} балла больше{known, select, yes {, эффект {gav} стандартного отклонения (g_av)} other {}}, {gain} возможного прироста.',
  'views.learning-effect.lost': 'Не вошло участий: {lost, number} ({share} всех), потому что одной из оценок нет.',

  'views.training-after-action.title': 'Данные для отчёта по итогам',
  'views.training-after-action.satisfaction': 'Отклик: удовлетворённость участников',
  'views.training-after-action.exercise': 'Итог практического упражнения',
  'views.training-after-action.behaviour': 'Поведение: проверка через 3 и 6 месяцев',
  'views.training-after-action.seizures': 'Изъятия в стране, 12 месяцев до → после',
  'views.training-after-action.strategic': 'Выявления стратегических товаров в стране, 12 месяцев до → после',
  'views.training-after-action.gaps': 'Замеченные пробелы (законы, лицензии, контроль)',
  'views.training-after-action.commitments': 'Принятые обязательства',
  'views.training-after-action.followed_by': 'Мероприятия того же рода в течение года',
  'views.training-after-action.sides': '{before, number} → {after, number}',
  'views.training-after-action.scores':
    'Участников с обеими оценками — {n, number}; в среднем прибавили {points} балла из 100.',
  'views.training-after-action.no_scores': 'Оценок до и после не сообщено, поэтому неизвестно, чему научились.',
  'views.training-after-action.caution':
    'Изъятия до и после просто стоят рядом с обучением; что изменение вызвано им, не показано.'
} as const satisfies Record<keyof typeof en, string>;
