import type { ContactEvent, InboxEvent } from '../../src/domain/inbox.ts'
import { addressOf } from '../shared/address.ts'
import { type Fields, objectIn } from '../shared/read.ts'
import { attachedIn } from './attachment.ts'
import { limits } from './limits.ts'
import { ourName, type SandboxPayload } from './message.ts'

/** What is wrong with a payload, as a sentence for the person who wrote the page. */
export interface Misread {
  readonly problem: string
}

/** What the sandbox takes for a person's id, and for a community's. */
const personIdPattern = /^[a-z0-9][a-z0-9-]{0,39}$/
const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .'’-]{0,39}$/u
const idPattern = /^[A-Za-z0-9-]{8,64}$/
const tokenPattern = /^[A-Za-z0-9_-]{1,64}$/

/** Events of one payload; nothing for what is not ours to read, or what we sent ourselves. */
export function decode(payload: unknown, now: number): readonly InboxEvent[] {
  const read = readPayload(payload)
  if ('problem' in read || read.from === ourName) return []
  return [eventOf(read, now)]
}

/** Checks everything the page sends: it is the only door into the sandbox. */
export function readPayload(payload: unknown): SandboxPayload | Misread {
  const act = objectIn(payload)
  if (act === undefined) return { problem: 'Send one JSON object.' }
  const { id, from, kind, name, locale } = act
  if (typeof id !== 'string' || !idPattern.test(id)) {
    return { problem: 'Give the event an "id" of 8 to 64 letters, digits and dashes, such as a UUID.' }
  }
  if (typeof from !== 'string' || !personIdPattern.test(from)) {
    return { problem: 'Say who it is "from": 1 to 40 of a-z, 0-9 and dashes.' }
  }
  if (name !== undefined && (typeof name !== 'string' || !namePattern.test(name))) {
    return { problem: 'A "name" has 1 to 40 letters, digits and spaces.' }
  }
  const person = {
    id,
    from,
    ...(name === undefined ? {} : { name }),
    ...(typeof locale === 'string' && /^[A-Za-z-]{2,20}$/.test(locale) ? { locale } : {}),
  }
  switch (kind) {
    case 'start':
      return { ...person, kind, ...(isToken(act.ref) ? { ref: act.ref } : {}) }
    case 'text': {
      const attached = attachedIn(act)
      if (attached === undefined) {
        return {
          problem: 'What is "attached" is a list of objects with a "kind": voice, photo, place, sticker, file …',
        }
      }
      const text = attached.length > 0 && act.text === undefined ? '' : act.text
      const problem = textProblem(text, attached.length > 0)
      if (problem !== undefined) return { problem }
      return {
        ...person,
        kind,
        text: String(text),
        ...(isToken(act.replyTo) ? { replyTo: act.replyTo } : {}),
        ...(attached.length === 0 ? {} : { attached }),
        ...(act.forwarded === true ? { forwarded: true } : {}),
      }
    }
    case 'edit': {
      const problem = textProblem(act.text, false)
      if (problem !== undefined) return { problem }
      if (!isToken(act.message)) return { problem: 'Say which "message" it changes, by the id it was sent with.' }
      return { ...person, kind, message: act.message, text: String(act.text) }
    }
    case 'delete':
      if (!isToken(act.message)) return { problem: 'Say which "message" it takes back, by the id it was sent with.' }
      return { ...person, kind, message: act.message }
    case 'react':
      if (!isToken(act.message) || typeof act.emoji !== 'string' || !/^.{1,40}$/su.test(act.emoji)) {
        return { problem: 'A reaction carries the "message" it is put on, and its "emoji".' }
      }
      return { ...person, kind, message: act.message, emoji: act.emoji }
    case 'tap':
      if (!isToken(act.token)) return { problem: 'A tap carries the "token" of its button.' }
      return { ...person, kind, token: act.token, ...placeOf(act) }
    case 'form':
      if (!isToken(act.token) || !isFields(act.fields)) {
        return { problem: 'A form carries its "token" and "fields" of texts, or of lists of texts.' }
      }
      return { ...person, kind, token: act.token, fields: act.fields, ...placeOf(act) }
    case 'block':
    case 'unblock':
      return { ...person, kind }
    default:
      return { problem: 'The "kind" is one of start, text, edit, delete, react, tap, form, block, unblock.' }
  }
}

/** What is wrong with words that were written; nothing may be written only where something is attached. */
function textProblem(text: unknown, mayBeEmpty: boolean): string | undefined {
  if (typeof text !== 'string' || (text.trim() === '' && !mayBeEmpty)) return 'A "text" holds some words.'
  if (text.length <= limits.textCharactersMax) return undefined
  return `A "text" holds at most ${limits.textCharactersMax} characters.`
}

function eventOf(read: SandboxPayload, now: number): ContactEvent {
  const base = {
    id: read.id,
    contact: addressOf('sandbox', read.from),
    at: now,
    ...(read.locale === undefined ? {} : { locale: read.locale }),
    ...viaOf(read),
  }
  switch (read.kind) {
    case 'start':
      return { ...base, kind: 'conversation.started', ...(read.ref === undefined ? {} : { ref: read.ref }) }
    case 'text':
      return {
        ...base,
        kind: 'message.received',
        text: read.text,
        messageId: read.id,
        ...(read.replyTo === undefined ? {} : { replyTo: read.replyTo }),
        ...(read.attached === undefined ? {} : { attached: read.attached }),
        ...(read.forwarded === undefined ? {} : { forwarded: read.forwarded }),
      }
    case 'edit':
      return { ...base, kind: 'message.edited', messageId: read.message, text: read.text }
    case 'delete':
      return { ...base, kind: 'message.deleted', messageId: read.message }
    case 'react':
      return { ...base, kind: 'reaction.added', to: read.message, emoji: read.emoji }
    case 'tap':
      return { ...base, kind: 'button.pressed', token: read.token }
    case 'form':
      return { ...base, kind: 'form.submitted', token: read.token, fields: read.fields }
    case 'block':
      return { ...base, kind: 'contact.stopped' }
    case 'unblock':
      return { ...base, kind: 'contact.returned' }
    default:
      return unknownKind(read)
  }
}

function viaOf(read: SandboxPayload) {
  const message = read.kind === 'tap' || read.kind === 'form' ? read.message : undefined
  const community = 'community' in read ? read.community : undefined
  if (message === undefined && community === undefined) return {}
  return {
    via: {
      ...(message === undefined ? {} : { message }),
      ...(community === undefined ? {} : { community: addressOf('sandbox', 'community', community) }),
    },
  }
}

function placeOf({ message, community }: Fields) {
  return {
    ...(isToken(message) ? { message } : {}),
    ...(typeof community === 'string' && personIdPattern.test(community) ? { community } : {}),
  }
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && tokenPattern.test(value)
}

function isFields(value: unknown): value is Readonly<Record<string, string | readonly string[]>> {
  const fields = objectIn(value)
  if (fields === undefined) return false
  const entries = Object.entries(fields)
  return entries.length <= limits.formFieldsMax && entries.every(([id, field]) => isToken(id) && isField(field))
}

function isField(field: unknown): boolean {
  if (typeof field === 'string') return field.length <= limits.formTextCharactersMax
  return (
    Array.isArray(field) && field.length <= 100 && field.every((item) => typeof item === 'string' && item.length <= 200)
  )
}

function unknownKind(read: never): never {
  throw new Error(`No event is known for ${JSON.stringify(read)}.`)
}
