import { createHash } from 'node:crypto'
import type { WebRequest, WebResponse } from '../../../adapter.ts'
import type { Cityside } from '../../../cityside/cityside.ts'
import { newSecret } from '../../../cityside/desk-link.ts'
import { type Holder, holderKey, secretHash, sessionMsMax } from '../../../domain/desk.ts'
import type { Duty } from '../../../domain/duty.ts'
import type { Instant } from '../../../domain/time.ts'
import { minuteMs } from '../../../domain/time.ts'
import { markOf } from '../../../engine/cityside/mark.ts'
import { cookiesOf } from '../cookies.ts'
import type { Gate, Visitor } from '../visit.ts'

/** What sessions are opened and looked at with. */
export interface SessionGround {
  readonly cityside: Cityside
  /** Of this machine, whatever the town's clock says. */
  readonly wall: { now(): Instant }
  /** The duties that go with groups of the city's own directory. */
  readonly dutiesIn: (groups: readonly string[]) => readonly Duty[]
}

/** The prefix lets no other host and no page without TLS set it. */
const sessionCookie = '__Host-ekko-desk'
const strict = 'Path=/; HttpOnly; Secure; SameSite=Strict'

/** Takes the session out of the browser. */
export const noSession = `${sessionCookie}=; Max-Age=0; ${strict}`

/** Being seen is written down no oftener than this. */
const seenEveryMs = minuteMs

/** Knows visitors by their session; what they may do is read anew at every request. */
export function deskGate(ground: SessionGround): Gate {
  return { visitor: (request) => visitorOf(ground, request) }
}

async function visitorOf(ground: SessionGround, request: WebRequest): Promise<Visitor | undefined> {
  const { store } = ground.cityside
  const secret = secretIn(request)
  if (secret === undefined) return undefined
  const hash = secretHash('session', secret)
  const now = ground.wall.now()
  const session = await store.deskSession(hash, now)
  if (!session) return undefined
  const { holder } = session
  const duties = await dutiesOf(ground, holder)
  if (duties.length === 0) {
    await store.endDeskSession(hash)
    return undefined
  }
  if (isByHand(request) && now - session.seenAt >= seenEveryMs) await store.seeDeskSession(hash, now)
  return {
    ...{ duties, actor: actorOf(holder), csrf: csrfOf(secret), session: hash },
    ...(holder.by === 'chat' && { contact: holder.contact }),
  }
}

/** What the holder may do at this moment. */
export function dutiesOf({ cityside, dutiesIn }: SessionGround, holder: Holder): Promise<readonly Duty[]> {
  switch (holder.by) {
    case 'chat':
      return cityside.store.dutiesBehind(holder.contact)
    case 'link':
      return Promise.resolve([holder.duty])
    case 'city':
      return Promise.resolve(dutiesIn(holder.groups))
    default:
      return holder satisfies never
  }
}

/** What stands for the holder on the record: a chat's mark with the desk before it, so that both are found by it. */
export function actorOf(holder: Holder): string {
  return holder.by === 'chat' ? `desk:${markOf(holder.contact)}` : holder.id
}

/** A page that keeps itself up to date is no sign that a person sits before it. */
function isByHand({ headers, path }: WebRequest): boolean {
  return headers['x-fragment'] === undefined && !path.endsWith('/stream')
}

function secretIn(request: WebRequest): string | undefined {
  const secret = cookiesOf(request).get(sessionCookie)
  return secret !== undefined && /^[0-9a-f]{64}$/.test(secret) ? secret : undefined
}

/** Another one for each session, known to its pages alone; it does not lead back to the cookie. */
function csrfOf(secret: string): string {
  return createHash('sha256').update(`ekko desk csrf ${secret}`).digest('hex')
}

/**
 * Opens a session for this browser, under a new secret: what the browser brought along is never taken over, and ends. Resolves with
 * the cookie.
 */
export async function enter(ground: SessionGround, holder: Holder, request: WebRequest): Promise<string> {
  const { cityside, wall } = ground
  const old = secretIn(request)
  if (old !== undefined) await cityside.store.endDeskSession(secretHash('session', old))
  await cityside.act({ act: 'desk.entered', holder: holderKey(holder) }, actorOf(holder))
  const secret = newSecret()
  const since = wall.now()
  await cityside.store.openDeskSession({ hash: secretHash('session', secret), holder, since }, since + sessionMsMax)
  return `${sessionCookie}=${secret}; ${strict}`
}

/** Leads to another page of the desk, with a cookie. */
export function onward(location: string, cookie: string, headers: WebResponse['headers']): WebResponse {
  return { status: 303, headers: { ...headers, location, 'set-cookie': cookie } }
}
