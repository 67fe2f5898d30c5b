/** English sentences: the page of one donor. */
export const viewsDonors = {
  'views.donor.grant': 'Grant',

  'views.donor-grants.title': 'Grants as agreed',
  'views.donor-grants.none': 'No grant is on record here.',
  'views.donor-grants.agreement': 'Agreement',
  'views.donor-grants.agreed_on': 'Agreed on',
  'views.donor-grants.starts_on': 'From',
  'views.donor-grants.ends_on': 'To',
  'views.donor-grants.extensions': 'Extensions',
  'views.donor-grants.amount': 'Amount',
  'views.donor-grants.currency': 'Currency',
  'views.donor-grants.amount_usd': 'Amount, USD',
  'views.donor-grants.psc_percent': 'Support cost, %',
  'views.donor-grants.direct_usd': 'Direct cost, USD',
  'views.donor-grants.psc_usd': 'Support cost, USD',
  'views.donor-grants.sentence':
    '{grants, plural, one {# grant} other {# grants}}, {running, plural, =0 {none of them running} other {# of them running}} at the edition’s own date.',
  'views.donor-grants.extended': '{extended, plural, one {# was} other {# were}} extended without more money.',
  'views.donor-grants.unstated':
    'Of {unstated, plural, one {# grant} other {# grants}} the amount in dollars is not reported.',
  'views.donor-grants.psc':
    'Programme support cost is charged on direct cost: with 13%, of {gross} gross {direct} is direct.',

  'views.donor-rates.title': 'Exchange rates',
  'views.donor-rates.none': 'No grant in another currency than the US dollar is on record here.',
  'views.donor-rates.implied': 'Rate the two amounts imply',
  'views.donor-rates.stated': 'Rate stated',
  'views.donor-rates.stated_on': 'Day of the rate',
  'views.donor-rates.stated_by': 'Whose rate',
  'views.donor-rates.reference': 'Rate on record before the agreement',
  'views.donor-rates.reference_of': '{rate} ({source}, {day})',
  'views.donor-rates.off': 'Off the rate on record',
  'views.donor-rates.sister': 'Agreed within a month',
  'views.donor-rates.sister_of': '{grant}: {rate}',
  'views.donor-rates.verdict': 'Check',
  'views.donor-rates.outlier': 'off by more than 5%: verify the amounts',
  'views.donor-rates.fits': 'fits',
  'views.donor-rates.unchecked': 'nothing to check against',
  'views.donor-rates.sentence':
    '{grants, plural, one {# grant} other {# grants}} in another currency than the US dollar; {outliers, plural, =0 {the rates that their amounts imply fit} one {the rate that # implies is off by more than 5%} other {the rates that # imply are off by more than 5%}}.',
  'views.donor-rates.named': '{grant} implies {implied} {currency} to the dollar, {off} off.',

  'views.donor-earmarks.title': 'What the grants are tied to',
  'views.donor-earmarks.none': 'No earmark is on record here.',
  'views.donor-earmarks.output': 'Output',
  'views.donor-earmarks.percent': 'Share of the grant, %',
  'views.donor-earmarks.usd': 'Part, USD',
  'views.donor-earmarks.free': 'free',
  'views.donor-earmarks.region': 'the region',
  'views.donor-earmarks.sentence':
    '{grants, plural, one {# grant} other {# grants}} in {parts, plural, one {# part} other {# parts}}.',
  'views.donor-earmarks.even': 'The parts of each add up to 100%, so that no dollar is counted twice.',
  'views.donor-earmarks.uneven': 'The parts of these do not add up to 100: {grants}.',

  'views.donor-visibility.title': 'Visibility',
  'views.donor-visibility.none': 'Nothing about visibility is on record here.',
  'views.donor-visibility.date': 'Date',
  'views.donor-visibility.type': 'Kind',
  'views.donor-visibility.item': 'What',
  'views.donor-visibility.shown': 'Donor shown',
  'views.donor-visibility.link': 'Where to see it',
  'views.donor-visibility.sentence':
    '{items, plural, one {# item} other {# items}}; the donor was shown on {shown, number}.',
  'views.donor-visibility.unknown': 'For {unknown, number} it was not reported whether the donor was shown.'
} as const;
