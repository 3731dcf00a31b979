import type { Outbound, Receipt } from '../../../src/adapter.ts'
import type { ContactEvent } from '../../../src/domain/inbox.ts'
import { outboundTo } from '../samples.ts'
import type { Asked } from './routes.ts'
import type { DiscordRig } from './subject.ts'

const patienceMs = 5_000

/** Waits for a condition, at most `patienceMs`. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + patienceMs
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** The newest event of a contact. */
export function lastEvent(rig: Pick<DiscordRig, 'received'>): ContactEvent {
  const event = rig.received.findLast((each) => 'contact' in each)
  if (event === undefined || !('contact' in event)) throw new Error('No event of a person has arrived.')
  return event
}

/** An answer to an event, as the dispatcher would send it. */
export function answerTo(event: ContactEvent, changed: Parameters<typeof outboundTo>[1] = {}): Outbound {
  return outboundTo(event.contact, {
    key: `reply:${event.id}:0`,
    ...(event.via === undefined ? {} : { via: event.via }),
    ...changed,
  })
}

/** Starts a tap and waits until the adapter has handed it over; `done` resolves when Discord has the acknowledgement. */
export async function tapped(
  rig: DiscordRig,
  name: string,
  label: string,
  where?: string,
): Promise<{ readonly event: ContactEvent; readonly done: Promise<void> }> {
  const before = rig.received.length
  const done = rig.person(name).taps(label, where)
  await until(() => rig.received.slice(before).some((event) => event.kind === 'button.pressed'), 'the tap')
  return { event: lastEvent(rig), done }
}

/** Puts a post with one button into a community. */
export async function postWith(
  rig: DiscordRig,
  community: string,
  label = 'Svar',
  token = 'beg_k3x9q2',
): Promise<Receipt> {
  const { address } = rig.community(community)
  return rig.adapter.send(outboundTo(address, { key: `post:${community}`, buttons: [{ label, token }], reply: false }))
}

/** The requests the platform got on paths like this, oldest first. */
export function askedAt(rig: DiscordRig, method: string, path: RegExp): readonly Asked[] {
  return rig.fake.rest.asked.filter((asked) => asked.method === method && path.test(asked.path))
}

/** The types of the first responses given so far (4 message, 5 thinking, 6 quiet, 7 changed, 9 form). */
export function responsesOf(rig: DiscordRig): readonly unknown[] {
  return askedAt(rig, 'POST', /\/callback$/).map((asked) => asked.body.type)
}
