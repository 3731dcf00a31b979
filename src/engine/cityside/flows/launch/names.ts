/** Short names of a consultation's parts, for forms and for choosing what to change. */
export const partNames = {
  title: 'draft-name-title',
  why: 'draft-name-why',
  open: 'draft-name-open',
  settled: 'draft-name-settled',
  decider: 'draft-name-decider',
  question: 'draft-name-question',
  kind: 'draft-name-kind',
  choices: 'draft-name-choices',
  topics: 'draft-name-topics',
  places: 'draft-name-places',
  host: 'draft-name-host',
  opens: 'draft-name-opens',
  closes: 'draft-name-closes',
  decision: 'draft-name-decision',
  answer: 'draft-name-answer',
} as const satisfies Readonly<Record<string, string>>
