import { randomUUID } from 'node:crypto'
import { createAdapter, type SandboxAdapter } from '../../../adapters/sandbox/adapter.ts'
import { bubbleText } from '../../../adapters/sandbox/encode.ts'
import type { ChatFailure, ChatFailureKind } from '../../../adapters/sandbox/errors.ts'
import type { ChatMessage, Posted, SandboxPayload } from '../../../adapters/sandbox/message.ts'
import type { Attachment } from '../../../src/domain/attachment.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import type { Gesture } from '../gesture.ts'
import { mounted } from '../mounted.ts'
import type { Actor, CommunityView, FaultCase, OpenForm, Rig, RigOptions, Sent } from '../subject.ts'

const faults: readonly FaultCase[] = [
  { fault: { kind: 'closed' }, reason: 'unreachable' },
  { fault: { kind: 'silence' }, reason: 'unknown' },
  { fault: { kind: 'busy', retryAfterMs: 1500 }, reason: 'throttled' },
  { fault: { kind: 'window' }, reason: 'window-closed' },
  { fault: { kind: 'blocked' }, reason: 'contact-gone' },
  { fault: { kind: 'too-long' }, reason: 'rejected' },
  { fault: { kind: 'not-allowed' }, reason: 'misconfigured' },
]

/** The sandbox with its routes on a loopback port, used only through HTTP as the page uses it. */
export async function startSandbox(options: RigOptions = {}): Promise<Rig> {
  const received: InboxEvent[] = []
  const logged: string[] = []
  const sent: Sent[] = []
  let next: ChatFailure | undefined
  let delayMs = 0
  const beforePost = async (posted: Posted): Promise<ChatFailure | undefined> => {
    const wait = delayMs
    delayMs = 0
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const failure = next
    next = undefined
    if (!failure) sent.push(sentOf({ ...posted, edited: posted.edits !== undefined }))
    return failure
  }
  const context = {
    now: options.now ?? (() => Date.UTC(2026, 2, 2, 17)),
    log: (...line: readonly unknown[]) => logged.push(JSON.stringify(line)),
  }
  const adapter = createAdapter({}, context, { beforePost })
  await adapter.start(
    options.receive ??
      (async (events) => {
        received.push(...events)
      }),
  )
  const server = await mounted(adapter.routes)
  const post = async (payload: unknown): Promise<number> => {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
    return (await fetch(`${server.url}/sandbox/events`, { method: 'POST', body })).status
  }

  return {
    adapter,
    received,
    logged,
    secrets: [],
    sent,
    faults,
    deliver: async (payload) => ({ status: await post(payload) }),
    failNext: (fault) => {
      next = {
        kind: fault.kind as ChatFailureKind,
        ...(fault.retryAfterMs === undefined ? {} : { retryAfterMs: fault.retryAfterMs }),
      }
    },
    slowNext: (ms) => {
      delayMs = ms
    },
    person: (name) => actorNamed(name, post, adapter),
    community: (name) => communityNamed(name, adapter),
    stop: async () => {
      await adapter.stop()
      await server.close()
    },
  }
}

function actorNamed(name: string, post: (payload: SandboxPayload) => Promise<number>, adapter: SandboxAdapter): Actor {
  const contact: ContactId = `sandbox:${name}`
  const shown = (chat: string = contact) =>
    adapter.history().messages.filter((message) => message.chat === chat && message.author === 'ekko')
  const withForm = () => shown().findLast((message) => message.form && !message.pressed.includes(message.form.token))
  let newest: string | undefined
  const does = async (act: Act) => {
    const id = randomUUID()
    if (act.kind === 'text') newest = id
    const status = await post({ id, from: name, ...act })
    if (status !== 200) throw new Error(`The sandbox answered ${status}.`)
  }
  const own = () => {
    if (newest === undefined) throw new Error(`${name} has written nothing.`)
    return newest
  }
  const ours = (words: string) => {
    const found = shown().findLast((message) => sentOf(message).parts.some((part) => part.includes(words)))
    if (!found) throw new Error(`${name} sees no message that says "${words}".`)
    return found.id
  }
  return {
    contact,
    starts: (ref) => does({ kind: 'start', ...(ref === undefined ? {} : { ref }) }),
    types: (text) => does({ kind: 'text', text }),
    does: (gesture) => does(actOf(gesture, own, ours)),
    async taps(label, where) {
      const community = where === undefined ? undefined : communityIdOf(where)
      const chat = community === undefined ? contact : `sandbox:community/${community}`
      for (const message of shown(chat).reverse()) {
        const button = message.bubbles.flatMap((bubble) => bubble.buttons).find((one) => one.label === label)
        if (!button) continue
        if (!('token' in button)) throw new Error(`"${label}" opens a page.`)
        const place = community === undefined ? {} : { community }
        return does({ kind: 'tap', token: button.token, message: message.id, ...place })
      }
      throw new Error(`${name} sees no button "${label}".`)
    },
    async submits(fields) {
      const message = withForm()
      if (!message?.form) throw new Error(`${name} has no form open.`)
      const { token, fields: asked } = message.form
      const filled = Object.entries(fields).map(([label, value]) => {
        const field = asked.find((one) => one.label === label)
        if (!field) throw new Error(`The form has no field "${label}".`)
        const idOf = (text: string) =>
          ('options' in field && field.options.find((one) => one.label === text)?.id) || text
        return [field.id, typeof value === 'string' ? idOf(value) : value.map(idOf)]
      })
      return does({ kind: 'form', token, fields: Object.fromEntries(filled), message: message.id })
    },
    blocks: () => does({ kind: 'block' }),
    get sees() {
      return shown().map(sentOf)
    },
    get form(): OpenForm | undefined {
      const form = withForm()?.form
      if (!form) return undefined
      const fields = form.fields.map((field) => ({
        id: field.id,
        label: field.label,
        ...('options' in field ? { options: field.options.map((option) => option.label) } : {}),
      }))
      return { title: form.title, fields }
    },
  }
}

type Act = SandboxPayload extends infer Payload
  ? Payload extends SandboxPayload
    ? Omit<Payload, 'id' | 'from'>
    : never
  : never

/** What the page would post for it. */
function actOf(gesture: Gesture, own: () => string, ours: (words: string) => string): Act {
  const attached = (...kinds: readonly Attachment[]): Act => ({ kind: 'text', text: '', attached: kinds })
  const photo = { kind: 'photo', source: 'none', mediaType: 'image/jpeg' } as const
  switch (gesture.do) {
    case 'quote':
      return { kind: 'text', text: gesture.words, replyTo: ours(gesture.of) }
    case 'edit':
      return { kind: 'edit', message: own(), text: gesture.to }
    case 'delete':
      return { kind: 'delete', message: own() }
    case 'photo':
      return { kind: 'text', text: gesture.caption ?? '', attached: [photo] }
    case 'album':
      return {
        kind: 'text',
        text: gesture.captions.filter((words) => words !== undefined).join('\n'),
        attached: gesture.captions.map(() => photo),
      }
    case 'voice':
      return { kind: 'text', text: gesture.caption ?? '', attached: [{ kind: 'voice', source: 'none' }] }
    case 'transcribed voice':
      return attached({ kind: 'voice', source: 'none', transcript: gesture.transcript })
    case 'video note':
      return attached({ kind: 'video' })
    case 'file':
      return { kind: 'text', text: gesture.caption ?? '', attached: [{ kind: 'file' }] }
    case 'location':
    case 'venue': {
      const { latitude, longitude } = gesture
      const name = gesture.do === 'venue' ? { name: gesture.name } : {}
      return attached({ kind: 'place', latitude, longitude, ...name })
    }
    case 'contact card':
      return attached({ kind: 'card' })
    case 'sticker':
      return attached({ kind: 'sticker', emoji: gesture.emoji })
    case 'poll':
      return attached({ kind: 'poll' })
    case 'something new':
      return attached({ kind: 'unknown' })
    case 'react':
      return { kind: 'react', message: ours(gesture.to), emoji: gesture.emoji }
    case 'forward':
      return { kind: 'text', text: gesture.words, forwarded: true }
    case 'shortcode':
      return { kind: 'text', text: `${gesture.before} ${gesture.emoji}` }
    case 'unblock':
      return { kind: 'unblock' }
    case 'write in thread':
    case 'write of oneself':
    case 'paste':
    case 'custom emoji':
    case 'mention':
    case 'write to a colleague':
    case 'be taken over':
    case 'be given back':
    case 'leave the platform':
      throw new Error(`The sandbox has nothing like "${gesture.do}".`)
    default:
      return gesture satisfies never
  }
}

function communityNamed(name: string, adapter: SandboxAdapter): CommunityView {
  const address = `sandbox:community/${communityIdOf(name)}` as const
  return {
    address,
    get posts() {
      const { messages } = adapter.history()
      return messages.filter((message) => message.chat === address && message.author === 'ekko').map(sentOf)
    },
    removes: () => Promise.reject(new Error('The sandbox keeps its town square; nobody can remove Ekko from it.')),
  }
}

/** `square`, `community/square` and `sandbox:community/square` are the same place. */
function communityIdOf(name: string): string {
  return name.replace(/^sandbox:/, '').replace(/^community\//, '')
}

type Shown = Pick<ChatMessage, 'chat' | 'bubbles' | 'edited'> & Partial<Pick<ChatMessage, 'image'>>

function sentOf(message: Shown): Sent {
  return {
    to: message.chat,
    parts: message.bubbles.map((bubble) => bubbleText(bubble.blocks)),
    buttons: message.bubbles.flatMap((bubble) => bubble.buttons),
    raw: [message],
    edited: message.edited,
    ...(message.image ? { alt: message.image.alt } : {}),
  }
}
