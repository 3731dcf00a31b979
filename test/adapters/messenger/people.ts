import { titleOf } from '../../../adapters/messenger/markup.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import type { Actor, Sent } from '../subject.ts'
import type { FakeGraph } from './fake.ts'
import { gesture, type Thread } from './gestures.ts'
import { dayMs, recipientOf } from './graph-state.ts'
import { privateSent, publicSent, tappable } from './seen.ts'

/** A person with a Facebook account, and the Page's public side of it. */
export interface PagePerson extends Actor {
  readonly psid: string
  /** Comments on the newest post, or the one with this id; the id of the comment. */
  comments(text: string, postId?: string): Promise<string>
}

type Push = (payload: unknown) => Promise<void>

/** What a person's thumbs do on Messenger, as the webhooks Meta sends for it. `number` tells people apart. */
export function personOf(fake: FakeGraph, number: number, push: Push): PagePerson {
  const { state } = fake
  const psid = String(7_000_000_000 + number)
  const contact: ContactId = `messenger:${psid}`
  let hasThread = false
  let actedAfter = 0

  let newest: Thread['newest']

  const happens = async (
    what: Readonly<Record<string, unknown>>,
    list: 'messaging' | 'standby' = 'messaging',
  ): Promise<void> => {
    const item = { sender: { id: psid }, recipient: { id: state.pageId }, timestamp: state.now(), ...what }
    await push({ object: 'page', entry: [{ id: state.pageId, time: state.now(), [list]: [item] }] })
  }
  const does = async (what: Readonly<Record<string, unknown>>, list: 'messaging' | 'standby'): Promise<void> => {
    recipientOf(state, psid).windowUntil = state.now() + dayMs
    hasThread = true
    actedAfter = state.accepted.length
    await happens(what, list)
  }
  /** Where another app holds the thread, everything of theirs arrives aside, and a tap without its token. */
  const acts = async (what: Readonly<Record<string, unknown>>): Promise<void> => {
    if (recipientOf(state, psid).heldBy === undefined) return await does(what, 'messaging')
    const { postback, ...rest } = what as { postback?: { payload?: string } }
    const { payload: _, ...bare } = postback ?? {}
    await does(postback === undefined ? rest : { ...rest, postback: bare }, 'standby')
  }
  const writes = async (text: string): Promise<void> => {
    const mid = `m_t${fake.nextId()}`
    newest = { mid, changes: 0 }
    await acts({ message: { mid, text } })
  }
  const thread: Thread = {
    psid,
    acts,
    actsAside: (what) => does(what, 'standby'),
    happens,
    writes,
    get newest() {
      return newest
    },
  }
  const referral = (ref: string) => ({ ref, source: 'SHORTLINK', type: 'OPEN_THREAD' })
  const opens = (ref?: string): Promise<void> => {
    if (hasThread && ref !== undefined) return acts({ referral: referral(ref) })
    const told = ref === undefined ? {} : { referral: referral(ref) }
    return acts({ postback: { mid: `m_p${fake.nextId()}`, title: 'Get Started', payload: 'start', ...told } })
  }

  return {
    psid,
    contact,
    form: undefined,
    starts: opens,
    types: writes,
    does: (done) => gesture(fake, thread, done),
    async taps(label, where) {
      if (where !== undefined) return opens(refBehind(publicSent(state), label))
      const button = tappable(state, psid, actedAfter).find(({ title }) => title === label || title === titleOf(label))
      if (button === undefined) throw new Error(`There is no button "${label}" to tap.`)
      const { title, payload } = button
      const mid = `m_b${fake.nextId()}`
      if (button.kind === 'postback') return acts({ postback: { mid, title, payload } })
      return acts({ message: { mid, text: title, quick_reply: { payload } } })
    },
    submits: () => Promise.reject(new Error('Messenger has no forms.')),
    async blocks() {
      recipientOf(state, psid).gone = true
    },
    get sees() {
      return privateSent(state, psid)
    },
    async comments(text, postId) {
      const post = [...state.posts.values()].filter((one) => one.under === undefined).at(-1)
      const under = postId ?? post?.id
      if (under === undefined) throw new Error('There is no post to comment on.')
      const id = `${under.split('_').at(-1)}_${fake.nextId()}`
      const createdAt = Math.floor(state.now() / 1000) * 1000
      state.comments.set(id, { id, postId: under, authorPsid: psid, createdAt, repliedPrivately: false })
      await push(commentPayload(fake, id, under, text, { id: `1${psid}`, name: 'A Name' }))
      return id
    },
  }
}

/** The webhook of one comment; `from` is not the person's PSID, and may be kept from us. */
export function commentPayload(
  fake: FakeGraph,
  commentId: string,
  postId: string,
  message: string,
  from?: { readonly id: string; readonly name: string },
): unknown {
  const { state } = fake
  const createdS = Math.floor(state.now() / 1000)
  const value = {
    item: 'comment',
    verb: 'add',
    comment_id: commentId,
    post_id: postId,
    parent_id: postId,
    message,
    created_time: createdS,
    ...(from === undefined ? {} : { from }),
  }
  return { object: 'page', entry: [{ id: state.pageId, time: createdS, changes: [{ field: 'feed', value }] }] }
}

function refBehind(posts: readonly Sent[], label: string): string {
  for (const post of posts.toReversed()) {
    const button = post.buttons.find((one) => one.label === label)
    if (button !== undefined && 'token' in button) return button.token
  }
  throw new Error(`No post has a link "${label}".`)
}
