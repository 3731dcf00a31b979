import type { Action, CitysideVerb } from '../../domain/action.ts'
import type { CitysideNotice } from '../../domain/cityside.ts'
import { actsForOthers, mayRun } from '../../domain/duty.ts'
import { type Button, type Message, say, text } from '../../domain/message.ts'
import { type QuoteSigned, quoteMark, signKey } from '../../domain/quotes.ts'
import { reply } from '../conversation/reply.ts'
import { runningByCode, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { submitAct } from './submit-act.ts'

/** One statement for a moderator to read, as others would, with how many there are; and what was said of the one before. */
export function quotesMessage(
  { done }: Extract<CitysideNotice, { show: 'quotes' }>,
  { running, quotes }: Facts,
): Message | undefined {
  if (!running || !quotes) return undefined
  const { code, title, questions } = running.consultation
  const before = done ? [say('quotes-done', { number: done.number, what: text(signKey(done.sign)) })] : []
  const undo: readonly Button[] =
    done && done.sign.verdict !== 'undecided'
      ? [{ label: text('quotes-undo'), action: citysideAction('quote-undo', code, String(done.number)) }]
      : []
  const { next } = quotes
  if (!next) {
    const nothing = say(quotes.read === 0 ? 'quotes-none-yet' : 'quotes-all-read')
    return { blocks: [...before, nothing], ...(undo.length > 0 && { buttons: undo }) }
  }
  const asked = questions.find(({ id }) => id === next.question)
  const item = `${next.number}-${quoteMark(next.text)}`
  return {
    blocks: [
      ...before,
      say('quotes-chat', { count: quotes.left, title: { local: title } }),
      ...(asked ? [{ style: 'note', words: { city: asked.text } } as const] : []),
      { style: 'quote', words: { own: next.text } },
      ...(next.marked.length > 0
        ? [say('quotes-chat-marked', { words: { list: next.marked.map((any) => ({ any })) } })]
        : []),
    ],
    buttons: [
      { label: text('quotes-say-cleared'), action: citysideAction('quote-yes', code, item), style: 'primary' },
      { label: text('quotes-chat-no'), action: citysideAction('quote-no', code, item) },
      ...undo,
    ],
  }
}

/** A moderator has read a statement in the chat, or takes back what they said of it. */
export function tapQuote(turn: Turn, { verb, consultation, item }: Extract<Action, { do: 'cityside' }>): Decision {
  const { state, event } = turn
  const running = runningByCode(state, consultation)
  const [, number, seen = ''] = /^(\d{1,9})(?:-([a-z0-9]{1,12}))?$/.exec(item) ?? []
  if (!running || number === undefined || !mayRun(state.duties, running.consultation))
    return reply(event, { blocks: [say('button-unknown')] })
  if (actsForOthers(state.duties, running.consultation)) return reply(event, { blocks: [say('reason-at-desk')] })
  const { id } = running.consultation
  return submitAct(turn, { act: 'quote.signed', consultation: id, number: Number(number), seen, sign: signOf(verb) })
}

function signOf(verb: CitysideVerb): QuoteSigned['sign'] {
  if (verb === 'quote-yes') return { verdict: 'cleared' }
  return verb === 'quote-no' ? { verdict: 'kept' } : { verdict: 'undecided' }
}
