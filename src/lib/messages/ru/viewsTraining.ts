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
    'Обе оценки есть у {n, plural, one {# человека} few {# человек} many {# человек} other {# человека}}: в среднем на {difference} балла больше{known, select, yes {, размер эффекта {gav} (g_av)} other {}}, {gain} возможного прироста.',
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
    'Изъятия до и после просто стоят рядом с обучением; что изменение вызвано им, не показано.',

  'views.training-ladder.title': 'Ступени результата обучения',
  'views.training-ladder.rung': 'Ступень',
  'views.training-ladder.answered': 'Ответили или охвачены',
  'views.training-ladder.of': 'Из',
  'views.training-ladder.share': 'Доля',
  'views.training-ladder.result': 'Результат',
  'views.training-ladder.reaction': '1 Отклик',
  'views.training-ladder.learning': '2 Знания',
  'views.training-ladder.behaviour': '3 Поведение на службе',
  'views.training-ladder.retention': '3 Обученные, оставшиеся на должностях',
  'views.training-ladder.results': '4 Результаты подразделений',
  'views.training-ladder.reaction_note': 'В этих данных нет отзывов участников о курсе.',
  'views.training-ladder.learning_note': 'Только участники с оценками до и после; остальные в расчёт не входят.',
  'views.training-ladder.behaviour_note': 'В этих данных нет проверки через 3 или 6 месяцев.',
  'views.training-ladder.retention_note':
    'По последним данным о численности: кто обучен и ушёл, для подразделения потерян.',
  'views.training-ladder.results_note':
    'Завершённые досмотры подразделений при этих фильтрах. Результат зависит не только от обучения.',
  'views.training-ladder.learnt': 'На {points} балла из 100 больше, g_av {gav}',
  'views.training-ladder.hit_rate': 'Результативность {rate}',
  'views.training-ladder.sentence':
    'Четыре ступени, которые не сводятся в одну оценку: понравилось ли участникам, чему они научились, что делают на службе, что находят их подразделения.',
  'views.training-ladder.response':
    'Обе оценки есть для {n, number} из {listed, number} мест в списках участников ({share}).',

  'views.people-and-participations.title': 'Участия и люди',
  'views.people-and-participations.people': 'Разных людей',
  'views.people-and-participations.whole': 'Весь период',
  'views.people-and-participations.sentence':
    'Участий — {participations, number}; в списках участников {listed, plural, one {на # месте} few {на # местах} many {на # местах} other {на # места}} названо разных людей: {people, number}.',
  'views.people-and-participations.unlisted': 'Без списка участий: {unlisted, number}; кто это был, неизвестно.',
  'views.people-and-participations.no_sum':
    'Людей за отдельные годы складывать нельзя: пришедший дважды — один человек.',

  'views.women-by-phase.title': 'Доля женщин по этапам',
  'views.women-by-phase.unknown_share': 'Доля участий без указания пола',
  'views.women-by-phase.sentence': 'Женщины среди участников, чей пол известен: {rate}.',
  'views.women-by-phase.unknown_all': 'Пол ни одного участника не указан, поэтому доли женщин нет.',
  'views.women-by-phase.first': 'Выше всех по нижней границе интервала: {phase}, {rate}.',

  'views.phase-path.title': 'Путь подразделений: кто какого этапа достиг',
  'views.phase-path.not_reached': '–',
  'views.phase-path.sentence':
    'Подразделений — {units, number}. Теоретическое обучение прошли сотрудники {theory, number}, практическое — {practice, number}, углублённое — {advanced, number}; наставники работали в {mentorship, number}. В клетке — первый раз.',
  'views.phase-path.no_assessment': 'Оценка технических потребностей ни одного подразделения не записана.',
  'views.phase-path.none_reached':
    '{units, plural, one {По # подразделению} few {По # подразделениям} many {По # подразделениям} other {По # подразделения}} ни одного этапа пути не записано.',

  'views.strategic.trainings': 'Обучение по стратегическим товарам',
  'views.strategic.detections': 'Выявления стратегических товаров',
  'views.strategic.no_cause': 'То, что обучение было раньше, не показывает, что выявление — его следствие.',
  'views.strategic.indicative':
    'Позиции ГС — только подсказка: для большинства товаров под ними разрешение не нужно, а нужное может быть заявлено под другими.',
  'views.strategic-by-year.title': 'Обучение и выявления по стратегическим товарам (резолюция 1540)',
  'views.strategic-by-year.sentence':
    'Мероприятий по стратегическим товарам — {trainings, number}, изъятий стратегических товаров — {detections, number}.',
  'views.strategic-lens.title': 'Резолюция 1540: категории, подсказки и разрешения',
  'views.strategic-lens.headings': 'Позиции ГС, указывающие на неё (только подсказка)',
  'views.strategic-lens.examinations': 'Досмотры под этими позициями',
  'views.strategic-lens.irregularities': 'Из них с нарушением',
  'views.strategic-lens.permit': 'Нет разрешения',
  'views.strategic-lens.sentence':
    'Изъятий стратегических товаров — {detections, number}. Категории, которым было посвящено обучение, не записываются.',
  'views.strategic-lens.most': 'Чаще всего: {category} ({detections, number}).',
  'views.strategic-lens.hinted':
    'Досмотров товаров под этими позициями — {examinations, number}, с нарушением — {irregularities, number}: там могло не быть разрешения. Было ли оно, ни один источник не сообщает: это пробел в данных, а не в товарах.',
  'views.strategic-detections.title': 'Выявления стратегических товаров и обучение перед ними',
  'views.strategic-detections.hs_code': 'Код ГС',
  'views.strategic-detections.hint': 'Позиция указывает на категорию',
  'views.strategic-detections.trained_on': 'Последнее обучение по стратегическим товарам в стране до этого',
  'views.strategic-detections.untrained': 'не записано',
  'views.strategic-detections.none': 'При этих фильтрах изъятий стратегических товаров нет.',
  'views.strategic-detections.sentence':
    'Изъятий стратегических товаров — {events, number}; до {trained, number} из них в стране проходило обучение по этой теме.',

  'views.exbs-area.laws': 'законы и правила',
  'views.exbs-area.licensing': 'лицензирование',
  'views.exbs-area.enforcement': 'контроль за соблюдением',
  'views.exbs-area.industry': 'взаимодействие с промышленностью',
  'views.exbs-area.cooperation': 'межведомственное и международное сотрудничество',
  'views.recommendations.title': 'Рекомендации визитов: срок и просрочка',
  'views.recommendations.text': 'Рекомендация',
  'views.recommendations.visited_on': 'Визит',
  'views.recommendations.due_on': 'Срок',
  'views.recommendations.closed_on': 'Выполнена',
  'views.recommendations.status': 'Состояние',
  'views.recommendations.days_overdue': 'Дней просрочки',
  'views.recommendations.none': 'При этих фильтрах рекомендаций визитов не записано.',
  'views.recommendations.sentence':
    'К концу периода наступил срок рекомендаций: {due, number}; из них выполнено {closed, number}, просрочено {overdue, number}.',
  'views.recommendations.rest':
    'Ни выполнены, ни просрочены: {rest, number} — срок в последний день или не сообщено, чем закончилось.',
  'views.recommendations.closure': 'Выполнено из тех, чей срок наступил: {rate}.'
} as const satisfies Record<keyof typeof en, string>;
