import { column, reference, required, type ColumnSpec, type TableSpec } from '../tableSpec';
import { sourceClass, sourceId } from './sourceColumns';

const grantReference = reference('grant_code', 'grants.grant_code');

/** Steps of the chain of money, in their order. */
export const transactionTypes = [
  'pledge',
  'agreement',
  'received',
  'allotted',
  'committed',
  'spent',
  'refunded'
] as const;

const currency = 'Currency, ISO 4217.';
const rateDate = 'Day of the rate.';

/** An amount in its own currency with the rate at which it was turned into dollars; all empty where not stated. */
function rateColumns(rate: string): readonly ColumnSpec[] {
  return [
    column('fx_rate', 'decimal', rate, { sensitivity: 'D' }),
    column('fx_date', 'date', rateDate, { sensitivity: 'D' }),
    column('fx_source', 'text', 'Whose rate it is.', { sensitivity: 'D' })
  ];
}

/** What a grant says of its money; columns of `grants`. */
export const grantMoneyColumns: readonly ColumnSpec[] = [
  column('agreement_no', 'text', 'Number of the agreement.', { sensitivity: 'D' }),
  column('agreed_on', 'date', 'Day of the agreement or exchange of notes.', { sensitivity: 'D' }),
  column('first_ends_on', 'date', 'Last day as first agreed; differs from the last day after an extension.', {
    sensitivity: 'D'
  }),
  column('extensions', 'integer', 'How often the end was moved without more money.', { sensitivity: 'D' }),
  column('amount', 'decimal', 'Amount agreed in its currency, programme support cost included.', { sensitivity: 'D' }),
  column('currency', 'text', currency, { sensitivity: 'D' }),
  column('amount_usd', 'decimal', 'The amount in US dollars as recorded.', { unit: 'USD', sensitivity: 'D' }),
  ...rateColumns('Units of the currency for one US dollar as agreed; empty when only both amounts are known.'),
  column('psc_percent', 'decimal', 'Programme support cost on direct cost: with 13, direct cost is amount ÷ 1.13.', {
    unit: '%',
    sensitivity: 'D'
  }),
  column('levy_percent', 'decimal', 'Coordination levy, where one is due.', { unit: '%', sensitivity: 'D' }),
  column('calendar', 'text', 'Fiscal calendar of the grant when it is not that of its donor.', {
    values: ['un', 'us', 'jp']
  }),
  column('iati_id', 'text', 'IATI identifier of the activity, when it is published there.')
];

/** What grants are tied to, what became of their money, at which rates, and which reports are owed for them. */
export const moneyTables: readonly TableSpec[] = [
  {
    name: 'grant_earmarks',
    kind: 'fact',
    grain: 'one part of one grant and what it is tied to; the parts of a grant add up to 100',
    key: ['grant_code', 'earmark_no'],
    references: [grantReference, reference('output_code', 'indicators.indicator_code')],
    columns: [
      required('grant_code', 'text', 'The grant.'),
      required('earmark_no', 'integer', 'Number of the part in its grant, from 1.'),
      column('output_code', 'text', 'Indicator of the output it is for; empty when free.', { sensitivity: 'D' }),
      column('country', 'text', 'Country it is for; empty for the region.', { codeList: 'country', sensitivity: 'D' }),
      required('share_percent', 'decimal', 'Share of the grant.', { unit: '%', sensitivity: 'D' }),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'exchange_rates',
    kind: 'fact',
    grain: 'one rate of one currency on one day from one source',
    key: ['currency', 'rate_date', 'rate_source'],
    references: [],
    columns: [
      required('currency', 'text', currency),
      required('rate_date', 'date', 'First day on which the rate holds.'),
      required('units_per_usd', 'decimal', 'Units of the currency for one US dollar.'),
      required('rate_source', 'text', 'Whose rate it is.'),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'finance_transactions',
    kind: 'fact',
    grain: 'one movement of money of one grant',
    key: ['transaction_id'],
    references: [
      grantReference,
      reference('unit', 'units.unit_code'),
      reference('event_id', 'training_events.event_id'),
      reference('output_code', 'indicators.indicator_code')
    ],
    columns: [
      required('transaction_id', 'integer', 'Number of the movement in this edition.'),
      column('transaction_ref', 'text', 'Reference of the source, when it has one.', { sensitivity: 'I' }),
      required('grant_code', 'text', 'The grant.'),
      required('transaction_type', 'text', 'Step of the chain of money; each is a sum of its own.', {
        codeList: 'transaction_type',
        values: transactionTypes
      }),
      required('dated_on', 'date', 'Day of the movement.', { sensitivity: 'D' }),
      required('amount', 'decimal', 'Amount in its currency, never negative: a refund is a step of its own.', {
        sensitivity: 'D'
      }),
      required('currency', 'text', currency, { sensitivity: 'D' }),
      ...rateColumns('Units of the currency for one US dollar.'),
      column('amount_usd', 'decimal', 'The amount in US dollars at that rate; empty when no rate is known.', {
        unit: 'USD',
        sensitivity: 'D'
      }),
      column('budget_class', 'text', 'What it was for; empty before it is allotted.', {
        codeList: 'budget_class',
        sensitivity: 'D'
      }),
      column('output_code', 'text', 'Indicator of the output it was for, when known.', { sensitivity: 'D' }),
      column('country', 'text', 'Country that benefits; empty for the region.', { codeList: 'country' }),
      column('unit', 'text', 'Unit that benefits, when it is one.'),
      column('event_id', 'integer', 'Training it paid for, when it is one.'),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'report_deadlines',
    kind: 'fact',
    grain: 'one report that is owed',
    key: ['deadline_id'],
    references: [
      grantReference,
      reference('donor', 'donors.donor_code'),
      reference('event_id', 'training_events.event_id')
    ],
    columns: [
      required('deadline_id', 'integer', 'Number of the deadline in this edition.'),
      required('report_template', 'text', 'Template that writes the report.', { codeList: 'report_template' }),
      column('donor', 'text', 'Donor it is owed to; empty for reports of UNODC.'),
      column('grant_code', 'text', 'Grant it is about, when it is one.'),
      column('event_id', 'integer', 'Training it is about, when it is one.'),
      required('period_from', 'date', 'First day reported on.'),
      required('period_to', 'date', 'Last day reported on.'),
      required('due_on', 'date', 'Day it is due.'),
      column('submitted_on', 'date', 'Day it was submitted; empty while it was not.'),
      sourceClass,
      sourceId
    ]
  }
];
