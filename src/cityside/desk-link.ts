import { randomBytes } from 'node:crypto'
import type { Actor } from '../domain/actor.ts'
import { type ContactId, channelOf } from '../domain/contact.ts'
import { type Holder, linkValidMs, type PassId, secretBytes, secretHash } from '../domain/desk.ts'
import type { Duty } from '../domain/duty.ts'
import type { TextRef } from '../domain/message.ts'
import type { ClaimedItem } from '../domain/outbox.ts'
import type { Instant } from '../domain/time.ts'
import type { Facts } from '../engine/state.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { DeskAccess } from '../store/records/desk.ts'
import type { Duties } from '../store/records/duties.ts'
import type { Cityside } from './cityside.ts'

/** Where the desk is, as far as settings tell. */
export interface DeskPlace {
  /** Absent where only this machine reaches Ekko, or where that was not said. */
  readonly publicUrl?: string
  /** `http://127.0.0.1:8080`; absent where other machines reach it too: then only the public address may be sent around. */
  readonly localUrl?: string
}

/** The address of a way in; undefined where the operator has to set EKKO_PUBLIC_URL first. */
export function linkAddress({ publicUrl, localUrl }: DeskPlace, secret: string): string | undefined {
  const root = publicUrl ?? localUrl
  return root === undefined ? undefined : `${root}/desk/in/${secret}`
}

/** A secret for a link or a session, in letters and digits that no chat takes for markup. */
export function newSecret(): string {
  return randomBytes(secretBytes).toString('hex')
}

const sandboxChannel = 'sandbox'

/** What links are made from. */
interface Ground {
  readonly store: Pick<DeskAccess, 'keepDeskLink'> & Pick<Duties, 'dutiesBehind'>
  /** Of this machine: a link ends by itself, whatever the town's clock says. */
  now(): Instant
  place(): DeskPlace
}

/** Facts in which a promised link to the desk is made, at the moment of sending; all others are as they were read. */
export function deskFacts(ground: Ground, read: MessageFacts['facts']): MessageFacts['facts'] {
  return async (items, city, moment) => {
    const facts = await read(items, city, moment)
    return Promise.all(
      facts.map(async (each, at) => {
        const item = items[at]
        const entrance = item && isLink(item) ? await entranceFor(ground, item.to as ContactId) : undefined
        return entrance ? { ...each, entrance } : each
      }),
    )
  }
}

function isLink({ notice }: ClaimedItem): boolean {
  return notice.kind === 'cityside' && notice.about.show === 'desk'
}

/** Their duties are looked at once more: they may have been taken back since the link was asked for. */
async function entranceFor({ store, now, place }: Ground, contact: ContactId): Promise<Facts['entrance']> {
  if ((await store.dutiesBehind(contact)).length === 0) return { closed: true }
  const where = place()
  const secret = newSecret()
  const url = linkAddress(where, secret)
  if (url === undefined) return undefined
  await store.keepDeskLink({
    hash: secretHash('link', secret),
    holder: { by: 'chat', contact },
    expiresAt: now() + linkValidMs,
  })
  // The sandbox's own phone opens any address; a platform makes no button of one on this machine.
  return { url, here: where.publicUrl === undefined && channelOf(contact) !== sandboxChannel }
}

const passBytes = 6

/** A link to the desk for a person without a chat, or why not; its secret is kept nowhere. */
export async function offerDeskTo(
  cityside: Cityside,
  { duty, name, now }: { readonly duty: Duty; readonly name?: string; readonly now: Instant },
  by: Actor,
): Promise<
  { readonly ok: true; readonly secret: string; readonly id: PassId } | { readonly ok: false; readonly why: TextRef }
> {
  const secret = newSecret()
  const id: PassId = `desk:${randomBytes(passBytes).toString('hex')}`
  const holder: Holder = { by: 'link', id, duty, ...(name !== undefined && { name }) }
  const link = { hash: secretHash('link', secret), holder, expiresAt: now + linkValidMs }
  const result = await cityside.act({ act: 'desk.offered', link }, by)
  return result.ok ? { ok: true, secret, id } : result
}
