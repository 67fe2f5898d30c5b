import type { viewsInspections as en } from '../en/viewsInspections';

/** Russian sentences: views that compare, chart and explain examinations. */
export const viewsInspections = {
  'views.shape.enforcement_bias':
    'Изъятия отражают не только поток, но и работу контроля: чем больше проверок, тем больше находок, а где изъятий мало, там, возможно, мало ищут.',

  'views.compare-units.title': 'Можно ли сравнить эти два подразделения?',
  'views.compare-selection.title': 'Можно ли сравнить эти два способа отбора?',
  'views.compare.first': 'Сравнить',
  'views.compare.second': 'с',
  'views.compare.difference': 'Разность (первое минус второе)',
  'views.compare.nothing': 'При этих фильтрах сравнивать нечего: нет двух значений.',
  'views.compare.too_few':
    'Нет. {first}: завершённых досмотров {firstN, number}; {second}: {secondN, number}. Если хотя бы с одной стороны их меньше {minimum, number}, сравнение ни о чём не говорит.',
  'views.compare.no_evidence':
    'Сравнить можно, но различие не подтверждается. {first}: {firstRate}. {second}: {secondRate}. Разность — {points} процентного пункта (интервал 95 %: от {low} до {high}); такую даёт и одна случайность.',
  'views.compare.differ':
    'Да, и различие больше случайного. {first}: {firstRate}. {second}: {secondRate}. Разность — {points} процентного пункта (интервал 95 %: от {low} до {high}).',
  'views.compare.caution':
    'Различаться могут также товары, маршруты и отбор на досмотр, а из двадцати пар одна различается просто случайно.',

  'views.hit-rate-control.title': 'Контрольная карта результативности по месяцам',
  'views.hit-rate-control.centre': 'За весь период',
  'views.hit-rate-control.low': 'Нижний предел',
  'views.hit-rate-control.high': 'Верхний предел',
  'views.hit-rate-control.outside': 'За пределами: ищите причину.',
  'views.hit-rate-control.rough': 'Мало досмотров: пределы приблизительны.',
  'views.hit-rate-control.incomplete': 'За этот месяц получены не все отчёты.',
  'views.hit-rate-control.sentence':
    '{one, select, yes {{unit}} other {Все подразделения при этих фильтрах вместе}}: {rate} за весь период. Месяцев с досмотрами — {months, number}, из них за пределами случайных колебаний — {outside, number}{outside, plural, =0 {} other { ({which})}}.',
  'views.hit-rate-control.rough_months':
    '{rough, plural, one {В # месяце} few {В # месяцах} many {В # месяцах} other {В # месяца}} ожидалось менее пяти результативных досмотров, поэтому пределы приблизительны (пустые точки).',
  'views.hit-rate-control.pick': 'Выберите одно подразделение, чтобы увидеть его собственную карту.',

  'views.seizures-per-thousand.title': 'Изъятия на 1000 досмотров',
  'views.seizures-per-thousand.rate': 'На 1000 досмотров',
  'views.seizures-per-thousand.sentence':
    'Изъятий, отнесённых к подразделениям, — {seizures, number}, досмотров — {examinations, number}: {rate} на 1000 (точные пределы 95 %: от {low} до {high}).',
  'views.seizures-per-thousand.first': 'Выше всех по нижнему пределу: {name}, {rate} (от {low} до {high}).',
  'views.seizures-per-thousand.thin':
    'Подразделения, где досмотров меньше {minimum, number}, показаны пустыми точками: слишком мало для сравнения.',

  'views.examination-outcomes.title': 'Чем заканчиваются досмотры',
  'views.examination-outcomes.outcome': 'Исход',
  'views.examination-outcomes.positive_seizure': 'Изъятие',
  'views.examination-outcomes.positive_irregularity': 'Нарушение',
  'views.examination-outcomes.cooperation': 'Сотрудничество без изъятия',
  'views.examination-outcomes.true_negative': 'Нарушений нет',
  'views.examination-outcomes.referred': 'Передано другой службе',
  'views.examination-outcomes.inconclusive': 'Без определённого результата',
  'views.examination-outcomes.not_reported': 'Не указано',
  'views.examination-outcomes.cooperation_note':
    'Досмотрено по сообщению подразделения-партнёра и выпущено как законное, подобно уксусной кислоте, которую в 2016 году отслеживали три страны.',
  'views.examination-outcomes.sentence':
    'Из {total, plural, one {{totalText} досмотра} few {{totalText} досмотров} many {{totalText} досмотров} other {{totalText} досмотра}} {negativeText} ({share}) не выявили нарушений. Это тоже результат: законность товаров подтверждена.',
  'views.examination-outcomes.cooperation_sentence':
    'Из них по сообщению подразделения-партнёра — {count, plural, one {{text}} few {{text}} many {{text}} other {{text}}}: сотрудничество без изъятия.',
  'views.seizure-levels.title': 'Изъятия на 1000 досмотров по месяцам: уровни и события программы',
  'views.seizure-levels.level': 'Уровень',
  'views.seizure-levels.adjusted': 'Без сезонности',
  'views.seizure-levels.season': 'В таблице есть и показатель без сезонности.',
  'views.seizure-levels.no_season': 'Сезонность не исключена. {reason}',
  'views.seizure-levels.events': 'События программы (номер на рисунке)',
  'views.seizure-levels.new_level': 'Начинается новый уровень.',
  'views.seizure-levels.sentence':
    '{changes, plural, =0 {Показатель оставался на одном уровне: {levels} на 1000} one {Уровень сменился # раз, {which}: {levels} на 1000} few {Уровень сменился # раза, {which}: {levels} на 1000} many {Уровень сменился # раз, {which}: {levels} на 1000} other {Уровень сменился # раза, {which}: {levels} на 1000}}.',
  'views.seizure-levels.caution':
    'Точки смены находит метод (PELT); если изъятия идут сериями, он покажет их больше, чем есть. Событие рядом с точкой не доказывает, что оно причина.',
  'views.seizure-levels.marked':
    'Номерами отмечено событий программы: {events, number}; что это за события, сказано в таблице.',

  'views.cascade.selected_share': 'Отобрано из профилированных',
  'views.cascade.examined_share': 'Досмотрено из отобранных',
  'views.cascade.more_than_selected':
    '{rows, plural, one {В # строке} few {В # строках} many {В # строках} other {В # строки}} досмотров больше, чем отобранных партий, поэтому доля не приводится: в одной партии бывает несколько контейнеров, или не получен отчёт.',
  'views.cascade-by-unit.title': 'Каскад по подразделениям',
  'views.cascade-by-unit.sentence':
    'От профилирования до результата: {units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}, начиная с наибольшего числа досмотров.',
  'views.cascade-by-kind.title': 'Каскад по способам отбора, направлениям и видам транспорта',
  'views.cascade-by-kind.kind': 'Разрез',
  'views.cascade-by-kind.value': 'Значение',
  'views.cascade-by-kind.sentence':
    'Три разреза одних и тех же досмотров, один под другим; складывать их нельзя. По способам отбора профилированные и отобранные партии не считаются.',

  'views.comparable-years.title': 'Год к году: только сопоставимые подразделения',
  'views.comparable-years.change': 'Изменение',
  'views.comparable-years.none':
    'Ни у одного подразделения нет отчётов за один и тот же месяц обоих периодов, поэтому сравнения нет.',
  'views.comparable-years.sentence':
    '{recent} рядом с {previous}: подразделений — {units, number}, месяцев подразделений с отчётом в обоих периодах — {months, number}. Изъятий — {seizures, number} (ранее {seizuresBefore, number}), досмотров — {examinations, number} (ранее {examinationsBefore, number}).',
  'views.comparable-years.hit_rate':
    '{beyond, select, yes {Результативность изменилась больше, чем случайно} other {Изменение результативности не превышает случайного}}: {points} процентного пункта (интервал 95 %: от {low} до {high}).',
  'views.comparable-years.left_out':
    'Не вошло месяцев подразделений: {months, number}; в одном из двух периодов нет отчёта или подразделение ещё не работало.',

  'views.risk-indicators.title': 'Индикаторы риска по отдаче',
  'views.risk-indicators.note':
    'Только сводные данные по индикаторам. Индикатор, который часто срабатывает верно, помогает выбирать, что досматривать; о конкретном участнике или партии он ничего не говорит.',
  'views.risk-indicators.as_all': 'как у всех досмотров',
  'views.risk-indicators.precision': 'Результативные из отмеченных',
  'views.risk-indicators.lift': 'Отдача (во сколько раз чаще)',
  'views.risk-indicators.lift_low': 'Отдача, нижний предел (95 %)',
  'views.risk-indicators.lift_high': 'Отдача, верхний предел (95 %)',
  'views.risk-indicators.none': 'При этих фильтрах сводных данных по индикаторам риска нет.',
  'views.risk-indicators.sentence':
    'Индикаторов риска — {indicators, number}; с отдачей выше 2 и нижним пределом выше 1 — {sure, number}{sure, plural, =0 {} other {: {names}}}.',
  'views.risk-indicators.not_shown':
    'По {indicators, plural, one {# индикатору} few {# индикаторам} many {# индикаторам} other {# индикатора}} не показано, что находок больше, чем среди всех досмотров: нижний предел не выше 1.'
} as const satisfies Record<keyof typeof en, string>;
