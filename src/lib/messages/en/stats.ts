/** English sentences: what a comparison presumes, and why a method does not answer. */
export const stats = {
  'stats.assumption.trend_would_continue': 'Without the event, the trend before it would have gone on.',
  'stats.assumption.no_other_event': 'Nothing else happened in these months that changes the rate.',
  'stats.assumption.reporting_unchanged':
    'What is reported, and how completely, has not changed. Training also raises reporting.',
  'stats.assumption.selection_unchanged':
    'Consignments were selected for examination in the same way before and after.',
  'stats.assumption.season_not_modelled': 'The season is not taken into account.',
  'stats.assumption.months_independent': 'One month does not depend on the month before it.',
  'stats.assumption.parallel_trends':
    'Without the event, the rates of both groups would have changed alike. That the trends before do not differ beyond chance is no proof of it.',
  'stats.assumption.no_spillover':
    'The event did not reach the units it is compared with: no routes or officers moved to them.',
  'stats.assumption.units_independent': 'Units do not depend on each other.',
  'stats.assumption.association_only':
    'The change is associated with the event; that the event caused it is not shown.',
  'stats.refusal.too_few_months':
    'Too few months: {given, number} {given, plural, one {is} other {are}} reported, {needed, number} are needed.',
  'stats.refusal.gaps':
    'The series has gaps: {given, number} of {needed, number} months are reported, and nothing is filled in.',
  'stats.refusal.too_few_months_before':
    'Too few months before the event: {given, number} have a rate, {needed, number} are needed.',
  'stats.refusal.too_few_months_after':
    'Too few months after the event: {given, number} have a rate, {needed, number} are needed.',
  'stats.refusal.too_few_events': 'Too few seizures: {given, number} where {needed, number} are needed.',
  'stats.refusal.no_variation': 'All units changed alike, so that there is nothing to judge chance by.',
  'stats.refusal.no_fit': 'The figures do not settle on one answer.',
  'stats.refusal.too_few_treated_units':
    'Too few units that the event reached and that report six months before and after it: {given, number}, {needed, number} are needed.',
  'stats.refusal.too_few_comparison_units':
    'Too few units to compare with that report six months before and after the event: {given, number}, {needed, number} are needed.',
  'stats.refusal.trends_differ_before':
    'The two groups already moved apart before the event; comparing them would mislead.'
} as const;
