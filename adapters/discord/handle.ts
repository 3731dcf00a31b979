/** An interaction as far as answering it needs; written into `via.reply`, so that it outlives a restart. */
export interface ReplyHandle {
  readonly kind: 'command' | 'tap' | 'form'
  /** `dm`: our own conversation with the person. `guild`: anywhere others could read. */
  readonly place: 'dm' | 'guild'
  /** Whether it came from a message of ours, and whether only the person sees that message. */
  readonly from: 'nothing' | 'message' | 'ephemeral'
  readonly id: string
  readonly application: string
  readonly channel: string
  readonly token: string
}

/** What was written where others read, written into `via.reply`: an answer to all stands below it. */
export function publicHandle({ channel, message }: { readonly channel: string; readonly message: string }): string {
  return ['public', channel, message].join('/')
}

/** Back again; undefined for anything else. */
export function publicHandleOf(
  text: string | undefined,
): { readonly channel: string; readonly message: string } | undefined {
  const [kind, channel, message] = (text ?? '').split('/')
  return kind === 'public' && channel && message ? { channel, message } : undefined
}

const kinds = ['command', 'tap', 'form'] as const
const places = ['dm', 'guild'] as const
const origins = ['nothing', 'message', 'ephemeral'] as const

/** Writes the handle into `via.reply`. */
export function handleText(handle: ReplyHandle): string {
  // The token comes last, whatever characters it may hold.
  return [handle.kind, handle.place, handle.from, handle.id, handle.application, handle.channel, handle.token].join('/')
}

/** Back again; undefined for anything that is not one of ours. */
export function handleOf(text: string | undefined): ReplyHandle | undefined {
  const [kind, place, from, id, application, channel, ...token] = (text ?? '').split('/')
  if (kind === undefined || place === undefined || from === undefined) return undefined
  if (!id || !application || !channel || token.length === 0) return undefined
  const knownKind = kinds.find((known) => known === kind)
  const knownPlace = places.find((known) => known === place)
  const knownFrom = origins.find((known) => known === from)
  if (knownKind === undefined || knownPlace === undefined || knownFrom === undefined) return undefined
  return { kind: knownKind, place: knownPlace, from: knownFrom, id, application, channel, token: token.join('/') }
}

/** How to acknowledge without an answer. 6 keeps the message tapped as it is; 5 shows "thinking" until an answer comes. */
export function deferralOf(handle: ReplyHandle): { readonly type: 5 | 6; readonly data?: { readonly flags: number } } {
  const private_ = handle.place === 'dm'
  if (handle.from !== 'nothing' && (private_ || handle.from === 'ephemeral')) return { type: 6 }
  return private_ ? { type: 5 } : { type: 5, data: { flags: ephemeralFlag } }
}

/** Message flag: only the person who tapped sees it (resources/message, 1 << 6). */
export const ephemeralFlag = 64
