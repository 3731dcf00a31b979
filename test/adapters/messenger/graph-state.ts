import type { Fields, Shown } from './graph-rules.ts'

/** Everything the fake Graph remembers about one app and its one Page. */
export interface GraphState {
  readonly pageId: string
  readonly pageName: string
  readonly appId: string
  readonly appSecret: string
  readonly version: string
  token: string
  tokenExpiresAtS: number
  scopes: string[]
  published: boolean
  readonly now: () => number
  readonly people: Map<string, Recipient>
  readonly comments: Map<string, Comment>
  readonly posts: Map<string, Post>
  readonly accepted: Accepted[]
  readonly attachments: Set<string>
  profile: Record<string, unknown>
  profileWrites: number
  subscribedFields: string[]
  /** Other apps on the Page. */
  otherApps: readonly Fields[]
  subscriptionWrites: number
  readonly templates: Template[]
  callback: { url: string; fields: string[] } | undefined
  /** Whether Meta's handshake with the callback address would succeed. */
  callbackAnswers: boolean
  lastId: number
}

export interface Recipient {
  windowUntil: number
  /** Blocked the Page or closed the account. */
  gone: boolean
  /** The app that holds the thread, where it is not ours. */
  heldBy?: string
  /** What every message to them is refused with. */
  refusing?: Refusing | undefined
}

/** A refusal that is one person's, as Graph numbers and words it. */
export interface Refusing {
  readonly code: number
  readonly subcode?: number
  readonly message: string
}

export interface Comment {
  readonly id: string
  readonly postId: string
  readonly authorPsid: string
  readonly createdAt: number
  repliedPrivately: boolean
}

export interface Post {
  readonly id: string
  /** The post a comment stands under. */
  readonly under?: string
  message: string
  readonly image?: Uint8Array
  readonly alt?: string
  edited: boolean
  readonly raw: Fields[]
}

/** One message the Send API accepted. */
export interface Accepted {
  readonly mid: string
  readonly psid: string
  readonly at: number
  readonly body: Fields
  readonly shown: Shown
  /** For templates: what the person reads. */
  readonly template?: { readonly name: string; readonly language: string }
}

export interface Template {
  readonly id: string
  readonly name: string
  readonly language: string
  status: 'APPROVED' | 'PENDING' | 'REJECTED'
  readonly components: readonly Fields[]
}

export const dayMs = 24 * 60 * 60 * 1000

/** Ids that only ever grow, so a test reads them in the order things happened. */
export function nextId(state: GraphState): string {
  state.lastId += 1
  return String(state.lastId)
}

/** A person exists once they have acted; each act opens 24 hours. */
export function recipientOf(state: GraphState, psid: string): Recipient {
  const known = state.people.get(psid)
  if (known !== undefined) return known
  const fresh = { windowUntil: 0, gone: false }
  state.people.set(psid, fresh)
  return fresh
}
