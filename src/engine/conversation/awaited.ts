import type { RunningConsultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import type { StatementQuestion } from '../../domain/questions/pictures.ts'
import { dayMs, type Instant } from '../../domain/time.ts'
import { answersTo, involvementIn, newestAsked, nextQuestion, runningById, type Turn } from './turn.ts'

/** The question that a person's next plain words answer. */
export interface Awaited {
  readonly running: RunningConsultation
  readonly index: number
  readonly misses: number
  readonly fresh: boolean
}

/** The same, where it takes words of their own. */
export interface OpenAwaited {
  readonly running: RunningConsultation
  readonly question: StatementQuestion
  readonly fresh: boolean
}

/**
 * What was asked last, on whichever way: the question they are in the middle of, unless another consultation reached them
 * since. While they choose, or are asked whether to be forgotten, only what was asked after that.
 */
export function awaited(turn: Turn): Awaited | undefined {
  const { state, now } = turn
  const { dialogue } = state.known
  switch (dialogue.at) {
    case 'idle':
    case 'agreeing':
    case 'reading':
    case 'joining':
      return unlessSpokenTo(turn, firstOf(turn, newestAsked(state, now)))
    case 'drafting':
    case 'suggesting':
      return undefined
    // A name, or nothing: what they are asked meanwhile waits a day.
    case 'offering':
      return turn.now - dialogue.since < dayMs ? undefined : firstOf(turn, askedAfter(turn, dialogue.since))
    case 'sorting':
    case 'writing':
    case 'asking':
    case 'missing':
    case 'replying':
    case 'welcoming':
    case 'choosing':
    case 'venue':
    case 'forgetting':
      return firstOf(turn, askedAfter(turn, 'since' in dialogue ? dialogue.since : undefined))
    case 'reacting': {
      const later = askedAfter(turn, dialogue.since)
      const running = runningById(state, dialogue.consultation)
      const index = running?.consultation.questions.findIndex(({ id }) => id === dialogue.question) ?? -1
      if (later && later.consultation.id !== dialogue.consultation) return firstOf(turn, later)
      return running && index >= 0 && takesAnswers(running, now) && mayWrite(turn, running, index)
        ? { running, index, misses: 0, fresh: false }
        : undefined
    }
    case 'answering': {
      const running = runningById(state, dialogue.consultation)
      const later = dialogue.fresh ? undefined : askedAfter(turn, dialogue.since)
      const index = running?.consultation.questions.findIndex(({ id }) => id === dialogue.question) ?? -1
      const own = running && index >= 0 ? { running, index, misses: dialogue.misses, fresh: dialogue.fresh } : undefined
      if (later && later.consultation.id !== dialogue.consultation) return firstOf(turn, later)
      if (own && takesAnswers(own.running, now)) return unlessSpokenTo(turn, own, dialogue.since)
      return unlessSpokenTo(turn, firstOf(turn, newestAsked(state, now)))
    }
    default:
      return dialogue satisfies never
  }
}

/**
 * Nothing where the citizen was spoken to since about something else: staff have asked back, or, where they only could add to a
 * finished answer, another matter reached them. Then they are asked which they mean. What they are in the middle of
 * answering, and what can only be chosen, stays.
 */
function unlessSpokenTo(turn: Turn, own: Awaited | undefined, since?: Instant): Awaited | undefined {
  if (!own || own.fresh) return own
  const { running, index } = own
  const { inquiries = [], known } = turn.state
  const invitation = involvementIn(turn.state, running.consultation)?.invitation
  const question = running.consultation.questions[index]
  if (!invitation || !question || !takesStatements(question)) return own
  const finished = invitation.progress === 'answered'
  if (since !== undefined && !finished) return own
  const asked = since ?? invitation.madeAt
  const askedBack = inquiries.some(({ waits, lines }) => waits && (lines.at(-1)?.at ?? 0) > asked)
  const told = known.involvements.some(
    ({ invitation: { consultation, toldAt = 0 } }) => consultation !== running.consultation.id && toldAt > asked,
  )
  return askedBack || (finished && told) ? undefined : own
}

/** Words that are no reaction are one more statement, where the question takes words; or something to say again while they answer. */
function mayWrite({ state }: Turn, { consultation }: RunningConsultation, index: number): boolean {
  const question = consultation.questions[index]
  const unfinished = involvementIn(state, consultation)?.invitation.progress !== 'answered'
  return unfinished || (question !== undefined && takesStatements(question))
}

/** Whether it still waits for its answer: it takes some, and they have not finished. */
export function isUnanswered(turn: Turn, { running, fresh }: Awaited): boolean {
  if (!takesAnswers(running, turn.now)) return false
  return fresh || involvementIn(turn.state, running.consultation)?.invitation.progress !== 'answered'
}

/** The open question that words would answer now; undefined where nothing open waits, or it is over. */
export function openAwaited({ now }: Turn, question: Awaited | undefined): OpenAwaited | undefined {
  const asked = question?.running.consultation.questions[question.index]
  if (!question || !asked || !takesStatements(asked) || !takesAnswers(question.running, now)) return undefined
  return { running: question.running, question: asked, fresh: question.fresh }
}

/** What they were asked after this moment; nothing where the moment is not known. */
function askedAfter(turn: Turn, since: Instant | undefined): RunningConsultation | undefined {
  const newest = since === undefined ? undefined : newestAsked(turn.state, turn.now)
  if (since === undefined || newest === undefined) return undefined
  return (involvementIn(turn.state, newest.consultation)?.invitation.madeAt ?? 0) > since ? newest : undefined
}

/** The first question of a consultation that waits for an answer of this person. */
export function firstOf(turn: Turn, running: RunningConsultation | undefined): Awaited | undefined {
  if (!running) return undefined
  const index = nextQuestion(running.consultation, answersTo(turn.state, running.consultation))
  return index === undefined ? undefined : { running, index, misses: 0, fresh: false }
}
