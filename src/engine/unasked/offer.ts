import type { RunningConsultation } from '../../domain/consultation.ts'
import type { SortingWay } from '../../domain/dialogue.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import { rangeToken, type UnaskedNotice, type UnaskedRange, unaskedKeptDays } from '../../domain/unasked.ts'
import { replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { unaskedAction } from './action.ts'
import type { Ways } from './ways.ts'

/** Open questions named beside the host and the idea; the others stand behind "another matter". */
const questionsMax = 2
/** Quick replies hold thirteen. */
const othersMax = 8

/** What is offered with the words that are shown. */
export interface Offered {
  readonly range: UnaskedRange
  /** More than one message is shown. */
  readonly several: boolean
  readonly ways: Ways
  readonly about?: Pick<UnaskedNotice, 'closed' | 'tapped'>
  readonly hello?: boolean
  readonly before: readonly Block[]
}

/** Shows the citizen their own words and asks where they are to go. A yes in words takes the first way. */
export function offerWays(turn: Turn, { range, several, ways, about, hello, before }: Offered): Decision {
  const [host, ...hosts] = ways.hosts
  const questions = ways.questions.slice(0, questionsMax)
  const first = firstOf(ways)
  const more = hosts.length > 0 || ways.questions.length > questionsMax
  const buttons: readonly Button[] = [
    ...(host ? [hostButton(host, range, first?.to === 'host')] : []),
    ...(ways.idea ? [ideaButton(range, first?.to === 'idea')] : []),
    ...questions.map((each) => questionButton(each, range)),
    ...(more ? [{ label: text('button-unasked-others'), action: unaskedAction('others', '', rangeToken(range)) }] : []),
    ...(several ? [{ label: text('button-unasked-last'), action: unaskedAction('last', '', rangeToken(range)) }] : []),
    leaveButton(range),
  ]
  return together(
    changing({
      kind: 'dialogue.moved',
      dialogue: { at: 'sorting', range, ...(first && { first }), since: turn.now },
    }),
    replyWithNotice(turn.event, {
      kind: 'unasked',
      about: { range, ...about, ...(hello && { hello }), before, after: [...asking(ways), keptNote], buttons },
    }),
  )
}

/** Every way by its full name, for words that are meant for another matter. */
export function offerOthers(turn: Turn, range: UnaskedRange, ways: Ways): Decision {
  const hosts = ways.hosts.slice(0, othersMax)
  const questions = ways.questions.slice(0, othersMax - hosts.length)
  const lines: readonly Block[] = [
    ...hosts.map(
      ({ consultation: { host, title } }): Block => ({
        style: 'note',
        words: text('unasked-way-host', { host: host.name, hostTitle: { local: host.title }, title: { local: title } }),
      }),
    ),
    ...questions.map(
      ({ consultation: { title } }): Block => ({
        style: 'note',
        words: text('unasked-way-question', { title: { local: title } }),
      }),
    ),
  ]
  const buttons: readonly Button[] = [
    ...hosts.map(
      (each): Button => ({
        label: text('button-unasked-matter', { title: { local: each.consultation.title } }),
        action: unaskedAction('host', each.consultation.code, rangeToken(range)),
      }),
    ),
    ...questions.map((each) => questionButton(each, range)),
    ...(ways.idea ? [ideaButton(range, false)] : []),
    leaveButton(range),
  ]
  return replyWithNotice(turn.event, {
    kind: 'unasked',
    about: { range, before: [say('unasked-you-wrote')], after: [say('unasked-where'), ...lines], buttons },
  })
}

function asking({ hosts: [matter], idea, questions: [question] }: Ways): readonly Block[] {
  if (matter) {
    const { host, title } = matter.consultation
    return [say('unasked-to-host', { host: host.name, hostTitle: { local: host.title }, title: { local: title } })]
  }
  if (idea) return [say('unasked-to-idea')]
  return question ? [say('unasked-to-question', { title: { local: question.consultation.title } })] : []
}

function firstOf({ hosts: [host], idea, questions: [question] }: Ways): SortingWay | undefined {
  if (host) return { to: 'host', consultation: host.consultation.id }
  if (idea) return { to: 'idea' }
  return question && { to: 'answer', consultation: question.consultation.id }
}

const keptNote: Block = { style: 'note', words: text('unasked-kept', { days: unaskedKeptDays }) }

function hostButton({ consultation }: RunningConsultation, range: UnaskedRange, primary: boolean): Button {
  return {
    label: text('button-unasked-host', { host: consultation.host.name }),
    action: unaskedAction('host', consultation.code, rangeToken(range)),
    ...(primary && { style: 'primary' }),
  }
}

function ideaButton(range: UnaskedRange, primary: boolean): Button {
  return {
    label: text('button-idea-send'),
    action: unaskedAction('idea', '', rangeToken(range)),
    ...(primary && { style: 'primary' }),
  }
}

function questionButton({ consultation }: RunningConsultation, range: UnaskedRange): Button {
  return {
    label: text('button-unasked-question', { title: { local: consultation.title } }),
    action: unaskedAction('answer', consultation.code, rangeToken(range)),
  }
}

function leaveButton(range: UnaskedRange): Button {
  return { label: text('button-idea-leave'), action: unaskedAction('leave', '', rangeToken(range)) }
}
