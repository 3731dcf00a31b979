import { givenTo, inviteTo } from '../cityside/duty-codes.ts'
import { clockAt, dateAt } from '../domain/calendar.ts'
import type { ContactId } from '../domain/contact.ts'
import { type Holder, holderKey, isPass, type PassId } from '../domain/desk.ts'
import { harmless } from '../domain/direction.ts'
import { codeName, type Duty, type DutyKind, dutyKinds } from '../domain/duty.ts'
import { markOf as recordMark } from '../engine/cityside/mark.ts'
import { systemClock } from '../loops/clock.ts'
import { markOf } from '../seal/account.ts'
import { Refusal, type TerminalCityside, withCityside } from './session.ts'

interface Options {
  readonly department?: string
}

/** `ekko role invite KIND [--department D]`: a code that makes the person who sends it a moderator, staff or an administrator. */
export async function inviteRole(kind: string, options: Options): Promise<string> {
  const duty = dutyFrom(kind, options)
  return withCityside(async (cityside) => {
    const invited = await inviteTo(cityside, duty, 'cli')
    if (!invited.ok) throw new Refusal(cityside.say(invited.why))
    const { timeZone } = cityside.city
    return [
      `Code: ${invited.code}`,
      `They send it to Ekko on any channel:  /code ${invited.code}`,
      `Or they open a link that ends in:     ${invited.ref}   (t.me/<bot>?start=…, m.me/<page>?ref=…)`,
      `It works once, until ${dateAt(invited.expiresAt, timeZone)} ${clockAt(invited.expiresAt, timeZone)}. It is kept nowhere: write it down now.`,
    ].join('\n')
  })
}

/** `ekko role grant CONTACT KIND`: the same without a code, for a contact you know. */
export async function grantRole(contact: string, kind: string, options: Options): Promise<string> {
  const duty = dutyFrom(kind, options)
  return withCityside(async (cityside) => {
    const result = await cityside.act({ act: 'duty.granted', ...givenTo(cityside, contactFrom(contact)), duty }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return `${contact} is ${named(duty)} from now on.`
  })
}

/** `ekko role revoke CONTACT [KIND]`: takes one duty back, or all of them. */
export async function revokeRole(contact: string, kind: string | undefined): Promise<string> {
  const duty = kind === undefined ? undefined : kindFrom(kind)
  return withCityside(async (cityside) => {
    if (isPass(contact)) return endPass(cityside, contact)
    const result = await cityside.act(
      { act: 'duty.revoked', contact: markOf(cityside.store.seal, contactFrom(contact)), ...(duty && { duty }) },
      'cli',
    )
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return `${contact} is not ${duty ?? 'anything'} here any more.`
  })
}

/** `ekko role list`: who does what, by which mark they stand in the audit, and the codes that wait. */
export async function listRoles(): Promise<string> {
  return withCityside(async ({ store, city, now }) => {
    const [held, accounts] = await Promise.all([store.duties(), store.dutyAccounts()])
    const passes = await passLines(store)
    const codes = (await store.openOffers(now())).map(
      (offer) =>
        `code ${codeName(offer.hash)}-…  ${named(offer)}  not used yet, until ${dateAt(offer.expiresAt, city.timeZone)}`,
    )
    if (held.length + passes.length + codes.length === 0)
      return 'Nobody has a role yet. "role invite moderator" makes a code for one.'
    const lines = held.map(
      (duty) =>
        `${accounts.get(duty.contact) ?? duty.contact}  ${named(duty)}  since ${dateAt(duty.since, city.timeZone)}  (${recordMark(duty.contact)})`,
    )
    return [...lines, ...passes, ...codes].join('\n')
  })
}

/** `ekko role withdraw CODE`: a code that was given to the wrong person, or lost, is good for nothing any more. */
export async function withdrawCode(name: string): Promise<string> {
  return withCityside(async (cityside) => {
    const open = await cityside.store.openOffers(cityside.now())
    const named = open.filter(({ hash }) => codeName(hash) === name.trim().slice(0, 4).toUpperCase())
    const [offer] = named
    if (!offer) throw new Refusal(`No code that begins with ${name} is waiting. "role list" shows those that are.`)
    for (const { hash } of named) {
      const result = await cityside.act({ act: 'duty.withdrawn', hash }, 'cli')
      if (!result.ok) throw new Refusal(cityside.say(result.why))
    }
    return `The code ${codeName(offer.hash)} does not work any more.`
  })
}

/** Ends what came of a link from the terminal, or of the city's own sign-in. */
async function endPass(cityside: TerminalCityside, holder: PassId): Promise<string> {
  const open = await holdersNow(cityside.store)
  if (!open.some((each) => holderKey(each) === holder))
    throw new Refusal(`${holder} has nothing open at the desk. "role list" shows who has.`)
  const result = await cityside.act({ act: 'desk.left', holder }, 'cli')
  if (!result.ok) throw new Refusal(cityside.say(result.why))
  return `${holder} is signed out of the desk everywhere.`
}

/** Those at the desk whose role is their session's own: they have no chat that it was given to. */
async function passLines(store: TerminalCityside['store']): Promise<readonly string[]> {
  const found = new Map((await holdersNow(store)).map((holder) => [holderKey(holder), holder]))
  return [...found.values()].flatMap((holder) => {
    if (holder.by === 'chat') return []
    const does = holder.by === 'link' ? named(holder.duty) : 'by the city’s sign-in'
    return [`${holder.id}  ${does}${holder.name ? `  ${harmless(holder.name)}` : ''}  at the desk`]
  })
}

async function holdersNow(store: TerminalCityside['store']): Promise<readonly Holder[]> {
  const now = systemClock.now()
  return [...(await store.deskSessions(now)), ...(await store.deskLinks(now))].map(({ holder }) => holder)
}

/** The duty that was named on the command line. */
export function dutyFrom(kind: string, { department }: Options): Duty {
  return { kind: kindFrom(kind), ...(department !== undefined && { department }) }
}

function kindFrom(written: string): DutyKind {
  const kind = dutyKinds.find((each) => each === written)
  if (!kind) throw new Refusal(`"${written}" is no role. Use one of ${dutyKinds.join(', ')}.`)
  return kind
}

function contactFrom(written: string): ContactId {
  if (!/^[a-z]+:.+$/.test(written))
    throw new Refusal(`"${written}" is not a contact. Write it as channel:id, for example telegram:3527065.`)
  return written as ContactId
}

function named({ kind, department }: Duty): string {
  return department === undefined ? kind : `${kind} for ${department}`
}
