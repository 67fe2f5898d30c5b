import type { viewsResults as en } from '../en/viewsResults';

/** Russian sentences: the results framework. */
export const viewsResults = {
  'views.results.none': 'Показателей с целью или значением здесь нет.',
  'views.results.whole_programme': 'Вся программа',
  'views.results.level': 'Уровень',
  'views.results.indicator': 'Показатель',
  'views.results.scope': 'Для чего',
  'views.results.baseline': 'Исходное значение',
  'views.results.milestones': 'Промежуточные цели',
  'views.results.target': 'Цель',
  'views.results.target_on': 'Срок',
  'views.results.actual': 'Достигнуто',
  'views.results.expected': 'Должно быть к этому сроку',
  'views.results.status': 'Состояние',
  'views.results.deviation': 'Отклонение',
  'views.results.off_since': 'Отклоняется с',
  'views.results.forecast_column': 'Прогноз на конец срока',
  'views.results.reason': 'Причина и пояснение',
  'views.results.missing_quarters': 'Кварталов без данных',
  'views.results.assumption': 'Допущение',
  'views.results.means': 'Источник проверки',
  'views.results.sdg': 'Задачи ЦУР',
  'views.results.us_code': 'Код США',
  'views.results.by_day': '{value} к {day}',
  'views.results.forecast': '{value} (от {low} до {high})',
  'views.results.too_few_quarters':
    'нет: есть данные за {given, plural, one {# квартал} few {# квартала} many {# кварталов} other {# квартала}}, нужно не меньше {needed, number}',
  'views.results.status_reached': 'достигнуто',
  'views.results.status_on_track': 'по плану',
  'views.results.status_behind': 'отстаёт',
  'views.results.status_ahead': 'опережает',
  'views.results.status_missed': 'не достигнуто',
  'views.results.status_no_data': 'нет данных',
  'views.results.status_no_target': 'цель не задана',

  'views.results-cockpit.title': 'Отклонения больше чем на пятую часть',
  'views.results-cockpit.sentence':
    'Действующих целей, по которым есть данные: {judged, number}. Отстают более чем на 20 %: {behind, number}; опережают более чем на 20 %: {ahead, number}.',
  'views.results-cockpit.oldest': 'Дольше всех отстаёт «{indicator}» ({scope}): с {since}.',
  'views.results-cockpit.silent':
    'По {silent, plural, one {# цели} few {# целям} many {# целям} other {# цели}} данных нет, поэтому оценка не даётся.',
  'views.results-cockpit.method': 'Сравнение ведётся с прямыми, проведёнными между промежуточными целями.',

  'views.results-path.title': 'Какая часть цели достигнута',
  'views.results-path.reached': 'Достигнуто',
  'views.results-path.detail': '{actual} из {target}\nПрогноз: {forecast}',
  'views.results-path.sentence':
    '{scope}: {indicators, plural, one {# показатель} few {# показателя} many {# показателей} other {# показателя}} с целью.',
  'views.results-path.forecasts':
    '{told, plural, =0 {Прогноза нет: данных меньше чем за десять кварталов или срок уже истёк.} one {Прогноз есть для # показателя; весь интервал ниже цели у {short, number}.} few {Прогноз есть для # показателей; весь интервал ниже цели у {short, number}.} many {Прогноз есть для # показателей; весь интервал ниже цели у {short, number}.} other {Прогноз есть для # показателя; весь интервал ниже цели у {short, number}.}}',
  'views.results-path.method':
    'Прогноз следует тренду кварталов по Тейлу — Сену; интервал относится только к тренду, отдельные кварталы разбросаны шире.',
  'views.results-path.others':
    'Цели есть ещё у {others, plural, one {# гранта} few {# грантов} many {# грантов} other {# гранта}}; они — в системе результатов.',

  'views.results-framework.title': 'Система результатов',
  'views.results-framework.sentence':
    '{rows, plural, one {# цель} few {# цели} many {# целей} other {# цели}}: достигнуто — {reached, number}, по плану или с опережением — {onTrack, number}, с отставанием — {behind, number}, не достигнуто к сроку — {missed, number}, без оценки — {unknown, number}.',
  'views.results-framework.missing':
    'Нет данных за {missing, plural, one {# квартал} few {# квартала} many {# кварталов} other {# квартала}}; суммы за эти сроки отмечены знаком «≥».',

  'views.results-calendars.title': 'Одни и те же данные в четырёх календарях',
  'views.results-calendars.calendar': 'Календарь',
  'views.results-calendars.un': 'ООН (январь — декабрь)',
  'views.results-calendars.us': 'США (октябрь — сентябрь)',
  'views.results-calendars.jp': 'Япония (апрель — март)',
  'views.results-calendars.unfinished': 'год ещё не закончился',
  'views.results-calendars.sentence':
    'В каждом календаре одни и те же записи попадают в разные годы. Учебные мероприятия: {list}. Годы гранта считаются от его первого дня.',

  'views.results-assumptions.title': 'Допущения и источники проверки',
  'views.results-assumptions.sentence':
    '{indicators, plural, one {# показатель} few {# показателя} many {# показателей} other {# показателя}}; для каждого указано, что должно выполняться, чтобы он значил то, что значит.',

  'views.results-risks.title': 'Риски',
  'views.results-risks.none': 'Рисков здесь не записано.',
  'views.results-risks.risk': 'Риск',
  'views.results-risks.category': 'Вид',
  'views.results-risks.score': 'Тяжесть (1–25)',
  'views.results-risks.likelihood': 'Вероятность (1–5)',
  'views.results-risks.impact': 'Последствия (1–5)',
  'views.results-risks.trend': 'По сравнению с прошлой оценкой',
  'views.results-risks.trend_first': 'первая оценка',
  'views.results-risks.trend_up': 'вырос',
  'views.results-risks.trend_down': 'снизился',
  'views.results-risks.trend_same': 'без изменений',
  'views.results-risks.assessed': 'Оценён',
  'views.results-risks.open': 'открыт',
  'views.results-risks.closed': 'закрыт',
  'views.results-risks.mitigation': 'Что делается',
  'views.results-risks.sentence':
    'Открытых рисков: {open, number}, закрытых: {closed, number}. Выросли с прошлой оценки: {worse, number}.',
  'views.results-risks.worst': 'Самый тяжёлый из них — «{risk}»: с {before, number} до {score, number}.'
} as const satisfies Readonly<Record<keyof typeof en, string>>;
