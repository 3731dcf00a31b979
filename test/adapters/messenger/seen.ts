import type { SeenButton, Sent } from '../subject.ts'
import { fieldsOf } from './graph-rules.ts'
import type { Accepted, GraphState, Post } from './graph-state.ts'

/** What one person has been shown, oldest first: parts of one message put together again, as the eye does. */
export function privateSent(state: GraphState, psid?: string): readonly Sent[] {
  const mine = state.accepted.filter((accepted) => psid === undefined || accepted.psid === psid)
  const people = [...new Set(mine.map((accepted) => accepted.psid))]
  const groups = people.flatMap((person) => groupsOf(mine.filter((accepted) => accepted.psid === person)))
  return groups.sort((one, other) => mine.indexOf(last(one)) - mine.indexOf(last(other))).map(sentOf)
}

/** The ids of the messages to one person that hold these words, oldest first. */
export function privateMids(state: GraphState, psid: string, words: string): readonly string[] {
  return state.accepted.filter((one) => one.psid === psid && one.shown.text.includes(words)).map(({ mid }) => mid)
}

/** What stands on the Page, comments under their post's time, with edits applied. */
export function publicSent(state: GraphState): readonly Sent[] {
  return [...state.posts.values()].map((post) => ({
    to: `messenger:page/${state.pageId}` as const,
    parts: [post.message],
    buttons: linksIn(post),
    raw: post.raw,
    edited: post.edited,
    ...(post.alt === undefined ? {} : { alt: post.alt }),
  }))
}

/** The buttons a person can still tap: quick replies are gone once anything follows them. */
export function tappable(
  state: GraphState,
  psid: string,
  actedAfter: number,
): readonly {
  readonly title: string
  readonly payload: string
  readonly kind: 'quick' | 'postback'
  readonly mid: string
}[] {
  const mine = state.accepted.filter((accepted) => accepted.psid === psid)
  return mine.toReversed().flatMap((accepted, age) => {
    const isNewest = age === 0 && state.accepted.indexOf(accepted) >= actedAfter
    const { mid } = accepted
    return [
      ...(isNewest ? accepted.shown.quickReplies.map((reply) => ({ ...reply, kind: 'quick' as const, mid })) : []),
      ...accepted.shown.buttons.flatMap((button) =>
        'payload' in button ? [{ ...button, kind: 'postback' as const, mid }] : [],
      ),
    ]
  })
}

/** Only the last part carries metadata; templates never come in parts. */
function groupsOf(accepted: readonly Accepted[]): readonly (readonly Accepted[])[] {
  const groups: Accepted[][] = []
  let open: Accepted[] = []
  for (const one of accepted) {
    open.push(one)
    if (fieldsOf(one.body.message).metadata === undefined && one.template === undefined) continue
    groups.push(open)
    open = []
  }
  return open.length === 0 ? groups : [...groups, open]
}

function sentOf(group: readonly Accepted[]): Sent {
  const texts = group.map((accepted) => accepted.shown.text).filter((text) => text !== '')
  const hasImage = group.some((accepted) => accepted.shown.image)
  // Below a picture the first paragraph says what it shows.
  const alt = hasImage ? texts[0]?.split('\n\n')[0] : undefined
  return {
    to: `messenger:${last(group).psid}`,
    parts: texts,
    buttons: group.flatMap(({ shown }) => [
      ...shown.quickReplies.map(({ title, payload }): SeenButton => ({ label: title, token: payload })),
      ...shown.buttons.map((button): SeenButton => {
        return 'url' in button
          ? { label: button.title, url: button.url }
          : { label: button.title, token: button.payload }
      }),
    ]),
    raw: group.map((accepted) => accepted.body),
    edited: false,
    ...(alt === undefined ? {} : { alt }),
  }
}

function last(group: readonly Accepted[]): Accepted {
  const accepted = group.at(-1)
  if (accepted === undefined) throw new Error('A group has at least one message.')
  return accepted
}

/** Lines like `Answer: https://m.me/1?ref=beg_k3x9q2`. */
function linksIn(post: Post): readonly SeenButton[] {
  return [...post.message.matchAll(/^(.+): (https:\/\/\S+)$/gm)].map(([, label = '', url = '']) => {
    const ref = url.startsWith('https://m.me/') ? new URL(url).searchParams.get('ref') : null
    return ref === null ? { label, url } : { label, token: ref }
  })
}
