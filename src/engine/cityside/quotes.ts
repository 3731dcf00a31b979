import type { Action, CitysideVerb } from '../../domain/action.ts'
import type { CitysideNotice } from '../../domain/cityside.ts'
import { actsForOthers, mayRun } from '../../domain/duty.ts'
import { type Button, type Message, say, text } from '../../domain/message.ts'
import { keptReasons, type QuoteSigned, quoteMark, quoteSays, signKey } from '../../domain/quotes.ts'
import { reply } from '../conversation/reply.ts'
import { runningByCode, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { submitAct } from './submit-act.ts'

/** One statement for a moderator to read, as others would, with how many there are; and what was said of the one before. */
export function quotesMessage(
  { done, offered }: Extract<CitysideNotice, { show: 'quotes' }>,
  { running, quotes }: Facts,
): Message | undefined {
  if (!running || !quotes) return undefined
  if (offered) return offerMessage(running, quotes)
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

/** That the closing comes near and nothing was read; nothing where some was by now, or there is nothing to read. */
function offerMessage(
  { consultation, stage }: NonNullable<Facts['running']>,
  { left, read }: NonNullable<Facts['quotes']>,
): Message | undefined {
  const { code, title, closesAt } = consultation
  if (stage.at !== 'open' || read > 0 || left === 0) return undefined
  return {
    blocks: [say('quotes-offer', { title: { local: title }, closes: { at: closesAt }, count: left })],
    buttons: [{ label: text('quotes-read-now'), action: citysideAction('quotes', code, ''), style: 'primary' }],
  }
}

/** A moderator has read a statement in the chat, or takes back what they said of it; why it is kept back is asked first. */
export function tapQuote(turn: Turn, { verb, consultation, item }: Extract<Action, { do: 'cityside' }>): Decision {
  const { state, event } = turn
  const running = runningByCode(state, consultation)
  const [, number, more = ''] = /^(\d{1,9})(?:-([a-z0-9]{1,12}))?$/.exec(item) ?? []
  if (!running || number === undefined || !mayRun(state.duties, running.consultation))
    return reply(event, { blocks: [say('button-unknown')] })
  if (actsForOthers(state.duties, running.consultation)) return reply(event, { blocks: [say('reason-at-desk')] })
  if (verb === 'quote-no') return askReason(turn, consultation, number)
  const { id } = running.consultation
  const seen = verb === 'quote-yes' ? more : ''
  return submitAct(turn, {
    act: 'quote.signed',
    consultation: id,
    number: Number(number),
    seen,
    sign: signOf(verb, more),
  })
}

/** Why it is kept back, one tap each; or without a word. */
function askReason({ event }: Turn, code: string, number: string): Decision {
  const because = (reason: string) => citysideAction('quote-kept', code, `${number}-${reason}`)
  return reply(event, {
    blocks: [say('quotes-chat-why', { number: Number(number) })],
    buttons: [
      ...keptReasons.map((reason) => ({ label: text(quoteSays[reason]), action: because(reason) })),
      { label: text('quotes-chat-unsaid'), action: because('unsaid') },
    ],
  })
}

function signOf(verb: CitysideVerb, more: string): QuoteSigned['sign'] {
  if (verb === 'quote-yes') return { verdict: 'cleared' }
  if (verb !== 'quote-kept') return { verdict: 'undecided' }
  const reason = keptReasons.find((each) => each === more)
  return { verdict: 'kept', ...(reason && { reason }) }
}
