import { belongsTo } from '../../domain/audience.ts'
import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { couldBeIdea, ideaCharactersMax } from '../../domain/idea.ts'
import { statementsIn, statementsMaxOf, takesStatements } from '../../domain/questions/open.ts'
import type { Instant } from '../../domain/time.ts'
import { saidTo } from '../answers/ask.ts'
import { answersTo, involvementIn, runningById, type Turn } from '../conversation/turn.ts'
import type { Involvement } from '../state.ts'

/** Where words that were written unasked can go. */
export interface Ways {
  /** Consultations whose hosts they can go to; the one that the citizen heard of last stands first. */
  readonly hosts: readonly RunningConsultation[]
  readonly idea: boolean
  /** Open questions that they can be an answer to. */
  readonly questions: readonly RunningConsultation[]
}

/** Every way there is for these words of this citizen; `about` is the consultation they were meant for, where that is known. */
export function waysFor(turn: Turn, words: string, about?: RunningConsultation): Ways {
  const hosts = hostsOf(turn).filter(({ consultation }) => consultation.id !== about?.consultation.id)
  return {
    hosts: about ? [about, ...hosts] : hosts,
    idea: couldBeIdea(words) && words.length <= ideaCharactersMax,
    questions: questionsFor(turn),
  }
}

/** Whether there is any. */
export function hasWay({ hosts, idea, questions }: Ways): boolean {
  return idea || hosts.length > 0 || questions.length > 0
}

/** The place of the question that takes statements, if there is one. */
export function statementQuestionIn({ consultation }: RunningConsultation): number | undefined {
  const index = consultation.questions.findIndex(takesStatements)
  return index < 0 ? undefined : index
}

/** Of all they took part in, or wrote to the host of, the one they heard of last first. */
function hostsOf(turn: Turn): readonly RunningConsultation[] {
  const { state } = turn
  const written = (state.inquiries ?? []).flatMap(({ subject }) =>
    subject.of === 'letter' ? [subject.consultation] : [],
  )
  const ids = new Set([...state.known.involvements.map(({ invitation }) => invitation.consultation), ...written])
  return [...ids]
    .map((id) => runningById(state, id))
    .filter((running) => running !== undefined)
    .filter((running) => hasHost(running, involvementIn(state, running.consultation)))
    .map((running) => ({ running, at: heardOfAt(turn, running) }))
    .toSorted((one, other) => other.at - one.at)
    .map(({ running }) => running)
}

/** A question that was asked, and that they answered or can answer no more. */
function hasHost({ stage }: RunningConsultation, involvement: Involvement | undefined): boolean {
  if (stage.at === 'draft' || stage.at === 'scheduled') return false
  return involvement?.respondent !== undefined || stage.at !== 'open'
}

/** When this citizen last heard of a consultation, or said something in it. */
function heardOfAt({ state }: Turn, { consultation }: RunningConsultation): Instant {
  const { invitation, answers = [] } = involvementIn(state, consultation) ?? {}
  const lines = (state.inquiries ?? [])
    .filter(({ subject }) => 'consultation' in subject && subject.consultation === consultation.id)
    .flatMap((inquiry) => inquiry.lines)
  return Math.max(
    invitation?.madeAt ?? 0,
    invitation?.toldAt ?? 0,
    ...answers.map(({ at }) => at),
    ...lines.map(({ at }) => at),
  )
}

function questionsFor(turn: Turn): readonly RunningConsultation[] {
  return turn.state.consultations.filter((running) => takesAnswers(running, turn.now) && isForThem(turn, running))
}

/** A question that is open to this citizen and not finished, or that takes one more statement. */
function isForThem({ state }: Turn, running: RunningConsultation): boolean {
  const { consultation } = running
  const involvement = involvementIn(state, consultation)
  if (!involvement) {
    const { audience } = consultation
    return audience.size === undefined && audience.interest === undefined && belongsTo(audience, state.known.person)
  }
  const { progress } = involvement.invitation
  if (progress !== 'answered') return progress !== 'declined'
  const index = statementQuestionIn(running)
  const question = index === undefined ? undefined : consultation.questions[index]
  if (!question || !takesStatements(question)) return false
  return statementsIn(saidTo(answersTo(state, consultation), question.id)).length < statementsMaxOf(question)
}
