import type { CommunityId, ContactId } from '../../domain/contact.ts'
import type { ContactEvent, Received } from '../../domain/inbox.ts'
import { say, text } from '../../domain/message.ts'
import { dayMs, type Instant } from '../../domain/time.ts'
import { leavingWithin } from '../../domain/understood/leaving-within.ts'
import { markOf } from '../cityside/mark.ts'
import type { Decision } from '../decision.ts'
import { dangerBlocks, dangerInWords } from '../safety/danger-message.ts'
import type { PersonState } from '../state.ts'
import { heedAside, mayWritePrivately } from './aside.ts'
import { commandIn } from './commands.ts'
import { type Reply, reply } from './reply.ts'

/** Something that was said where all read along: its community is known. */
type Public<Event extends ContactEvent> = Event & { readonly via: { readonly community: CommunityId } }

/** Whether a person called Ekko in a community, by its name or by a command with its name. */
export function isCall(event: ContactEvent): event is Public<Received> {
  return event.kind === 'message.received' && event.via?.community !== undefined
}

/** Whether it is the community itself that speaks: an administrator without a face, a channel. No person is met by it. */
export function isFaceless(event: ContactEvent): event is Public<ContactEvent> {
  return event.via?.community !== undefined && event.contact === (event.via.community as ContactId)
}

/** Who writes in a community's name is told once a day where Ekko can be written to. */
export function answerFaceless(event: Public<ContactEvent>, now: Instant): Decision {
  const blocks = [say('public-faceless')]
  return inPublic(event, { blocks, buttons: [writePrivately] }, `faceless:${event.via.community}:${dayOf(now)}`)
}

/**
 * What a call in a community leads to; undefined where it is obeyed as if it were written in private, because it says so outright and
 * its author is known. Other words that all read are no answer and are not kept: their author is shown the way to write them to Ekko alone.
 */
export function answerCall(state: PersonState, event: Public<Received>, now: Instant): Decision | undefined {
  const danger = dangerInWords(state, event.text)
  if (danger) return toAuthor(state, event, { blocks: dangerBlocks(state.city, danger) })
  const command = commandIn(event.text, state.understood)
  if (state.known) {
    if (command !== undefined || leavingWithin(event.text, state.understood.leaving) !== undefined) return undefined
    if (state.known.person.standing === 'stopped') return { changes: [], outbox: [] }
  }
  if (command === 'stop' || command === 'forget') return heedAside(state, event, now)
  if (mayWritePrivately(state, event)) return reply(event, { blocks: [say('said-to-all')] })
  const shown = { blocks: [say('public-call')], buttons: [writePrivately] }
  return inPublic(event, shown, `called:${markOf(event.contact)}:${dayOf(now)}`)
}

/** Says something to the author alone where Ekko may write to them first, and in public where only they may begin. */
export function toAuthor(state: PersonState, event: ContactEvent, content: Reply): Decision {
  const decision = reply(event, content)
  const { via } = event
  const key = decision.outbox[0]?.key
  if (mayWritePrivately(state, event) || via?.community === undefined || key === undefined) return decision
  return inPublic({ ...event, via: { ...via, community: via.community } }, content, `public:${key}`)
}

/** One short message in the community, below what it answers where the channel can. The same key says it once. */
function inPublic({ via }: Public<ContactEvent>, { blocks, buttons = [] }: Reply, key: string): Decision {
  const message = { blocks, ...(buttons.length > 0 && { buttons }) }
  return {
    changes: [],
    outbox: [{ key, to: via.community, notice: { kind: 'said', message }, priority: 'reply', via }],
  }
}

const writePrivately = {
  label: text('button-write-private'),
  action: { do: 'start' },
  style: 'primary',
} as const

function dayOf(now: Instant): number {
  return Math.floor(now / dayMs)
}
