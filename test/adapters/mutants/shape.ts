import type { InboxEvent } from '../../../src/domain/inbox.ts'

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const filled: Check = (value) => typeof value === 'string' && value !== ''
const finite: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const truth: Check = (value) => value === true
const address: Check = (value) => typeof value === 'string' && /^[a-z]+:[\s\S]+$/.test(value)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const one =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]))

const via = shape({ message: optional(filled), reply: optional(filled), community: optional(address) })

const reach: Check = (value) =>
  shape({ kind: one('open', 'template', 'closed') })(value) || shape({ kind: one('window'), until: finite })(value)

const fetchable = { source: filled, bytes: optional(finite), mediaType: optional(text) }
const attachment: Check = (value) =>
  [
    shape({ kind: one('voice'), ...fetchable, seconds: optional(finite), transcript: optional(text) }),
    shape({ kind: one('photo'), ...fetchable }),
    shape({ kind: one('place'), latitude: finite, longitude: finite, name: optional(text) }),
    shape({ kind: one('sticker'), emoji: optional(filled) }),
    shape({ kind: one('video', 'sound', 'file', 'card', 'poll', 'unknown') }),
  ].some((check) => check(value))

const fromContact = {
  ...{ kind: text, id: filled, contact: address, at: finite },
  ...{ via: optional(via), reach: optional(reach), locale: optional(text) },
}

const field: Check = (value) => text(value) || listOf(text)(value)
const fields: Check = (value) => typeof value === 'object' && value !== null && Object.values(value).every(field)

/** What each event of a platform is made of, and of nothing else. */
const shapes: ReadonlyMap<string, Check> = new Map([
  [
    'conversation.started',
    shape({ ...fromContact, ref: optional(text), words: optional(text), author: optional(address) }),
  ],
  [
    'message.received',
    shape({
      ...{ ...fromContact, text, replyTo: optional(filled), messageId: optional(filled) },
      ...{ attached: optional(listOf(attachment)), album: optional(filled) },
      ...{ forwarded: optional(truth), aside: optional(truth), tooLong: optional(finite) },
    }),
  ],
  ['button.pressed', shape({ ...fromContact, token: filled })],
  ['form.submitted', shape({ ...fromContact, token: filled, fields })],
  ['message.edited', shape({ ...fromContact, messageId: filled, text, before: optional(text) })],
  ['message.deleted', shape({ ...fromContact, messageId: filled })],
  ['reaction.added', shape({ ...fromContact, to: filled, emoji: filled })],
  ['contact.stopped', shape(fromContact)],
  ['contact.returned', shape(fromContact)],
  ['community.joined', shape({ kind: text, id: filled, community: address, at: finite })],
  ['community.left', shape({ kind: text, id: filled, community: address, at: finite, movedTo: optional(address) })],
  [
    'delivery.reported',
    shape({
      ...{ kind: text, id: filled, channel: filled, externalId: filled, at: finite, key: optional(filled) },
      status: one('delivered', 'read', 'failed'),
    }),
  ],
])

/** Whether an event is what its type says: adapters read what others wrote, and the compiler sees none of that. */
export function isEvent(event: InboxEvent): boolean {
  return shapes.get(event.kind)?.(event) ?? false
}
