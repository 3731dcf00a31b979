import { createHash } from 'node:crypto'
import type { ContactId } from './contact.ts'
import type { Duty } from './duty.ts'
import { hourMs, type Instant, minuteMs } from './time.ts'

/** How long a link to the desk may be used. */
export const linkValidMs = 10 * minuteMs
/** A session that nothing was done in for so long ends. */
export const idleMsMax = 2 * hourMs
/** A session ends after so long, whatever is done in it. */
export const sessionMsMax = 12 * hourMs
/** 256 bits: a link or a session is not guessed. */
export const secretBytes = 32

/** Stands on the record for a person who came to the desk without a chat: `desk:9f2c01aa77e0`, `oidc:3b1e…`. */
export type PassId = `desk:${string}` | `oidc:${string}`

/** By what a person is at the desk: their chat, a link that the operator made, or the city's own sign-in. */
export type Holder =
  | { readonly by: 'chat'; readonly contact: ContactId }
  /** The duty is the link's and its session's own, and ends with them. */
  | { readonly by: 'link'; readonly id: PassId; readonly name?: string; readonly duty: Duty }
  /** What the city's directory says that they are part of, from which their duties are read anew each time. */
  | { readonly by: 'city'; readonly id: PassId; readonly name: string; readonly groups: readonly string[] }

/** A link to the desk: only the hash of its secret is known. */
export interface DeskLink {
  readonly hash: string
  readonly holder: Holder
  readonly expiresAt: Instant
}

/** A person who is signed in at the desk, in one browser. */
export interface DeskSession {
  readonly hash: string
  readonly holder: Holder
  readonly since: Instant
  readonly seenAt: Instant
}

/** What all links and sessions of one person are found by. */
export function holderKey(holder: Holder): ContactId | PassId {
  return holder.by === 'chat' ? holder.contact : holder.id
}

/** Whether this is no chat's contact but a pass to the desk. */
export function isPass(key: string): key is PassId {
  return /^(?:desk|oidc):/.test(key)
}

/** What is kept of the secret in a link or a cookie: SHA-256 in hexadecimal. */
export function secretHash(of: 'link' | 'session', secret: string): string {
  return createHash('sha256').update(`ekko desk ${of} ${secret}`).digest('hex')
}
