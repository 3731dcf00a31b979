import type { KindName } from '../../../../domain/questions/kinds.ts'

/** How one line of a consultation's file is filled in. */
export type Filling =
  /** In each language; `rows` is how many lines of text it shows. */
  | { readonly as: 'words'; readonly rows: number }
  /** The same in one language, or in none. */
  | { readonly as: 'text'; readonly rows: number }
  | { readonly as: 'name' }
  | { readonly as: 'number' }
  | { readonly as: 'day' }
  /** A day with its clock; `now` adds the tick that stands for this very moment. */
  | { readonly as: 'moment'; readonly now?: true }
  | { readonly as: 'one'; readonly of: Listed }
  | { readonly as: 'several'; readonly of: Listed }
  /** The one that owns it, and those it concerns. */
  | { readonly as: 'departments' }
  /** One a line. */
  | { readonly as: 'list' | 'numbers' }
  /** A tick that stands for this value. */
  | { readonly as: 'tick'; readonly value: string | boolean }
  /** A tick, or words that say more. */
  | { readonly as: 'tick-or-words' }
  | { readonly as: 'choices' }
  /** One a line, in each language; what stands on the same line is the same statement. */
  | { readonly as: 'statements' }

/** What can be chosen from, by where the options come from. */
export type Listed =
  | ('languages' | 'topics' | 'places' | 'roles' | 'strata' | 'early' | 'kinds')
  /** Of this city, and of this draft. */
  | ('venues' | 'questions' | 'choices')

/** One line of the file, as the form asks for it. */
export type Line = Filling & {
  /** Where it stands in the file: `questions.*.text`, where the star is any question. */
  readonly at: string
  readonly section: Section
  /** Of a question's line: the kinds of question that have it; absent for every kind. */
  readonly kinds?: readonly KindName[]
  /** Shown only where it is wanted: it is short of use for most. */
  readonly seldom?: true
}

/** The parts of the form, in their order. */
export const sections = ['about', 'frame', 'asker', 'questions', 'audience', 'dates', 'more'] as const
/** One part of the form. */
export type Section = (typeof sections)[number]

/** Kinds that are not chosen in this form: a vote is made of ideas, costs and reasons, and is written on a page of its own or in a file. */
export const notInForm: readonly KindName[] = ['ballot']
/** The lines that only those have. */
export const linesNotInForm = ['proposals', 'budget', 'money', 'choose', 'leftOut'] as const

const listing: readonly KindName[] = ['choice', 'choices', 'ranking']

/**
 * Every line that a consultation's file can have, in the order in which it is asked for. A further line of the file is one more
 * entry here, with its label and hint in the texts; a test holds this list against the shape of the file.
 */
export const lines: readonly Line[] = [
  { at: 'language', section: 'about', as: 'one', of: 'languages' },
  { at: 'title', section: 'about', as: 'words', rows: 1 },
  { at: 'frame.why', section: 'frame', as: 'words', rows: 3 },
  { at: 'frame.open', section: 'frame', as: 'words', rows: 2 },
  { at: 'frame.settled', section: 'frame', as: 'words', rows: 2 },
  { at: 'frame.decider', section: 'frame', as: 'words', rows: 1 },
  { at: 'frame.override', section: 'frame', as: 'words', rows: 2, seldom: true },
  { at: 'host.name', section: 'asker', as: 'text', rows: 1 },
  { at: 'host.title', section: 'asker', as: 'words', rows: 1 },
  { at: 'departments', section: 'asker', as: 'departments' },
  { at: 'remind', section: 'asker', as: 'text', rows: 1, seldom: true },
  { at: 'questions.*.kind', section: 'questions', as: 'one', of: 'kinds' },
  { at: 'questions.*.text', section: 'questions', as: 'words', rows: 2 },
  { at: 'questions.*.choices', section: 'questions', as: 'choices', kinds: listing },
  { at: 'questions.*.other', section: 'questions', as: 'words', rows: 1, kinds: ['choice', 'choices'] },
  { at: 'questions.*.choicesMax', section: 'questions', as: 'number', kinds: ['choices'], seldom: true },
  { at: 'questions.*.from', section: 'questions', as: 'number', kinds: ['scale'] },
  { at: 'questions.*.to', section: 'questions', as: 'number', kinds: ['scale'] },
  { at: 'questions.*.low', section: 'questions', as: 'words', rows: 1, kinds: ['scale'] },
  { at: 'questions.*.high', section: 'questions', as: 'words', rows: 1, kinds: ['scale'] },
  { at: 'questions.*.statements', section: 'questions', as: 'statements', kinds: ['agree'] },
  { at: 'questions.*.statementsMax', section: 'questions', as: 'number', kinds: ['open'], seldom: true },
  { at: 'questions.*.photos', section: 'questions', as: 'tick', value: true, kinds: ['open'] },
  { at: 'questions.*.photosMax', section: 'questions', as: 'number', kinds: ['open', 'photo'], seldom: true },
  { at: 'questions.*.react', section: 'questions', as: 'tick', value: true, kinds: ['open'] },
  { at: 'questions.*.id', section: 'questions', as: 'name', seldom: true },
  { at: 'audience.topics', section: 'audience', as: 'several', of: 'topics' },
  { at: 'audience.places', section: 'audience', as: 'several', of: 'places' },
  { at: 'audience.roles', section: 'audience', as: 'several', of: 'roles' },
  { at: 'audience.interest', section: 'audience', as: 'list', seldom: true },
  { at: 'audience.size', section: 'audience', as: 'number', seldom: true },
  { at: 'audience.seed', section: 'audience', as: 'text', rows: 1, seldom: true },
  { at: 'audience.strata', section: 'audience', as: 'several', of: 'strata', seldom: true },
  { at: 'afterVisit.venue', section: 'audience', as: 'one', of: 'venues', seldom: true },
  { at: 'afterVisit.hours', section: 'audience', as: 'number', seldom: true },
  { at: 'communities', section: 'audience', as: 'list', seldom: true },
  { at: 'opensAt', section: 'dates', as: 'moment', now: true },
  { at: 'closesAt', section: 'dates', as: 'moment' },
  { at: 'frame.decisionOn', section: 'dates', as: 'day' },
  { at: 'answerBy', section: 'dates', as: 'day' },
  { at: 'tryout.before.until', section: 'dates', as: 'moment', seldom: true },
  { at: 'tryout.during.from', section: 'dates', as: 'moment', seldom: true },
  { at: 'tryout.during.until', section: 'dates', as: 'moment', seldom: true },
  { at: 'tryout.after.from', section: 'dates', as: 'moment', seldom: true },
  { at: 'tryout.stockOn', section: 'dates', as: 'day', seldom: true },
  { at: 'success.what', section: 'more', as: 'words', rows: 2 },
  { at: 'success.reach.question', section: 'more', as: 'one', of: 'questions', seldom: true },
  { at: 'success.reach.average', section: 'more', as: 'number', seldom: true },
  { at: 'success.reach.choice', section: 'more', as: 'one', of: 'choices', seldom: true },
  { at: 'success.reach.percent', section: 'more', as: 'number', seldom: true },
  { at: 'deciderQuestions.name', section: 'more', as: 'text', rows: 1, seldom: true },
  { at: 'deciderQuestions.title', section: 'more', as: 'words', rows: 1, seldom: true },
  { at: 'deciderQuestions.answerBy', section: 'more', as: 'day', seldom: true },
  { at: 'deciderQuestions.answers', section: 'more', as: 'number', seldom: true },
  { at: 'help', section: 'more', as: 'tick-or-words' },
  { at: 'stage', section: 'more', as: 'tick', value: 'early' },
  { at: 'startedFrom.consultation', section: 'more', as: 'one', of: 'early', seldom: true },
  { at: 'startedFrom.answers', section: 'more', as: 'numbers', seldom: true },
  { at: 'startedFrom.ideas', section: 'more', as: 'numbers', seldom: true },
  { at: 'readabilityReason', section: 'more', as: 'text', rows: 2, seldom: true },
  { at: 'id', section: 'more', as: 'name', seldom: true },
]

/** The lines of every question, whatever its kind. */
export const questionLines: readonly Line[] = lines.filter(({ section }) => section === 'questions')

/** The key of the text that names a line; its hint has `-hint` behind it. */
export function labelOf({ at }: Pick<Line, 'at'>): string {
  return `deskform-${at
    .replaceAll('.*', '')
    .replaceAll('.', '-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** Whether a question of this kind has the line. */
export function has({ kinds }: Line, kind: unknown): boolean {
  return kinds === undefined || kinds.some((each) => each === kind)
}

/** How many choices a question shows at first, so that there is room to write. */
export const choicesMin = 2
