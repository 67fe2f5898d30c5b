import type { views as en } from '../en/views';

/** Russian sentences: views of seizures and routes. */
export const views = {
  'views.seizures.none': 'При этих фильтрах изъятий не зарегистрировано.',
  'views.seizures.events': '{count, plural, one {# изъятие} few {# изъятия} many {# изъятий} other {# изъятия}}.',
  'views.seizures.first': 'Больше всего: {name}, {count, number} ({share}).',
  'views.seizures.more_in_table':
    '{count, plural, one {Ещё # значение — в таблице.} few {Ещё # значения — в таблице.} many {Ещё # значений — в таблице.} other {Ещё # значения — в таблице.}}',
  'views.seizures.unknown': 'Не сообщено: {count, number}.',
  'views.seizures.no_unit':
    '{count, plural, one {# изъятие произведено} few {# изъятия произведены} many {# изъятий произведено} other {# изъятия произведено}} не подразделениями программы.',
  'views.seizures.peak': 'Больше всего за месяц: {count, number}, {month}.',
  'views.seizures.undated': 'Для {count, number} из них дата не известна с точностью до месяца.',
  'views.seizures-by-month.several': 'Изъятие с товарами нескольких классов учтено в каждом из них.',
  'views.seizures-by-month.rest':
    '{count, plural, one {ещё # класс} few {ещё # класса} many {ещё # классов} other {ещё # класса}}',
  'views.seizures-by-month.title': 'Изъятия по месяцам и классам товаров',
  'views.seizures-by-substance.title': 'Изъятия по веществам',
  'views.seizures-by-substance.kilograms':
    '{name}: {kg} кг, крупнейшая позиция — {top1}; половина позиций меньше {median} кг.',
  'views.seizures-by-substance.unconverted': 'Часть позиций не переводится в килограммы и в сумму не входит.',
  'views.seizures-by-class.title': 'Изъятия по классам товаров',
  'views.seizures-by-country.title': 'Изъятия по странам',
  'views.seizures-by-unit.title': 'Изъятия по подразделениям',
  'views.seizures-by-detection.title': 'Что привело к обнаружению',
  'views.seizures-by-concealment.title': 'Как были спрятаны товары',
  'views.seizures-by-credit.title': 'Какой программе засчитано',
  'views.seizures-by-credit.joint': 'Из них совместных',
  'views.seizures-by-credit.sentence':
    'Изъятий — {events, number}, каждое засчитано одной программе. {joint, plural, =0 {Совместных нет.} one {# из них совместное: участвовало несколько подразделений, а считается оно один раз.} few {# из них совместные: участвовало несколько подразделений, а считаются они по одному разу.} many {# из них совместные: участвовало несколько подразделений, а считаются они по одному разу.} other {# из них совместные: участвовало несколько подразделений, а считаются они по одному разу.}}',
  'views.seizures-by-credit.assisting': 'Участвовали, но не засчитаны: {units}.',
  'views.seizures-map.title': 'Где изымали товары',
  'views.seizures-map.sentence':
    '{count, plural, one {# изъятие} few {# изъятия} many {# изъятий} other {# изъятия}} в {places, plural, one {# известном месте} few {# известных местах} many {# известных местах} other {# известного места}}.',
  'views.seizures-map.elsewhere': 'Ещё {count, number} в местах без известных координат; они в таблице.',
  'views.seizures-map.hollow': 'Пустые круги: место известно с точностью 2–10 км.',
  'views.seizures-map.not_drawn': 'координаты неизвестны, на карте нет',
  'views.seizures-map.approximate': 'место приблизительное',
  'views.seizure-quantities.title': 'Количества в исходных единицах',
  'views.seizure-quantities.sentence':
    'Сочетаний вещества и единицы: {count, number}. Килограммы разных веществ не складываются.',
  'views.seizure-events.title': 'Перечень изъятий',
  'views.seizure-events.date': 'Дата',
  'views.seizure-events.sentence': 'Последние {listed, number} из {all, number}.',
  'views.seizure-events.several_items': 'позиций: {count, number}',
  'views.seizure-events.no_unit': '(единица не сообщена)',
  'views.routes.seizures':
    'Маршрут записан, целиком или частично, для {count, plural, one {# изъятия} few {# изъятий} many {# изъятий} other {# изъятия}}.',
  'views.routes.first': 'Чаще всего: {from} — {to}, {count, number}.',
  'views.routes.unknown': 'Участки с неизвестным концом: {count, number}; они сохранены, а не домыслены.',
  'views.routes.unknown_country': 'неизвестно',
  'views.routes.documented': 'документально',
  'views.routes.declared': 'заявлено',
  'views.routes.inferred': 'предположительно',
  'views.routes.bias': 'Маршрут — реконструкция по остановленным перевозкам, а не наблюдаемый путь.',
  'views.route-map.title': 'Маршруты на карте',
  'views.route-map.sentence':
    'Видов участков между известными странами: {legs, number}; маршрут записан, целиком или частично, для {count, plural, one {# изъятия} few {# изъятий} many {# изъятий} other {# изъятия}}. Сплошная линия — документально, пунктир — заявлено, точки — предположительно.',
  'views.route-map.drawn': 'На карте — {count, number} самых частых, в таблице — все.',
  'views.route-map.within': 'Участков внутри одной страны: {count, number}.',
  'views.route-sankey.title': 'От происхождения до назначения',
  'views.route-origins.title': 'Откуда идут участки',
  'views.route-destinations.title': 'Куда ведут участки',
  'views.route-legs.title': 'Участки маршрутов',
  'views.route-legs.sentence': 'Сочетаний начала, конца и достоверности: {count, number}.',
  'views.route-legs.evidence': 'Достоверность'
} as const satisfies Record<keyof typeof en, string>;
