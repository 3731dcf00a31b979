import { actionOf } from '../../domain/action.ts'
import type { CityEvent, ContactEvent, InboxEvent } from '../../domain/inbox.ts'
import { askedFor, askedForIn, type Inquirable } from '../../domain/inquiry.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Work } from '../../domain/work.ts'
import type { CityState, PersonState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readInquiries, readInquiriesOf } from '../records/inquiries.ts'
import { readOffersOf } from '../records/offers.ts'
import { readAskedFor, readInquirable } from './inquirable.ts'

type OfPerson = Pick<PersonState, 'inquiries' | 'offers' | 'inquirable'>

/** Somebody's event, with who it is, whether they do anything for the city, and what they write for it. */
export interface Asking {
  readonly event: ContactEvent
  readonly person: PersonId | undefined
  readonly serves: boolean
  readonly work: Work | undefined
}

/** What questions back and offers mean to each of these events. */
export async function readInquiring(base: Base, asking: readonly Asking[]): Promise<(event: ContactEvent) => OfPerson> {
  const ids = [...new Set(asking.flatMap(({ person }) => (person === undefined ? [] : [person])))]
  const inquiries = await readInquiriesOf(base, ids)
  const offering = asking.flatMap(({ event, person }) =>
    person !== undefined && tapIn(event)?.do === 'help' ? [person] : [],
  )
  const offers = await readOffersOf(base, offering)
  const states = new Map<ContactEvent, OfPerson>()
  for (const each of asking) {
    const inquirable = each.serves ? await inquirableIn(base, each) : undefined
    const own = each.person === undefined ? undefined : inquiries.get(each.person)
    const offered = each.person === undefined ? undefined : offers.get(each.person)
    states.set(each.event, {
      ...(own && { inquiries: own }),
      ...(offered && { offers: offered }),
      ...(inquirable && { inquirable }),
    })
  }
  return (event) => states.get(event) ?? {}
}

/** What an act or a timer is about. */
export async function inquirableBehind(base: Base, event: InboxEvent): Promise<Pick<CityState, 'inquirable'>> {
  const found =
    event.kind === 'city.acted'
      ? await inquirableOfAct(base, event.act)
      : event.kind === 'timer.due' && event.timer.timer === 'inquiry'
        ? await inquirableOf(base, event.timer.inquiry)
        : undefined
  return found ? { inquirable: found } : {}
}

async function inquirableOfAct(base: Base, act: CityEvent['act']): Promise<Inquirable | undefined> {
  if (act.act === 'inquiry.asked') return readInquirable(base, act.subject, act.statement)
  return act.act === 'inquiry.ended' ? inquirableOf(base, act.inquiry) : undefined
}

/** What somebody at city hall taps, names, or is writing about. */
async function inquirableIn(base: Base, { event, work }: Asking): Promise<Inquirable | undefined> {
  const action = tapIn(event)
  if (action?.do === 'inquiry') {
    if (action.verb === 'idea') return readInquirable(base, { of: 'idea', idea: action.subject })
    if (action.verb === 'offer') return readInquirable(base, { of: 'help', offer: action.subject })
    return action.verb === 'again' || action.verb === 'close' ? inquirableOf(base, action.subject) : undefined
  }
  const draft = work?.on === 'inquiry' ? work.draft : undefined
  if (event.kind === 'message.received') {
    const waiting = draft?.subject === undefined ? draft?.consultation : undefined
    const asked = askedFor(event.text) ?? (waiting === undefined ? undefined : askedForIn(waiting, event.text))
    if (asked) return readAskedFor(base, asked)
  }
  return draft?.subject && readInquirable(base, draft.subject, draft.statement)
}

async function inquirableOf(base: Base, key: string): Promise<Inquirable | undefined> {
  const [inquiry] = await readInquiries(base, [key])
  const statement = inquiry?.lines.findLast(({ kind }) => kind === 'asked')?.statement
  return inquiry && readInquirable(base, inquiry.subject, statement)
}

function tapIn(event: ContactEvent) {
  return event.kind === 'button.pressed' ? actionOf(event.token) : undefined
}
