import type { Limits, Outbound } from '../adapter.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { ClaimedItem, Notice, OutboxItem, Settlement } from '../domain/outbox.ts'
import type { Instant } from '../domain/time.ts'
import type { Verdict } from '../engine/outbox/verdict.ts'
import type { Facts } from '../engine/state.ts'
import type { Rendered } from '../texts/render.ts'

/** The pure functions that make a message out of an outbox row and the facts of this moment. */
export interface Saying {
  verdict(item: ClaimedItem, facts: Facts, now: Instant): Verdict
  /** Undefined when there is nothing to say any more. */
  compose(notice: Notice, facts: Facts, now: Instant): Message | undefined
  render(message: Message, language: Language): Rendered
  /** What goes below a message that takes the buttons of a question that waits. */
  below?(item: ClaimedItem, facts: Facts, buttonsStayMax: number | undefined, now: Instant): OutboxItem | undefined
}

/** A message ready to go, or what becomes of it instead. */
export type Prepared =
  | { readonly ready: true; readonly outbound: Outbound; readonly below?: OutboxItem }
  | { readonly ready: false; readonly settlement: Settlement }

/** Checks a message against this moment (consent, stop, quiet hours, expiry), and puts it into words. Throws only on our own mistake. */
export function prepare(item: ClaimedItem, facts: Facts, limits: Limits, saying: Saying, now: Instant): Prepared {
  const verdict = saying.verdict(item, facts, now)
  switch (verdict.do) {
    case 'wait':
      return instead({ as: 'waiting', notBefore: verdict.until, counts: false, code: verdict.why })
    case 'drop':
      return instead({ as: 'dropped', code: verdict.code })
    case 'expire':
      return instead({ as: 'expired' })
    case 'send':
      break
    default:
      return unknownVerdict(verdict)
  }
  const edits = messageToEdit(item, limits)
  if (item.edits !== undefined && edits === undefined) return instead({ as: 'dropped', code: 'nothing-to-edit' })
  const below = saying.below?.(item, facts, limits.buttonsStayMax, now)
  const message = saying.compose(item.notice, below ? { ...facts, askedBelow: true } : facts, now)
  if (message === undefined) return instead({ as: 'dropped', code: 'nothing-to-say' })
  const language = facts.person?.language ?? facts.city.languages[0]
  const rendered = saying.render(message, language)
  const outbound: Outbound = {
    key: item.key,
    to: item.to,
    ...(item.attempts > 0 && { again: true }),
    language,
    blocks: rendered.blocks,
    buttons: rendered.buttons,
    reply: item.priority === 'reply',
    priority: item.priority,
    ...(rendered.form === undefined ? {} : { form: rendered.form }),
    ...(rendered.image === undefined ? {} : { image: rendered.image }),
    ...(rendered.document === undefined ? {} : { document: rendered.document }),
    ...(rendered.newsAbout === undefined ? {} : { newsAbout: rendered.newsAbout }),
    ...(item.via === undefined ? {} : { via: item.via }),
    ...(item.route === undefined ? {} : { route: item.route }),
    ...(item.reach === undefined ? {} : { reach: item.reach }),
    ...(edits === undefined ? {} : { editsExternalId: edits }),
    ...(item.underExternalId === undefined || !limits.threads ? {} : { underExternalId: item.underExternalId }),
  }
  return { ready: true, outbound, ...(below && { below }) }
}

/** Our message that is to be changed, where the channel can. A tap in a community is answered in private, so nothing is changed there. */
function messageToEdit(item: ClaimedItem, limits: Limits): string | undefined {
  const inCommunity = item.contact === undefined
  if (!(inCommunity ? (limits.communityEdits ?? limits.edits) : limits.edits)) return undefined
  if (item.edits !== undefined) return item.editsExternalId
  if (item.inPlace === true && item.via?.community === undefined) return item.via?.message
  return undefined
}

function instead(settlement: Settlement): Prepared {
  return { ready: false, settlement }
}

function unknownVerdict(verdict: never): never {
  throw new Error(`No answer is known to the verdict ${JSON.stringify(verdict)}.`)
}
