import type { IndicatorCode } from './indicators';

type Words = Readonly<Record<'en' | 'ru', string>>;

/** What an indicator is called, what it means, where its evidence is, and what must hold for it to mean that. */
export interface IndicatorWords {
  readonly name: Words;
  readonly definition: Words;
  readonly verification: Words;
  readonly assumption: Words;
}

const returns = { en: 'Monthly returns of the units', ru: 'Месячные отчёты подразделений' };
const lists = { en: 'Attendance lists and training reports', ru: 'Списки участников и отчёты об обучении' };
const visits = { en: 'Visit reports with their recommendations', ru: 'Отчёты о выездах с рекомендациями' };
const registers = { en: 'Seizure records of the units', ru: 'Записи подразделений об изъятиях' };
const willReport = {
  en: 'Units report in full, also when they find nothing.',
  ru: 'Подразделения отчитываются полностью, в том числе когда ничего не найдено.'
};
const willStay = {
  en: 'Trained officers stay in post long enough to use what they learnt.',
  ru: 'Обученные сотрудники остаются на должности достаточно долго, чтобы применить знания.'
};

/** The words of each indicator in both languages. */
export const indicatorWords: Readonly<Record<IndicatorCode, IndicatorWords>> = {
  IM1: words(
    ['Contribution to the Sustainable Development Goals', 'Вклад в Цели устойчивого развития'],
    [
      'A narrative with the indicators it rests on; never a number that the programme is said to have caused.',
      'Описание и показатели, на которые оно опирается; число, вызванное программой, не называется никогда.'
    ],
    { en: 'National statistics beside the outcomes below', ru: 'Национальная статистика вместе с результатами ниже' },
    {
      en: 'Other actors work towards the same goals, so contribution is told and not measured.',
      ru: 'К тем же целям идут и другие участники, поэтому вклад описывается, а не измеряется.'
    }
  ),
  OC1: words(
    ['Units operational', 'Действующие подразделения'],
    [
      'Units in the state operational at the end of the period.',
      'Подразделения, которые на конец периода находятся в состоянии «действует».'
    ],
    { en: 'Orders that open units and yearly headcounts', ru: 'Приказы об открытии и ежегодные подсчёты состава' },
    { en: 'Governments keep the posts filled.', ru: 'Правительства сохраняют должности заполненными.' }
  ),
  OC2: words(
    ['Hit rate of examinations', 'Доля результативных досмотров'],
    [
      'Positive examinations as a share of completed ones, with the 95 % Wilson interval.',
      'Доля досмотров с результатом среди завершённых, с 95-процентным интервалом Уилсона.'
    ],
    returns,
    willReport
  ),
  OC3: words(
    ['Seizure events', 'Случаи изъятий'],
    [
      'Distinct seizures credited to units of the programme; a joint seizure counts once.',
      'Отдельные изъятия, зачтённые подразделениям программы; совместное считается один раз.'
    ],
    registers,
    {
      en: 'Seizures measure enforcement as well as flow.',
      ru: 'Изъятия отражают не только поток, но и работу контроля.'
    }
  ),
  OC4: words(
    ['Quantity seized', 'Изъятое количество'],
    [
      'Quantities by substance in the unit reported; kilograms of different drugs are not added up.',
      'Количества по веществам в сообщённых единицах; килограммы разных наркотиков не складываются.'
    ],
    registers,
    {
      en: 'Single large events decide totals, so counts and medians are read beside them.',
      ru: 'Суммы определяются отдельными крупными случаями, поэтому рядом читаются число и медиана.'
    }
  ),
  OC5: words(
    ['Information exchanges leading to action', 'Обмен информацией, приведший к действиям'],
    [
      'Queries between units that were followed by an examination, as a share of the queries sent.',
      'Доля запросов между подразделениями, за которыми последовал досмотр.'
    ],
    { en: 'Monthly counts of messages, never their content', ru: 'Месячное число сообщений, никогда их содержание' },
    { en: 'Both sides count queries alike.', ru: 'Обе стороны одинаково считают запросы.' }
  ),
  OC6: words(
    ['Duties found evaded and recovered', 'Выявленные и взысканные неуплаченные платежи'],
    [
      'Duties and taxes found evaded in cases of the units, in US dollars at the rate of the day.',
      'Неуплаченные пошлины и налоги, выявленные по делам подразделений, в долларах США по курсу на день.'
    ],
    { en: 'Assessments of the customs services', ru: 'Расчёты таможенных служб' },
    {
      en: 'Amounts are assessed by customs and not by the units.',
      ru: 'Суммы рассчитывает таможня, а не подразделения.'
    }
  ),
  OC7: words(
    ['Cases that followed', 'Последовавшие дела'],
    [
      'Cases opened after detections, by how far they have come and by what became of the goods.',
      'Дела, начатые после обнаружения, по стадиям и по судьбе товара.'
    ],
    { en: 'Letters of national services', ru: 'Письма национальных служб' },
    { en: 'Courts and services share what became of cases.', ru: 'Суды и службы сообщают, чем закончились дела.' }
  ),
  OP1: words(
    ['Trainings delivered', 'Проведённые обучения'],
    ['Training events by phase and mode.', 'Учебные мероприятия по этапам и формам.'],
    lists,
    { en: 'Services release their officers.', ru: 'Службы отпускают сотрудников на обучение.' }
  ),
  OP2: words(
    ['People trained', 'Обученные'],
    [
      'Participations as reported, shown beside the distinct people on the lists.',
      'Число участий по отчётам; рядом показано число разных людей в списках.'
    ],
    lists,
    willStay
  ),
  OP3: words(
    ['Learning gain', 'Прирост знаний'],
    [
      'Mean difference between the tests after and before, of people who took both, in points of 100.',
      'Средняя разница тестов после и до обучения у тех, кто прошёл оба, в баллах из 100.'
    ],
    { en: 'Paired tests', ru: 'Парные тесты' },
    { en: 'Both tests are of the same difficulty.', ru: 'Оба теста одинаковой сложности.' }
  ),
  OP4: words(
    ['Share of women among participants', 'Доля женщин среди участников'],
    [
      'Women as a share of participants whose sex was reported; the unknown share stands beside it.',
      'Доля женщин среди участников, чей пол сообщён; рядом показана доля неизвестного.'
    ],
    lists,
    { en: 'Women are posted to units in the first place.', ru: 'Женщин вообще назначают в подразделения.' }
  ),
  OP5: words(
    ['Mentoring and monitoring visits', 'Выезды наставников и мониторинг'],
    [
      'Visits to units, with their days and with the recommendations that were closed.',
      'Выезды в подразделения, их дни и выполненные рекомендации.'
    ],
    visits,
    { en: 'Units may be entered and have time for the visit.', ru: 'В подразделения есть доступ и у них есть время.' }
  ),
  OP6: words(
    ['Study and exchange visits', 'Учебные визиты и обмены'],
    ['Study visits held, with the participations in them.', 'Проведённые учебные визиты и число участий в них.'],
    lists,
    { en: 'Hosts open their posts to visitors.', ru: 'Принимающая сторона открывает свои посты.' }
  ),
  OP7: words(
    ['Equipment handed over', 'Переданное оборудование'],
    [
      'Pieces handed over, their cost, and the share that is in service at the last check.',
      'Переданные предметы, их стоимость и доля работающих по последней проверке.'
    ],
    { en: 'Hand-over acts and end-use checks', ru: 'Акты передачи и проверки использования' },
    { en: 'Units can pay for upkeep.', ru: 'У подразделений есть средства на обслуживание.' }
  ),
  OP8: words(
    ['Legal and institutional basis', 'Правовая и организационная основа'],
    [
      'Memoranda signed, procedures adopted, laws passed and steering committees held.',
      'Подписанные меморандумы, принятые порядки и законы, заседания руководящих комитетов.'
    ],
    { en: 'Signed texts and minutes', ru: 'Подписанные тексты и протоколы' },
    { en: 'Governments stand by what was signed.', ru: 'Правительства выполняют подписанное.' }
  ),
  PR1: words(
    ['Consignments profiled', 'Проанализированные партии'],
    [
      'Consignments whose risk was judged, from the returns received.',
      'Партии, риск которых оценён, по поступившим отчётам.'
    ],
    returns,
    willReport
  ),
  PR2: words(
    ['Consignments selected and examined', 'Отобранные и досмотренные партии'],
    [
      'Selections and examinations, by method of selection and kind of examination.',
      'Отбор и досмотры по способу отбора и виду досмотра.'
    ],
    returns,
    willReport
  ),
  PR3: words(
    ['Timely monthly returns', 'Своевременность месячных отчётов'],
    ['Returns received by the day they were due, as a share of those due.', 'Доля отчётов, поступивших в срок.'],
    { en: 'Register of returns', ru: 'Реестр отчётов' },
    { en: 'A unit that is open owes a return each month.', ru: 'Действующее подразделение отчитывается ежемесячно.' }
  ),
  EF1: words(
    ['Direct cost per trained officer and per unit-month', 'Прямые расходы на обученного и на месяц подразделения'],
    [
      'Spending on trainings per participation, and direct spending per month of a supported unit, in US dollars.',
      'Расходы на обучение на одно участие и прямые расходы на месяц поддержки подразделения, в долларах США.'
    ],
    { en: 'Certified financial statements', ru: 'Заверенные финансовые отчёты' },
    {
      en: 'Costs are booked to the grant and the class they belong to.',
      ru: 'Расходы относятся на свой грант и свою статью.'
    }
  )
};

type Pair = readonly [en: string, ru: string];

function words(name: Pair, definition: Pair, verification: Words, assumption: Words): IndicatorWords {
  return {
    name: { en: name[0], ru: name[1] },
    definition: { en: definition[0], ru: definition[1] },
    verification,
    assumption
  };
}
