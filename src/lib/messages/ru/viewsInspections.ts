import type { viewsInspections as en } from '../en/viewsInspections';

/** Russian sentences: views that compare, chart and explain examinations. */
export const viewsInspections = {
  'views.shape.enforcement_bias':
    'Изъятия отражают не только поток, но и работу контроля: чем больше проверок, тем больше находок, а где изъятий мало, там, возможно, мало ищут.',

  'views.compare-units.title': 'Можно ли сравнить эти два подразделения?',
  'views.compare-selection.title': 'Можно ли сравнить эти два способа отбора?',
  'views.compare.first': 'Первое',
  'views.compare.second': 'Второе',
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
    'Из них по сообщению подразделения-партнёра — {count, plural, one {{text}} few {{text}} many {{text}} other {{text}}}: сотрудничество без изъятия.'
} as const satisfies Record<keyof typeof en, string>;
