type Pair = readonly [en: string, ru: string];

/** A risk of the demo's register, as first assessed. */
export interface DemoRisk {
  readonly code: string;
  readonly category: string;
  readonly title: Pair;
  readonly mitigation: Pair;
  readonly likelihood: number;
  readonly impact: number;
  readonly owner: string;
  readonly indicator: string;
  /** First day on which it is assessed. */
  readonly from: string;
  readonly closedOn?: string;
  readonly country?: string;
  /** True for a risk that became likelier in the last year. */
  readonly worsens?: boolean;
}

/** The register of risks of the demo. */
export const demoRisks: readonly DemoRisk[] = [
  {
    code: 'DEMO-R1',
    category: 'staffing',
    title: ['Trained officers are moved to other posts', 'Обученных сотрудников переводят на другие должности'],
    mitigation: ['Agree with services on two years in post', 'Договориться со службами о двух годах на должности'],
    likelihood: 3,
    impact: 4,
    owner: 'Programme coordinator',
    indicator: 'OC1',
    from: '2019-01-01',
    worsens: true
  },
  {
    code: 'DEMO-R2',
    category: 'operational',
    title: ['Borders close and trainings cannot be held on site', 'Границы закрываются, очное обучение невозможно'],
    mitigation: ['Keep online courses ready', 'Держать наготове дистанционные курсы'],
    likelihood: 4,
    impact: 4,
    owner: 'Training officer',
    indicator: 'OP1',
    from: '2020-03-01',
    closedOn: '2022-06-01'
  },
  {
    code: 'DEMO-R3',
    category: 'security',
    title: ['Units in Afghanistan cannot be reached', 'Подразделения в Афганистане недоступны'],
    mitigation: ['Suspend support and keep the records', 'Приостановить поддержку, сохранить записи'],
    likelihood: 5,
    impact: 5,
    owner: 'Head of office',
    indicator: 'OC1',
    from: '2021-06-01',
    country: 'AF'
  },
  {
    code: 'DEMO-R4',
    category: 'financial',
    title: ['Funds of a donor arrive late', 'Средства донора поступают с задержкой'],
    mitigation: ['Plan activities by quarter and by grant', 'Планировать работу по кварталам и грантам'],
    likelihood: 2,
    impact: 3,
    owner: 'Finance officer',
    indicator: 'EF1',
    from: '2019-01-01'
  },
  {
    code: 'DEMO-R5',
    category: 'data',
    title: ['Monthly returns are late or do not come', 'Месячные отчёты опаздывают или не поступают'],
    mitigation: ['Remind units in the last week of a month', 'Напоминать подразделениям в последнюю неделю месяца'],
    likelihood: 3,
    impact: 3,
    owner: 'Data officer',
    indicator: 'PR3',
    from: '2019-01-01'
  },
  {
    code: 'DEMO-R6',
    category: 'financial',
    title: ['The yen weakens against the dollar', 'Иена слабеет к доллару'],
    mitigation: ['Convert on receipt and report the loss', 'Конвертировать при поступлении и сообщать о потере'],
    likelihood: 3,
    impact: 3,
    owner: 'Finance officer',
    indicator: 'EF1',
    from: '2022-03-01',
    worsens: true
  },
  {
    code: 'DEMO-R7',
    category: 'legal',
    title: ['Agencies lack an order for joint work', 'У ведомств нет приказа о совместной работе'],
    mitigation: ['Draft the order with the steering committee', 'Подготовить приказ с руководящим комитетом'],
    likelihood: 2,
    impact: 4,
    owner: 'Programme coordinator',
    indicator: 'OP8',
    from: '2019-01-01'
  },
  {
    code: 'DEMO-R8',
    category: 'operational',
    title: ['Equipment stands still for want of upkeep', 'Оборудование простаивает без обслуживания'],
    mitigation: ['Budget for spare parts; check use yearly', 'Заложить запасные части; ежегодно проверять'],
    likelihood: 3,
    impact: 3,
    owner: 'Procurement officer',
    indicator: 'OP7',
    from: '2019-01-01'
  }
];

/** What the demo's programme learnt. */
export const demoLessons = [
  lesson(
    '2020-11-30',
    ['challenge', 'OP3'],
    [
      'Demo: online courses teach less than courses on site; the gain in tests was a quarter smaller.',
      'Демо: дистанционные курсы дают меньше очных; прирост по тестам был на четверть ниже.'
    ]
  ),
  lesson(
    '2021-09-15',
    ['lesson', 'OC1'],
    [
      'Demo: records kept outside the unit survived when the unit had to stop.',
      'Демо: записи, хранившиеся вне подразделения, сохранились, когда оно остановило работу.'
    ]
  ),
  lesson(
    '2022-11-10',
    ['good_practice', 'OC5'],
    [
      'Demo: three units tracked one consignment and released it as legal; no seizure, and a success.',
      'Демо: три подразделения сопроводили партию и выпустили её как законную; изъятия нет, а успех есть.'
    ]
  ),
  lesson(
    '2023-12-05',
    ['lesson', 'OP4'],
    [
      'Demo: invitations that name women officers by post raise their share more than quotas.',
      'Демо: приглашения, где названы должности женщин, повышают их долю больше, чем квоты.'
    ]
  ),
  lesson(
    '2024-10-20',
    ['good_practice', 'OP5'],
    [
      'Demo: recommendations with a due day are closed twice as often as those without.',
      'Демо: рекомендации со сроком выполняются вдвое чаще, чем без срока.'
    ]
  ),
  lesson(
    '2025-06-30',
    ['challenge', 'EF1'],
    [
      'Demo: money that came in yen bought less than planned; the loss was reported and not hidden.',
      'Демо: на средства в иенах удалось купить меньше, чем планировалось; о потере сообщено открыто.'
    ]
  )
];

function lesson(recorded_on: string, [lesson_type, indicator_code]: Pair, [text_en, text_ru]: Pair) {
  return { recorded_on, lesson_type, text_en, text_ru, indicator_code };
}
