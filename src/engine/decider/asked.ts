import type { City } from '../../domain/city.ts'
import { type Consultation, type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import type { DeciderQuestion } from '../../domain/decider.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { Result } from '../../domain/result.ts'
import type { Instant } from '../../domain/time.ts'
import { awaitedIn, standingBlocks } from '../lateness/standing.ts'
import { readAnswersButton } from './buttons.ts'
import { type Fate, fateOf } from './fate.ts'

/**
 * Under "my answers": what this person asked the politician and what became of each; that others were answered, where they asked
 * nothing themselves.
 */
export function askedBlocks(
  running: RunningConsultation,
  result: Result | undefined,
  city: City,
  now: Instant,
): readonly Block[] {
  const { consultation } = running
  const { deciderQuestions } = consultation
  const { asked, commitments = [] } = result ?? {}
  if (!deciderQuestions || !asked) return []
  const { own, gathering } = asked
  const { name } = deciderQuestions
  // Nothing comes of any of them: that it is withdrawn is said with where the matter is.
  if (running.stage.at === 'withdrawn') return own.flatMap((question) => ownBlocks(question, { is: 'waiting' }, name))
  if (own.length === 0) return gathering.answered ? [say('asked-answered-others', { name })] : []
  const owed = commitments.find(({ kind, keptAt }) => kind === 'decider' && keptAt === undefined)
  // How a late one stands is said with where the matter is.
  const inTime = owed !== undefined && standingBlocks(awaitedIn(owed, consultation), city, now).length === 0
  return [
    ...own.flatMap((question) => ownBlocks(question, fateOf(question, gathering), name)),
    ...(inTime ? [say('asked-waiting', { name, answerBy: { on: owed.dueOn }, own: own.length })] : []),
  ]
}

/** The politician's answers, once they are there; while it is open, the way to say something too for one who only asked. */
export function askedButtons(
  running: RunningConsultation,
  result: Result | undefined,
  answered: boolean,
  now: Instant,
): readonly Button[] {
  const { consultation, stage } = running
  if (result?.asked?.gathering.answered && stage.at !== 'withdrawn') return readAnswersButton(consultation)
  return !answered && takesAnswers(running, now) ? [answerButton(consultation)] : []
}

function answerButton({ code }: Consultation): Button {
  return { label: text('button-answer'), action: { do: 'begin', consultation: code } }
}

function ownBlocks({ number, text: own }: DeciderQuestion, fate: Fate, name: string): readonly Block[] {
  return [
    { style: 'note', words: text('asked-own', { name, number }) },
    { style: 'quote', words: { own } },
    ...fateBlock(fate, name),
  ]
}

function fateBlock(fate: Fate, name: string): readonly Block[] {
  switch (fate.is) {
    case 'waiting':
      return []
    case 'answered':
      return [say('asked-answered', { name })]
    case 'aside':
      return [say('decider-fate-aside', { name, why: { local: fate.why } })]
    case 'not-chosen':
      return [say('asked-not-chosen', { name, question: { local: fate.as.words } })]
    case 'unread':
      return [say('decider-fate-none', { name })]
    default:
      return fate satisfies never
  }
}
