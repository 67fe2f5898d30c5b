import { labelOf } from '$lib/domain/labels';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { grantRecords } from '$lib/metrics/grantRecords';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { grantRecord, type GrantRecord } from './grantRecord';
import { directCost } from './impliedRate';

export interface DonorGrantsModel {
  readonly grants: readonly GrantRecord[];
  /** The edition's own day. */
  readonly day: string;
}

/** The grants as agreed: when, how much, in which currency, with how much support cost in it, and how often extended. */
export const donorGrants: View<DonorGrantsModel> = {
  ...withoutPicture,
  id: 'donor-grants',
  title: 'views.donor-grants.title',
  metrics: [],
  span: 12,
  load: async (ask: Ask) => ({ grants: (await ask.records(grantRecords)).map(grantRecord), day: ask.edition.asOf }),
  isEmpty: (model) => model.grants.length === 0,
  table,
  sentence
};

function table(model: DonorGrantsModel, context: ViewContext): ViewTable {
  const { labels, locale } = context;
  return tableOf(context, {
    caption: 'views.donor-grants.title',
    columns: [
      ['grant', 'views.donor.grant', 'text'],
      ['donor', 'views.donor-support.donor', 'text'],
      ['agreement', 'views.donor-grants.agreement', 'text'],
      ['agreed_on', 'views.donor-grants.agreed_on', 'date'],
      ['starts_on', 'views.donor-grants.starts_on', 'date'],
      ['ends_on', 'views.donor-grants.ends_on', 'date'],
      ['extensions', 'views.donor-grants.extensions', 'integer'],
      ['amount', 'views.donor-grants.amount', 'integer'],
      ['currency', 'views.donor-grants.currency', 'text'],
      ['amount_usd', 'views.donor-grants.amount_usd', 'decimal'],
      ['psc', 'views.donor-grants.psc_percent', 'decimal'],
      ['direct', 'views.donor-grants.direct_usd', 'decimal'],
      ['psc_usd', 'views.donor-grants.psc_usd', 'decimal']
    ],
    rows: model.grants.map((grant) => {
      const direct = directCost(grant.amountUsd, grant.pscPercent);
      return [
        labelOf(labels, 'grant', grant.grant, locale),
        labelOf(labels, 'donor', grant.donor, locale),
        grant.agreementNo,
        grant.agreedOn,
        grant.startsOn,
        grant.endsOn,
        grant.extensions,
        grant.amount,
        grant.currency,
        grant.amountUsd,
        grant.pscPercent,
        direct,
        direct === null ? null : (grant.amountUsd ?? 0) - direct
      ];
    })
  });
}

function sentence(model: DonorGrantsModel, context: ViewContext): string {
  const { locale } = context;
  if (model.grants.length === 0) return message(locale, 'views.donor-grants.none');
  const running = model.grants.filter(
    ({ startsOn, endsOn }) => startsOn !== null && endsOn !== null && startsOn <= model.day && endsOn >= model.day
  );
  const extended = model.grants.filter(({ extensions }) => (extensions ?? 0) > 0).length;
  const unstated = model.grants.filter(({ amountUsd }) => amountUsd === null).length;
  return paragraph(
    message(locale, 'views.donor-grants.sentence', { grants: model.grants.length, running: running.length }),
    sentenceIf(extended > 0, context, 'views.donor-grants.extended', { extended }),
    sentenceIf(unstated > 0, context, 'views.donor-grants.unstated', { unstated }),
    message(locale, 'views.donor-grants.psc', {
      gross: formatNumber(locale, 4_100_000),
      direct: formatNumber(locale, directCost(4_100_000, 13), 'decimal')
    })
  );
}
