import type { stats as en } from '../en/stats';

/** Russian sentences: what a comparison presumes, and why a method does not answer. */
export const stats = {
  'stats.assumption.trend_would_continue': 'Не будь этого события, прежняя тенденция продолжилась бы.',
  'stats.assumption.no_other_event': 'В эти месяцы не произошло ничего другого, что изменило бы показатель.',
  'stats.assumption.reporting_unchanged':
    'Состав и полнота отчётности не изменились. Обучение само по себе улучшает отчётность.',
  'stats.assumption.selection_unchanged': 'До и после события грузы отбирались для досмотра одинаково.',
  'stats.assumption.season_not_modelled': 'Сезонность не учитывается.',
  'stats.assumption.months_independent': 'Значения соседних месяцев не зависят друг от друга.',
  'stats.assumption.parallel_trends':
    'Не будь этого события, показатели обеих групп изменились бы одинаково. То, что прежние тенденции различаются не больше, чем случайно, этого не доказывает.',
  'stats.assumption.no_spillover':
    'Событие не затронуло подразделения, с которыми идёт сравнение: ни маршруты, ни сотрудники туда не переместились.',
  'stats.assumption.units_independent': 'Подразделения не зависят друг от друга.',
  'stats.assumption.association_only': 'Изменение связано с событием по времени; что событие его вызвало, не доказано.',
  'stats.refusal.too_few_months': 'Слишком мало месяцев с данными: {given, number}, а нужно не менее {needed, number}.',
  'stats.refusal.gaps':
    'В ряду есть пропуски: месяцев с данными {given, number} из {needed, number}, а пропуски не заполняются.',
  'stats.refusal.too_few_months_before':
    'Слишком мало месяцев с показателем до события: {given, number}, а нужно не менее {needed, number}.',
  'stats.refusal.too_few_months_after':
    'Слишком мало месяцев с показателем после события: {given, number}, а нужно не менее {needed, number}.',
  'stats.refusal.too_few_events': 'Слишком мало изъятий: {given, number}, а нужно не менее {needed, number}.',
  'stats.refusal.no_variation': 'Все подразделения изменились одинаково, и оценить случайный разброс не по чему.',
  'stats.refusal.no_fit': 'По этим данным нельзя получить однозначный ответ.',
  'stats.refusal.too_few_treated_units':
    'Слишком мало подразделений, которых событие коснулось и у которых есть данные за шесть месяцев до и после него: {given, number}, а нужно не менее {needed, number}.',
  'stats.refusal.too_few_comparison_units':
    'Слишком мало подразделений для сравнения с данными за шесть месяцев до и после события: {given, number}, а нужно не менее {needed, number}.',
  'stats.refusal.trends_differ_before':
    'Показатели двух групп расходились ещё до события; их сравнение ввело бы в заблуждение.'
} as const satisfies Record<keyof typeof en, string>;
