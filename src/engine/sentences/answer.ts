import { type Consultation, type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { type OwnInquiry, owesReply } from '../../domain/inquiry.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { ToEkko } from '../../domain/understood/sentences.ts'
import { listAnswers, ownMatters } from '../answers/my-answers.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { isUnanswered } from '../conversation/awaited.ts'
import { reply, replyAlso } from '../conversation/reply.ts'
import { newestInvolved, runningById, type Turn } from '../conversation/turn.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { unaskedAction } from '../unasked/action.ts'
import { waysFor } from '../unasked/ways.ts'
import { stillWaiting } from './still.ts'

/** As many as are listed in full. */
const promisedMax = 3

/** Answers what a citizen asked Ekko itself. What waited for them waits on, and is said once more below. */
export function answerToEkko(turn: Turn, kinds: readonly ToEkko[], question: Awaited | undefined): Decision {
  const still = stillWaiting(turn, question)
  const blocks = kinds.flatMap((kind) => blocksFor(turn, kind, question))
  const buttons = kinds.includes('human') ? buttonsToHuman(turn, question) : []
  if (!kinds.includes('answers') || !hasSomethingToList(turn)) return inOne(turn, blocks, buttons, still)
  const listed = blocks.length > 0 ? replyAlso(turn.event, listAnswers(turn), blocks) : listAnswers(turn)
  // The list ends with the consent to hear of it already.
  const asks = question && isUnanswered(turn, question)
  return together(listed, asks && still.blocks.length > 0 ? reply(turn.event, still, 1) : nothing)
}

/** Ways to a human stay under a message of their own where what waits has many taps. */
function inOne(
  { event }: Turn,
  blocks: readonly Block[],
  buttons: readonly Button[],
  still: ReturnType<typeof stillWaiting>,
): Decision {
  if (buttons.length === 0) return reply(event, { blocks: [...blocks, ...still.blocks], buttons: still.buttons })
  return together(reply(event, { blocks, buttons }), still.blocks.length > 0 ? reply(event, still, 1) : nothing)
}

/** What is said to each question, without what still waits. */
export function blocksFor(turn: Turn, kind: ToEkko, question: Awaited | undefined): readonly Block[] {
  const stopped = turn.state.known.person.standing === 'stopped'
  switch (kind) {
    case 'robot': {
      const host = matterOf(turn, question)?.consultation
      return [
        host
          ? say('to-ekko-robot-host', { host: host.host.name, hostTitle: { local: host.host.title } })
          : say('to-ekko-robot'),
        ...(stopped ? [say('is-stopped')] : []),
      ]
    }
    case 'human':
      return [stopped ? say('to-ekko-human-stopped') : humanBlock(hostFor(turn, question))]
    case 'answers':
      return [...whenBlocks(turn, question), ...letterBlocks(turn)]
    case 'code':
      return [say('to-ekko-code')]
    default:
      return kind satisfies never
  }
}

function humanBlock(matter: Consultation | undefined): Block {
  if (!matter) return say('to-ekko-human-idea')
  const { host, title } = matter
  return say('to-ekko-human-host', { host: host.name, hostTitle: { local: host.title }, title: { local: title } })
}

function buttonsToHuman(turn: Turn, question: Awaited | undefined): readonly Button[] {
  if (turn.state.known.person.standing === 'stopped') return []
  const matter = hostFor(turn, question)
  return matter
    ? [
        {
          label: text('button-unasked-write', { host: matter.host.name }),
          action: unaskedAction('write', matter.code, ''),
        },
      ]
    : [{ label: text('command-idea'), action: { do: 'command', name: 'idea' } }]
}

/** By when they hear what comes of what waits; that a date comes with the first answer, where nothing does. */
function whenBlocks(turn: Turn, question: Awaited | undefined): readonly Block[] {
  if (question && isUnanswered(turn, question)) {
    const { title, frame, answerBy, closesAt } = question.running.consultation
    return [
      say('to-ekko-when', {
        title: { local: title },
        decider: { local: frame.decider },
        answerBy: { on: answerBy },
        closes: { at: closesAt },
      }),
    ]
  }
  const promised = ownMatters(turn)
    .filter(({ running: { stage }, involvement }) => stage.at === 'open' && involvement.respondent !== undefined)
    .slice(0, promisedMax)
    .map(({ running: { consultation: matter } }) =>
      say('to-ekko-promised', {
        title: { local: matter.title },
        decider: { local: matter.frame.decider },
        answerBy: { on: matter.answerBy },
      }),
    )
  if (promised.length > 0) return promised
  return hasSomethingToList(turn) || owed(turn).length > 0 ? [] : [say('answers-none'), say('to-ekko-when-none')]
}

/** Replies that hosts owe them. */
function letterBlocks(turn: Turn): readonly Block[] {
  return owed(turn).flatMap(({ subject, dueOn }) => {
    const matter = 'consultation' in subject ? runningById(turn.state, subject.consultation) : undefined
    return matter && dueOn !== undefined
      ? [say('to-ekko-letter', { host: matter.consultation.host.name, dueOn: { on: dueOn } })]
      : []
  })
}

function owed({ state }: Turn): readonly OwnInquiry[] {
  return (state.inquiries ?? []).filter((own) => !own.ended && owesReply(own))
}

function hasSomethingToList(turn: Turn): boolean {
  const { lookup } = turn.state
  return ownMatters(turn).length > 0 || (lookup.of === 'results' && lookup.ideas.length > 0)
}

/** The matter a question to Ekko is about: what waits, or what they last had to do with. */
function matterOf({ state }: Turn, question: Awaited | undefined): RunningConsultation | undefined {
  return question?.running ?? newestInvolved(state)
}

/** The one whose host they can write to: who asks them now, or whom they said something to. */
function hostFor(turn: Turn, question: Awaited | undefined): Consultation | undefined {
  const asks = question && takesAnswers(question.running, turn.now) ? question.running : undefined
  return (asks ?? waysFor(turn, '').hosts[0])?.consultation
}
