import type { viewsProgramme as en } from '../en/viewsProgramme';

/** Russian sentences: views of inspections, training, overview and programme. */
export const viewsProgramme = {
  'views.column.agency_type': 'Вид ведомства',
  'views.column.completed': 'Завершено',
  'views.column.country': 'Страна',
  'views.column.direction': 'Направление',
  'views.column.examinations': 'Досмотры',
  'views.column.figure': 'Показатель',
  'views.column.gain': 'Прирост',
  'views.column.high': 'Интервал 95 %, верхняя граница',
  'views.column.hit_rate': 'Результативность',
  'views.column.hs_chapter': 'Группа ГС',
  'views.column.low': 'Интервал 95 %, нижняя граница',
  'views.column.men': 'Мужчины',
  'views.column.month': 'Месяц',
  'views.column.n': 'Число наблюдений (n)',
  'views.column.note': 'Примечание',
  'views.column.officers_in_post': 'Сотрудников на должностях',
  'views.column.pairs': 'Пар оценок',
  'views.column.participations': 'Участия',
  'views.column.people': 'Человек',
  'views.column.period': 'Период',
  'views.column.positive': 'Результативные',
  'views.column.post_score': 'Средний балл после',
  'views.column.pre_score': 'Средний балл до',
  'views.column.returns_due': 'Отчётов ожидалось',
  'views.column.returns_received': 'Отчётов получено',
  'views.column.seizure_events': 'Изъятия',
  'views.column.selection_method': 'Способ отбора',
  'views.column.share': 'Доля',
  'views.column.strategic_events': 'Из них по торговле стратегическими товарами',
  'views.column.total': 'Всего',
  'views.column.trained_officers': 'Из них обучено',
  'views.column.training_events': 'Учебные мероприятия',
  'views.column.training_type': 'Этап или вид обучения',
  'views.column.transport_mode': 'Вид транспорта',
  'views.column.unit': 'Подразделение',
  'views.column.unknown_sex': 'Пол не указан',
  'views.column.unpaired': 'Без пары оценок',
  'views.column.value': 'Значение',
  'views.column.without_participants': 'Мероприятия без числа участников',
  'views.column.women': 'Женщины',
  'views.column.women_share': 'Доля женщин',

  'views.shape.all_together': 'все вместе',
  'views.shape.best_rate':
    'Выше всех по нижней границе интервала: {name}, {rate}, по {n, plural, one {# завершённому досмотру} few {# завершённым досмотрам} many {# завершённым досмотрам} other {# завершённого досмотра}}.',
  'views.shape.completeness':
    'Месячных отчётов получено: {received, number} из {due, number} ({share}){incomplete, select, yes {; итоги со знаком «≥» — нижние границы} other {}}.',
  'views.shape.lower_bound': 'Нижняя граница: часть отчётов не получена.',
  'views.shape.no_completed':
    'Ни у одного завершённого досмотра не указан результат, поэтому результативность не определяется.',
  'views.shape.no_examinations': 'При этих фильтрах досмотров нет. Расширьте период или снимите один из фильтров.',
  'views.shape.no_period': 'всё время',
  'views.shape.no_return': 'Нет данных: отчётов за этот месяц не поступило.',
  'views.shape.no_trainings':
    'При этих фильтрах учебных мероприятий нет. Расширьте период или снимите один из фильтров.',
  'views.shape.not_a_unit': 'не подразделение программы',
  'views.shape.overall_rate':
    'Завершённых досмотров — {completedText}, из них результативных — {positiveText}: {rate}.',
  'views.shape.participations':
    '{known, select, yes {Сообщено участий: {text}{without, plural, =0 {} one {; по # мероприятию число не указано} few {; по # мероприятиям число не указано} many {; по # мероприятиям число не указано} other {; по # мероприятия число не указано}}.} other {Число участников нигде не указано.}}',
  'views.shape.peak_month': 'Больше всего за месяц: {count, number} ({month}).',
  'views.shape.rate_with_interval': '{value} (интервал 95 %: от {low} до {high})',
  'views.shape.small_rows':
    '{small, plural, one {В # строке} few {В # строках} many {В # строках} other {В # строки}} завершённых досмотров меньше {minimum}: слишком мало для сравнения.',
  'views.shape.undated': 'Без известной даты: {count, number}; на оси времени не показано.',

  'views.inspection-cascade.title': 'От профилирования до результата',
  'views.inspection-cascade.step': 'Шаг',
  'views.inspection-cascade.count': 'Число',
  'views.inspection-cascade.share': 'Доля от предыдущего шага',
  'views.inspection-cascade.profiled': 'Профилировано партий',
  'views.inspection-cascade.selected': 'Отобрано для досмотра',
  'views.inspection-cascade.examined': 'Досмотры',
  'views.inspection-cascade.positive': 'Результативные',
  'views.inspection-cascade.unknown_step': 'В этих источниках не указано.',
  'views.inspection-cascade.of_completed':
    'Доля от {completed, plural, one {# завершённого досмотра} few {# завершённых досмотров} many {# завершённых досмотров} other {# завершённого досмотра}}.',
  'views.inspection-cascade.sentence_profiled':
    '{profiled, plural, one {Профилирована {profiledText} партия} few {Профилировано {profiledText} партии} many {Профилировано {profiledText} партий} other {Профилировано {profiledText} партии}}, для досмотра отобрано {selectedText}.',
  'views.inspection-cascade.sentence_examined':
    '{examined, plural, one {Проведён {examinedText} досмотр} few {Проведено {examinedText} досмотра} many {Проведено {examinedText} досмотров} other {Проведено {examinedText} досмотра}}, из них результативных — {positiveText}.',
  'views.inspection-cascade.sentence_rate':
    'Результативность по {completed, plural, one {# завершённому досмотру} few {# завершённым досмотрам} many {# завершённым досмотрам} other {# завершённого досмотра}}: {rate}.',
  'views.inspection-cascade.sentence_unknown':
    '{steps, plural, one {# шаг в этих источниках не указан и остаётся неизвестным} few {# шага в этих источниках не указаны и остаются неизвестными} many {# шагов в этих источниках не указаны и остаются неизвестными} other {# шага не указаны и остаются неизвестными}}.',

  'views.hit-rate-by-unit.title': 'Результативность по подразделениям',
  'views.hit-rate-by-selection.title': 'Результативность по способам отбора',
  'views.hit-rate-by-mode.title': 'Результативность по видам транспорта',
  'views.examinations-by-direction.title': 'Результативность по направлениям',
  'views.examinations-by-hs-chapter.title': 'Результативные досмотры по заявленным группам ГС',

  'views.examinations-by-month.title': 'Досмотры по месяцам',
  'views.examinations-by-month.sentence':
    'С {first} по {last}: {examinations, plural, one {{examinationsText} досмотр} few {{examinationsText} досмотра} many {{examinationsText} досмотров} other {{examinationsText} досмотра}}, из них результативных — {positiveText}; результативность {rate}.',

  'views.trainings-by-phase.rest':
    '{count, plural, one {ещё # вид} few {ещё # вида} many {ещё # видов} other {ещё # вида}}',
  'views.trainings-by-phase.title': 'Обучение по этапам',
  'views.trainings-by-phase.sentence':
    '{events, plural, one {# учебное мероприятие} few {# учебных мероприятия} many {# учебных мероприятий} other {# учебного мероприятия}}, из них по торговле стратегическими товарами и экспортному контролю (резолюция 1540 СБ ООН) — {strategic, number}.',
  'views.trainings-by-phase.most': 'Чаще всего: {phase} ({events, number}).',
  'views.trainings-by-country.title': 'Обучение по странам',
  'views.trainings-by-country.no_country': 'региональные или страна не указана',
  'views.trainings-by-country.sentence':
    '{events, plural, one {# учебное мероприятие} few {# учебных мероприятия} many {# учебных мероприятий} other {# учебного мероприятия}}; {countries, plural, =0 {страна не указана} one {# страна} few {# страны} many {# стран} other {# страны}}.',
  'views.trainings-by-country.most': 'Больше всего: {country} ({events, number}).',
  'views.trainings-by-month.title': 'Обучение по месяцам',
  'views.trainings-by-month.strategic': 'Торговля стратегическими товарами (резолюция 1540)',
  'views.trainings-by-month.other': 'Прочие темы',
  'views.trainings-by-month.sentence':
    'С {first} по {last}: {events, plural, one {# учебное мероприятие с известной датой} few {# учебных мероприятия с известной датой} many {# учебных мероприятий с известной датой} other {# учебного мероприятия с известной датой}}.',
  'views.participants-by-sex.title': 'Участники по полу',
  'views.participants-by-sex.none': 'При этих фильтрах об участии не сообщалось.',
  'views.participants-by-sex.never_reported':
    'Пол не указан ни у кого ({participations, plural, one {# участие} few {# участия} many {# участий} other {# участия}}), поэтому доля женщин неизвестна.',
  'views.participants-by-sex.sentence':
    '{women, plural, one {# женщина} few {# женщины} many {# женщин} other {# женщины}} и {men, plural, one {# мужчина} few {# мужчины} many {# мужчин} other {# мужчины}}: доля женщин среди участников с известным полом — {rate}.',
  'views.participants-by-sex.unknown':
    'Пол не указан: {unknown, plural, one {# участие} few {# участия} many {# участий} other {# участия}} ({share} от всех).',
  'views.participants-by-agency.title': 'Обученные по ведомствам',
  'views.participants-by-agency.none':
    'При этих фильтрах ни у одного мероприятия нет списка участников, поэтому их ведомства неизвестны.',
  'views.participants-by-agency.sentence':
    'В списках участников {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}; больше всего — {agency} ({share}).',
  'views.participants-by-agency.participations': 'Всего сообщено участий, со списками и без: {participations, number}.',
  'views.learning-gain.title': 'Оценки до и после обучения',
  'views.learning-gain.none':
    'Ни у кого нет обеих оценок, до и после{unpaired, plural, =0 {} one {; без пары # участие} few {; без пары # участия} many {; без пары # участий} other {; без пары # участия}}.',
  'views.learning-gain.sentence':
    'У {pairs, plural, one {# участника} few {# участников} many {# участников} other {# участника}} с обеими оценками средний балл {direction, select, down {снизился} other {вырос}} с {pre} до {post} (изменение {gain}).',
  'views.learning-gain.unpaired':
    'Без пары оценок и потому не учтено: {unpaired, plural, one {# участие} few {# участия} many {# участий} other {# участия}}.',
  'views.learning-gain.caution': 'Рост оценки — ещё не изменение в работе.',
  'views.trained-officers-by-unit.title': 'Обученные сотрудники на должностях',
  'views.trained-officers-by-unit.none': 'При этих фильтрах сведений о численности подразделений нет.',
  'views.trained-officers-by-unit.sentence':
    'По последним сведениям от {units, plural, one {# подразделения} few {# подразделений} many {# подразделений} other {# подразделения}}, обучение прошли {trained, number} из {inPost, plural, one {# сотрудника} few {# сотрудников} many {# сотрудников} other {# сотрудника}} на должностях ({share}).',
  'views.trained-officers-by-unit.not_reported':
    '{units, plural, one {# подразделение не сообщает} few {# подразделения не сообщают} many {# подразделений не сообщают} other {# подразделения не сообщают}} оба числа.',
  'views.training-events.title': 'Учебные мероприятия',
  'views.training-events.none':
    'При этих фильтрах учебных мероприятий нет. Расширьте период или снимите один из фильтров.',
  'views.training-events.sentence':
    '{events, plural, one {# учебное мероприятие} few {# учебных мероприятия} many {# учебных мероприятий} other {# учебного мероприятия}}, сначала последние; с отметкой «торговля стратегическими товарами и экспортный контроль» (резолюция 1540 СБ ООН) — {strategic, number}.',
  'views.training-events.not_reported':
    'Число участников не указано: {events, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}.',
  'views.training-events.listed': 'Показаны последние {listed, number}.',
  'views.training-events.mark': 'STEC / рез. 1540',
  'views.training-events.date': 'Дата',
  'views.training-events.event': 'Мероприятие',
  'views.training-events.participants': 'Участники',
  'views.training-events.funded_by': 'Финансирование',
  'views.training-events.mode': 'Форма',
  'views.training-events.days': 'Дней (теория + практика)',
  'views.training-events.place': 'Место',
  'views.training-events.about': 'около {count}',
  'views.training-events.more_than': 'более {count}',
  'views.training-events.less_than': 'менее {count}',
  'views.training-events.joint': '{donors} (совместно, доли не указаны)',
  'views.training-events.source': 'Источник',
  'views.published-trainings.title': 'Опубликованные сведения об обучении',
  'views.published-trainings.none': 'При этих фильтрах опубликованных сведений об обучении нет.',
  'views.published-trainings.sentence':
    '{events, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}} по публикациям УНП ООН и партнёров, каждое с адресом. Показаны отдельно от отчётных мероприятий и в итоги здесь не входят.',
  'views.published-trainings.what': 'Что опубликовано',

  'views.overview-key-figures.title': 'Основные показатели',
  'views.overview-key-figures.seizure_events': 'Изъятия',
  'views.overview-key-figures.examinations': 'Досмотры',
  'views.overview-key-figures.hit_rate': 'Результативность',
  'views.overview-key-figures.training_events': 'Учебные мероприятия',
  'views.overview-key-figures.participations': 'Участия',
  'views.overview-key-figures.units_operational': 'Действующие подразделения',
  'views.overview-key-figures.returns': 'Получено месячных отчётов',
  'views.overview-key-figures.of': '{value} из {n}',
  'views.overview-key-figures.recent': 'Последний сравниваемый период',
  'views.overview-key-figures.previous': 'Период до него',
  'views.overview-key-figures.within_chance': 'Такая разница часто бывает случайной.',
  'views.overview-key-figures.none':
    'В этом издании при этих фильтрах ничего нет. Расширьте период или снимите один из фильтров.',
  'views.overview-key-figures.sentence': 'Период — {period}: {figures}.',
  'views.overview-key-figures.count_seizure_events':
    '{number, plural, one {{text} изъятие} few {{text} изъятия} many {{text} изъятий} other {{text} изъятия}}',
  'views.overview-key-figures.count_examinations':
    '{number, plural, one {{text} досмотр} few {{text} досмотра} many {{text} досмотров} other {{text} досмотра}}',
  'views.overview-key-figures.count_training_events':
    '{number, plural, one {{text} учебное мероприятие} few {{text} учебных мероприятия} many {{text} учебных мероприятий} other {{text} учебного мероприятия}}',
  'views.overview-key-figures.compared':
    'Сравниваются {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} по {recentLast} включительно и столько же по {previousLast} включительно.',
  'views.overview-key-figures.not_compared': 'Изменение не показано: равного по длине периода до этого в издании нет.',
  'views.overview-key-figures.caution': 'Пока часть отчётов не получена, снижение может означать неполученный отчёт.',
  'views.overview-seizures-by-month.title': 'Изъятия по месяцам',
  'views.overview-seizures-by-month.none':
    'При этих фильтрах изъятий нет. Расширьте период или снимите один из фильтров.',
  'views.overview-seizures-by-month.sentence':
    '{events, plural, one {{text} изъятие} few {{text} изъятия} many {{text} изъятий} other {{text} изъятия}}.',
  'views.overview-cascade.title': 'От профилирования до результата',
  'views.overview-trainings.title': 'Обучение и участники',
  'views.overview-trainings.sentence':
    '{events, plural, one {# учебное мероприятие} few {# учебных мероприятия} many {# учебных мероприятий} other {# учебного мероприятия}}.',
  'views.completeness.title': 'Полнота месячных отчётов',
  'views.completeness.none': 'При этих фильтрах месячных отчётов не ожидалось, поэтому судить о полноте нельзя.',
  'views.completeness.received': 'получен',
  'views.completeness.late': 'с опозданием',
  'views.completeness.missing': 'не получен',
  'views.completeness.not_open': 'ещё не открыто',
  'views.completeness.late_count': 'С опозданием: {late, number}.',
  'views.completeness.worst': 'Больше всего не хватает: {unit} ({missing, number}).',
  'views.unit-map.title': 'Подразделения программы',
  'views.unit-map.none': 'При этих фильтрах подразделений нет.',
  'views.unit-map.sentence':
    '{operational, plural, one {Действует # подразделение} few {Действуют # подразделения} many {Действуют # подразделений} other {Действуют # подразделения}} из {units, number} учтённых.',
  'views.unit-map.approximate':
    'Место известно лишь приблизительно (2–10 км) и показано полым знаком: {count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}.',
  'views.unit-map.no_place':
    'Место неизвестно, есть только в таблице: {count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}.',
  'views.unit-map.quality': 'Точность места',
  'views.unit-map.quality_exact': 'координаты проверены',
  'views.unit-map.quality_approximate': 'приблизительно, 2–10 км',
  'views.unit-map.quality_none': 'неизвестно',
  'views.unit-map.state': 'Состояние',
  'views.latest-events.title': 'Последние события',
  'views.latest-events.none': 'При этих фильтрах изъятий и мероприятий с известной датой нет.',
  'views.latest-events.sentence':
    '{events, plural, one {Последнее событие} few {Последние # события} many {Последние # событий} other {Последние # события}} с известной датой; самое новое — {date}.',
  'views.latest-events.kind': 'Вид',
  'views.latest-events.seizure': 'Изъятие',
  'views.latest-events.training': 'Учебное мероприятие',
  'views.latest-events.date': 'Дата',
  'views.latest-events.event': 'Событие',

  'views.units-state.title': 'Подразделения и их состояние',
  'views.units-state.none': 'При этих фильтрах подразделений нет.',
  'views.units-state.sentence':
    'Учтено {units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}, из них действующих на {day} — {operational, number}.',
  'views.units-state.joint':
    '{units, plural, one {# подразделение поддерживают} few {# подразделения поддерживают} many {# подразделений поддерживают} other {# подразделения поддерживают}} несколько доноров; результаты учитываются у каждого целиком и не делятся.',
  'views.units-state.type': 'Вид',
  'views.units-state.state': 'Состояние на конец периода',
  'views.units-state.opened': 'Открыто',
  'views.units-state.donors': 'Кто поддерживает',
  'views.units-by-state.title': 'Подразделения по странам и состояниям',
  'views.units-by-state.none': 'При этих фильтрах подразделений нет.',
  'views.units-by-state.sentence':
    '{units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}} в {countries, plural, one {# стране} few {# странах} many {# странах} other {# страны}}: {states}.',
  'views.donor-support.title': 'Кто что поддерживает',
  'views.donor-support.none': 'При этих фильтрах поддержка доноров не отмечена.',
  'views.donor-support.sentence':
    'Подразделения или обучение здесь {donors, plural, one {поддерживает # донор} few {поддерживают # донора} many {поддерживают # доноров} other {поддерживают # донора}}: {names}.',
  'views.donor-support.joint':
    'Совместное финансирование учитывается у каждого донора целиком и не делится, поэтому строки складывать нельзя: доли не указаны.',
  'views.donor-support.donor': 'Донор',
  'views.donor-support.no_donor': 'донор не указан',
  'views.donor-support.units': 'Действующие подразделения с поддержкой',
  'views.donor-support.joint_trainings': 'Из мероприятий финансируются совместно',
  'views.donor-support.joint_units': 'Из подразделений поддерживаются совместно',
  'views.programme-events.title': 'События программы',
  'views.programme-events.none': 'При этих фильтрах событий программы не отмечено.',
  'views.programme-events.sentence':
    '{events, plural, one {# событие} few {# события} many {# событий} other {# события}} с известной датой, {first} – {last}.',
  'views.published-figures.title': 'Опубликованные цифры',
  'views.published-figures.none': 'Опубликованных цифр в этом издании нет.',
  'views.published-figures.sentence':
    '{figures, plural, one {# цифра} few {# цифры} many {# цифр} other {# цифры}} по публикациям, каждая с адресом. Это чужие сводные данные: ни в одно число этой системы они не входят.',
  'views.published-figures.scope': 'О чём',
  'views.published-figures.text': 'Текст публикации'
} as const satisfies Record<keyof typeof en, string>;
