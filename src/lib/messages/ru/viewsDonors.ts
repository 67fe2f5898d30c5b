import type { viewsDonors as en } from '../en/viewsDonors';

/** Russian sentences: the page of one donor. */
export const viewsDonors = {
  'views.donor.grant': 'Грант',

  'views.donor-grants.title': 'Гранты по соглашениям',
  'views.donor-grants.none': 'Грантов здесь не записано.',
  'views.donor-grants.agreement': 'Соглашение',
  'views.donor-grants.agreed_on': 'Дата соглашения',
  'views.donor-grants.starts_on': 'С',
  'views.donor-grants.ends_on': 'По',
  'views.donor-grants.extensions': 'Продлений',
  'views.donor-grants.amount': 'Сумма',
  'views.donor-grants.currency': 'Валюта',
  'views.donor-grants.amount_usd': 'Сумма, долл. США',
  'views.donor-grants.psc_percent': 'Расходы на поддержку, %',
  'views.donor-grants.direct_usd': 'Прямые расходы, долл. США',
  'views.donor-grants.psc_usd': 'Расходы на поддержку, долл. США',
  'views.donor-grants.sentence':
    '{grants, plural, one {# грант} few {# гранта} many {# грантов} other {# гранта}}; на дату выпуска данных действуют: {running, number}.',
  'views.donor-grants.extended': 'Продлены без увеличения суммы: {extended, number}.',
  'views.donor-grants.unstated':
    'У {unstated, plural, one {# гранта} few {# грантов} many {# грантов} other {# гранта}} сумма в долларах не указана.',
  'views.donor-grants.psc':
    'Расходы на поддержку программ начисляются на прямые расходы: при 13 % из {gross} прямые расходы составляют {direct}.',

  'views.donor-rates.title': 'Обменные курсы',
  'views.donor-rates.none': 'Грантов не в долларах США здесь не записано.',
  'views.donor-rates.implied': 'Курс, следующий из двух сумм',
  'views.donor-rates.stated': 'Указанный курс',
  'views.donor-rates.stated_on': 'Дата курса',
  'views.donor-rates.stated_by': 'Чей курс',
  'views.donor-rates.reference': 'Курс по справочнику до соглашения',
  'views.donor-rates.reference_of': '{rate} ({source}, {day})',
  'views.donor-rates.off': 'Отклонение от справочника',
  'views.donor-rates.sister': 'Заключён в пределах месяца',
  'views.donor-rates.sister_of': '{grant}: {rate}',
  'views.donor-rates.verdict': 'Проверка',
  'views.donor-rates.outlier': 'отклонение больше 5 %: сверьте суммы',
  'views.donor-rates.fits': 'согласуется',
  'views.donor-rates.unchecked': 'сверить не с чем',
  'views.donor-rates.sentence':
    '{grants, plural, one {# грант} few {# гранта} many {# грантов} other {# гранта}} не в долларах США; курс отклоняется больше чем на 5 % у {outliers, number}.',
  'views.donor-rates.named': '{grant}: из сумм следует курс {implied} {currency} за доллар, отклонение {off}.',

  'views.donor-earmarks.title': 'На что выделены гранты',
  'views.donor-earmarks.none': 'Целевое назначение здесь не записано.',
  'views.donor-earmarks.output': 'Результат',
  'views.donor-earmarks.percent': 'Доля гранта, %',
  'views.donor-earmarks.usd': 'Часть, долл. США',
  'views.donor-earmarks.free': 'без назначения',
  'views.donor-earmarks.region': 'регион',
  'views.donor-earmarks.sentence':
    '{grants, plural, one {# грант} few {# гранта} many {# грантов} other {# гранта}}, частей: {parts, number}.',
  'views.donor-earmarks.even': 'Части каждого гранта дают в сумме 100 %, и ни один доллар не учтён дважды.',
  'views.donor-earmarks.uneven': 'Части этих грантов не дают в сумме 100: {grants}.',

  'views.donor-visibility.title': 'Упоминание донора',
  'views.donor-visibility.none': 'Сведений об упоминании донора здесь нет.',
  'views.donor-visibility.date': 'Дата',
  'views.donor-visibility.type': 'Вид',
  'views.donor-visibility.item': 'Что',
  'views.donor-visibility.shown': 'Донор назван',
  'views.donor-visibility.link': 'Где посмотреть',
  'views.donor-visibility.sentence':
    '{items, plural, one {# запись} few {# записи} many {# записей} other {# записи}}; донор назван или показан в {shown, number}.',
  'views.donor-visibility.unknown': 'Для {unknown, number} не указано, был ли назван донор.',

  'views.donor-money.title': 'Что стало с деньгами',
  'views.donor-money.none': 'Движения средств здесь не записано.',
  'views.donor-money.pledged': 'Объявлено',
  'views.donor-money.agreed': 'Согласовано',
  'views.donor-money.received': 'Получено',
  'views.donor-money.allotted': 'Выделено',
  'views.donor-money.committed': 'Обязательства',
  'views.donor-money.spent': 'Израсходовано',
  'views.donor-money.refunded': 'Возвращено',
  'views.donor-money.unspent': 'Выделено, не израсходовано',
  'views.donor-money.psc': 'Из них расходы на поддержку',
  'views.donor-money.rate': 'Исполнение (израсходовано ÷ выделено)',
  'views.donor-money.of_received': 'Израсходовано ÷ получено',
  'views.donor-money.sentence':
    'Израсходовано: {spent} долл. США. Исполнение: {rate} от выделенного ({allotted} долл. США); {ofReceived} от полученного ({received} долл. США).',
  'views.donor-money.psc_part': 'Из израсходованного {psc} долл. США — расходы на поддержку программ.',
  'views.donor-money.steps': 'Этапы — это одни и те же деньги в пути; друг с другом они не складываются.',
  'views.donor-costs.title': 'Стоимость результата',
  'views.donor-costs.none': 'Стоимость определить нельзя: расходов не записано.',
  'views.donor-costs.per_officer': 'Расходы на обучение на одно участие, долл. США',
  'views.donor-costs.per_unit_month': 'На подразделение в месяц, долл. США',
  'views.donor-costs.unit_months': 'Подразделение-месяцев поддержки',
  'views.donor-costs.trainings': 'Расходы на обучение, долл. США',
  'views.donor-costs.direct': 'Прямые расходы, долл. США',
  'views.donor-costs.sentence':
    'Расходы на обучение на одно участие: {perOfficer} долл. США; прямые расходы на подразделение за месяц поддержки: {perMonth} долл. США.',
  'views.donor-costs.caution': 'Стоимость зависит от расстояний, языка и длительности курсов; это не рейтинг.',
  'views.donor-thread.title': 'От денег к результатам',
  'views.donor-thread.none': 'Расходов, привязанных к результатам, здесь не записано.',
  'views.donor-thread.output': 'Результат',
  'views.donor-thread.spent': 'Израсходовано, долл. США',
  'views.donor-thread.untied': 'без привязки к результату',
  'views.donor-thread.per_unit': 'Долл. США за единицу',
  'views.donor-thread.sentence':
    '{spent} долл. США израсходовано по {outputs, plural, one {# результату} few {# результатам} many {# результатам} other {# результата}}; {untied} ни к одному не привязано.',
  'views.donor-thread.caution':
    'Указанное рядом с деньгами достигнуто в рамках гранта; в этом могли участвовать и другие доноры.',
  'views.donor-units.title': 'Поддержанные подразделения',
  'views.donor-units.none': 'Поддержанных подразделений здесь не записано.',
  'views.donor-units.grants': 'Гранты',
  'views.donor-units.others': 'Вместе с кем',
  'views.donor-units.alone': 'без других доноров',
  'views.donor-units.sentence':
    'Поддержку получали {units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}, из них вместе с другими донорами: {joint, number}. Результаты подразделения засчитываются каждому донору целиком и не делятся.'
} as const satisfies Readonly<Record<keyof typeof en, string>>;
