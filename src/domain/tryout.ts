import type { Consultation, RunningConsultation } from './consultation.ts'
import type { Question, QuestionId } from './question.ts'
import type { Instant, LocalDate } from './time.ts'

/** The rounds of a tryout, in order: the same is asked in each, and `during` can be left out. */
export const roundNames = ['before', 'during', 'after'] as const
/** The name of a round. */
export type RoundName = (typeof roundNames)[number]

/** One time that the same is asked. */
export interface Round {
  readonly name: RoundName
  readonly from: Instant
  readonly until: Instant
}

/** Something that the city tries out: the same is asked before, during and after, and on a day stock is taken. */
export interface Tryout {
  readonly rounds: readonly [Round, Round, ...Round[]]
  readonly stockOn: LocalDate
  /** The round that is asked now; only in a tryout as it is asked at a moment, see asAsked. */
  readonly now?: RoundName
}

/** A tryout as far as its moments are told: the first round begins with the consultation, and the last one ends with it. */
export interface TryoutDraft {
  readonly beforeUntil?: Instant
  readonly during?: 'none' | { readonly from: Instant; readonly until?: Instant }
  readonly afterFrom?: Instant
  readonly stockOn?: LocalDate
}

/** The question as it is asked in one round: each round is counted by itself. */
export function inRound<Asked extends { readonly id: QuestionId }>(question: Asked, round: RoundName): Asked {
  return { ...question, id: `${question.id}-${round}` }
}

/** Every question in every round, round by round. */
export function inEveryRound(
  [first, ...rest]: Consultation['questions'],
  { rounds: [round, ...later] }: Pick<Tryout, 'rounds'>,
): Consultation['questions'] {
  const asked = (name: RoundName) => [first, ...rest].map((question) => inRound(question, name))
  return [
    inRound(first, round.name),
    ...rest.map((question) => inRound(question, round.name)),
    ...later.flatMap(({ name }) => asked(name)),
  ]
}

/** The round in which a question of a tryout is asked; undefined outside of tryouts. */
export function roundOf({ tryout }: Pick<Consultation, 'tryout'>, id: QuestionId): Round | undefined {
  return tryout?.rounds.find(({ name }) => id.endsWith(`-${name}`))
}

/** A question's id without its round. */
export function idWithoutRound(consultation: Pick<Consultation, 'tryout'>, id: QuestionId): QuestionId {
  const round = roundOf(consultation, id)
  return round ? id.slice(0, -round.name.length - 1) : id
}

/** The questions once, as they are written in a file. */
export function questionsOnce(consultation: Pick<Consultation, 'tryout' | 'questions'>): readonly Question[] {
  const { tryout, questions } = consultation
  if (!tryout) return questions
  const [first] = tryout.rounds
  return questions
    .filter(({ id }) => roundOf(consultation, id)?.name === first.name)
    .map((question) => ({ ...question, id: idWithoutRound(consultation, question.id) }))
}

/** The round that is asked at a moment, or else the last one that was; before the first, the first. */
function roundAt({ rounds }: Pick<Tryout, 'rounds'>, now: Instant): Round {
  return rounds.findLast(({ from }) => from <= now) ?? rounds[0]
}

/** The next round after a moment. */
export function roundAfter({ rounds }: Pick<Tryout, 'rounds'>, now: Instant): Round | undefined {
  return rounds.find(({ from }) => from > now)
}

/**
 * A tryout as it is asked at a moment: with the questions of one round, closing with it. Everything that asks and takes answers
 * sees it so; once it is closed, it is seen whole. Any other consultation is as it is.
 */
export function asAsked(running: RunningConsultation, now: Instant): RunningConsultation {
  const { consultation, stage } = running
  if (!consultation.tryout || consultation.tryout.now) return running
  if (stage.at !== 'open' && stage.at !== 'scheduled' && stage.at !== 'draft') return running
  return { consultation: inOneRound(consultation, roundAt(consultation.tryout, now)), stage }
}

/** The same of a consultation that is not launched yet: as it is asked first. */
export function asFirstAsked(consultation: Consultation): Consultation {
  return consultation.tryout ? inOneRound(consultation, consultation.tryout.rounds[0]) : consultation
}

/** A consultation with all of its rounds, whichever of them is asked. */
export function asWhole(consultation: Consultation): Consultation {
  return wholeOf.get(consultation) ?? consultation
}

/** What each of the views was made of. */
const wholeOf = new WeakMap<Consultation, Consultation>()

/** Each made once, so that equal messages are recognised by it. */
const made = new WeakMap<Consultation, Map<RoundName, Consultation>>()

function inOneRound(consultation: Consultation, round: Round): Consultation {
  const known = made.get(consultation) ?? new Map<RoundName, Consultation>()
  made.set(consultation, known)
  const before = known.get(round.name)
  if (before) return before
  const { tryout } = consultation
  const [first, ...rest] = consultation.questions.filter(({ id }) => roundOf(consultation, id)?.name === round.name)
  if (!tryout || !first) return consultation
  const asked = { ...consultation, questions: [first, ...rest], closesAt: round.until } as const
  const view: Consultation = { ...asked, tryout: { ...tryout, now: round.name } }
  known.set(round.name, view)
  wholeOf.set(view, consultation)
  return view
}
