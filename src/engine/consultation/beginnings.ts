import type { Consultation } from '../../domain/consultation.ts'
import { fromIdeasText } from '../../domain/from-ideas.ts'
import type { Idea } from '../../domain/idea.ts'
import { type Block, type Button, type Message, say, type TextRef, text } from '../../domain/message.ts'
import type { Facts } from '../state.ts'
import { ledgerButton } from './ledger.ts'

/** Where a consultation begins: that no plan is drawn yet, and whose answers set it going. */
export function beginningBlocks(consultation: Consultation): readonly Block[] {
  const { early, startedFrom, fromIdeas } = consultation
  return [
    ...tryoutBlocks(consultation),
    ...(early ? [{ style: 'plain', words: text('early-note') } as const] : []),
    ...(startedFrom ? [{ style: 'plain', words: startedFromText(startedFrom) } as const] : []),
    ...(fromIdeas ? [{ style: 'plain', words: fromIdeasText(fromIdeas) } as const] : []),
  ]
}

/** That it is a tryout: how often the same is asked, which time this is, and when stock is taken. */
function tryoutBlocks({ tryout }: Consultation): readonly Block[] {
  if (!tryout) return []
  const { now, rounds, stockOn } = tryout
  return [say(stateOfTryout[now ?? 'before'], { rounds: rounds.length, stock: { on: stockOn } })]
}

const stateOfTryout = { before: 'tryout-before', during: 'tryout-during', after: 'tryout-after' } as const

/** The answers that a consultation was made of, by their numbers. */
export function startedFromText({ answers, title }: NonNullable<Consultation['startedFrom']>): TextRef {
  const numbers = answers.toSorted((one, other) => one - other).map((number) => ({ any: String(number) }))
  return text('started-from', { count: answers.length, answers: { list: numbers }, title: { local: title } })
}

/** To a citizen whose answer became a question: that they set it going. */
export function startedYou(facts: Facts, answer: string): Message | undefined {
  const consultation = facts.running?.consultation
  const from = consultation?.startedFrom
  if (!consultation || !from) return undefined
  const { title, frame, answerBy } = consultation
  const names = { from: { local: from.title }, answer, title: { local: title } }
  return {
    blocks: [
      { style: 'plain', words: text('started-you', names) },
      {
        style: 'plain',
        words: text('started-you-next', { decider: { local: frame.decider }, answerBy: { on: answerBy } }),
      },
    ],
    buttons: answerButtons(facts, consultation),
    newsAbout: title,
  }
}

/** To the author of an idea that became a question: that they set it going, with one tap to it. */
export function becameQuestion({ number }: Idea, facts: Facts): Message | undefined {
  const consultation = facts.running?.consultation
  if (!consultation) return undefined
  const { title, frame, answerBy } = consultation
  return {
    blocks: [
      say('started-you-idea', { number, title: { local: title } }),
      say('started-you-next', { decider: { local: frame.decider }, answerBy: { on: answerBy } }),
    ],
    buttons: answerButtons(facts, consultation),
    newsAbout: title,
  }
}

function answerButtons(facts: Facts, { code }: Consultation): readonly Button[] {
  return [
    { label: text('button-answer'), action: { do: 'begin', consultation: code }, style: 'primary' },
    ...ledgerButton(facts),
  ]
}
