/** English sentences: what the claim checker marks in a draft, and why. */
export const claims = {
  'claims.rule.changed-figure': 'Figure changed',
  'claims.rule.unbound-number': 'Number of no figure',
  'claims.rule.mixed-drugs': 'Weight of different drugs',
  'claims.rule.rate-without-n': 'Rate without n',
  'claims.rule.cause': 'Cause without evidence',
  'claims.rule.small-count': 'Few people',
  'claims.rule.name': 'Name of a person',
  'claims.rule.contact': 'Phone or mail',
  'claims.rule.day-near-seizure': 'Day of a seizure',
  'claims.rule.missing-disclaimer': 'Disclaimer missing',
  'claims.rule.empty-section': 'Still empty',
  'claims.why.changed-figure':
    '“{figure}” was {before} when this was written and is {now} now. Check the words around it, then save the text again.',
  'claims.why.unbound-number':
    'No figure of this report says this. Bind a figure instead of typing a number, or say where the number comes from.',
  'claims.why.mixed-drugs':
    'Kilograms of different drugs do not add up: name one drug with each weight, or count the seizures.',
  'claims.why.rate-without-n': 'Say of how many it is a share (n = …): a rate of few cases means little.',
  'claims.why.cause':
    'The figures show what happened, not why. Name the evidence (an evaluation, a comparison group), or write “after” or “in the same period”.',
  'claims.why.small-count':
    'Fewer than {fewest, number} people: whoever knows the place knows who they are. Write “fewer than {fewest, number}”, or leave it out.',
  'claims.why.name': 'Looks like the name of a person. Names do not go into reports; write the office or the role.',
  'claims.why.contact': 'Phone numbers and mail addresses of people do not go into reports.',
  'claims.why.day-near-seizure':
    'The exact day of a seizure points to a case that may be before a court. Write the month or the quarter.',
  'claims.why.missing-disclaimer': 'Every map carries the disclaimer on boundaries and names.',
  'claims.why.empty-section': 'Nothing stands here yet. Write it, hide the section, or say why it stays empty.',
  'claims.none': 'Nothing is marked.',
  'claims.count': '{n, plural, =0 {no marks} one {# mark} other {# marks}}',
  'claims.count_standing':
    '{standing, plural, =0 {Every mark is settled} one {# mark stands} other {# marks stand}}; {waived, plural, =0 {none is waived} one {# is waived} other {# are waived}}.',
  'claims.waive': 'Let it stand',
  'claims.reason': 'Reason, kept with the report',
  'claims.waived': 'Waived by {by} (not verified): {reason}',
  'claims.unwaive': 'Take the waiver back',
  'claims.show': 'Show in the text'
} as const;
