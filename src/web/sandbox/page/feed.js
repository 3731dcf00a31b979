import { changed, homeOf, ourName, personCalled, remember, remembered, state, visitor } from './state.js'

/** @import { ChatEntry, ChatMessage, SandboxPayload, ShownHistory } from '../../../../adapters/sandbox/message.ts' */

const awaitedMs = 8_000

/**
 * Loads the chat so far, then follows it. Resolves when the first part is there.
 * @param {(message: ChatMessage) => void} onFresh
 */
export async function followChat(onFresh) {
  const upTo = await loadChat()
  const stream = new EventSource(`/sandbox/stream?after=${encodeURIComponent(upTo)}`)
  stream.addEventListener('open', () => connected(true))
  stream.addEventListener('error', () => connected(false))
  stream.addEventListener('reset', () => loadChat())
  stream.addEventListener('entry', (event) => {
    const fresh = apply(JSON.parse(event.data))
    changed('chat', 'people', 'guide')
    if (fresh) onFresh(fresh)
  })
}

async function loadChat() {
  /** @type {ShownHistory} */
  const history = await (await fetch('/sandbox/messages')).json()
  state.people = new Map(history.people.map((person) => [person.id, person]))
  for (const person of remembered('added') ?? [{ id: 'anna', name: 'Anna', blocked: false }]) {
    if (!state.people.has(person.id)) state.people.set(person.id, person)
  }
  state.chats = new Map()
  for (const message of history.messages) keep(message)
  if (!personCalled(state.person)) state.person = visitor()
  changed('chat', 'people', 'guide')
  return history.upTo
}

/**
 * Takes over what happened in the chat; gives the message back when it is one of Ekko's that was not there before.
 * @param {ChatEntry} entry
 */
function apply(entry) {
  switch (entry.kind) {
    case 'person':
      state.people.set(entry.person.id, entry.person)
      return undefined
    case 'removed':
      // What we said ourselves and did not arrive stays, with the offer to try again.
      if (!state.underway.has(entry.id)) state.chats.get(entry.chat)?.delete(entry.id)
      return undefined
    case 'message': {
      const { message } = entry
      const known = state.chats.get(message.chat)?.has(message.id) ?? false
      keep(message)
      if (message.author !== ourName) return undefined
      state.awaited.delete(message.chat)
      return known ? undefined : message
    }
  }
}

/** @param {ChatMessage} message */
function keep(message) {
  const chat = state.chats.get(message.chat) ?? new Map()
  state.chats.set(message.chat, chat)
  chat.set(message.id, message)
}

/** @param {boolean} now */
function connected(now) {
  if (state.connected === now) return
  state.connected = now
  changed('people', 'chat')
}

/**
 * Adds a citizen to the list; they meet Ekko only when they say something.
 * @param {string} name
 */
export function addPerson(name) {
  const id = idOf(name)
  if (id === '' || id === ourName) return undefined
  if (!state.people.has(id)) {
    state.people.set(id, { id, name, blocked: false })
    remember('added', [...state.people.values()])
    changed('people')
  }
  return id
}

/**
 * A name in any letters has an id in plain ones.
 * @param {string} name
 */
function idOf(name) {
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
  return (plain || [...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(36)).join('')).slice(0, 40)
}

/**
 * Posts what a person did. Resolves with whether Ekko has it; trying again with the same act is safe.
 * @param {SandboxPayload} act
 */
export async function post(act) {
  const person = personCalled(act.from)
  const home = homeOf(act.from)
  if (act.kind !== 'block') state.awaited.add(home)
  changed('chat')
  setTimeout(() => {
    if (state.awaited.delete(home)) changed('chat')
  }, awaitedMs)
  try {
    const response = await fetch('/sandbox/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...act, locale: state.language, ...(person?.name ? { name: person.name } : {}) }),
    })
    if (response.ok) return true
  } catch {
    // Answered below: whatever the cause, the person can try again.
  }
  state.awaited.delete(home)
  changed('chat')
  return false
}

/**
 * Says something, shown at once; it can be tried again when it did not arrive.
 * @param {string} from
 * @param {string} text
 * @param {string} id
 */
export async function sayWords(from, text, id = crypto.randomUUID()) {
  /** @type {ChatMessage} */
  const message = {
    id: `p-${id}`,
    chat: homeOf(from),
    author: from,
    at: now(),
    bubbles: [{ blocks: [{ style: 'plain', text }], buttons: [] }],
    pressed: [],
    edited: false,
  }
  state.underway.set(message.id, 'sending')
  keep(message)
  changed('chat', 'people')
  const arrived = await post({ id, from, kind: 'text', text })
  if (arrived) state.underway.delete(message.id)
  else {
    state.underway.set(message.id, 'failed')
    keep({ ...message })
  }
  changed('chat')
}

/** The town's time right now. */
export function now() {
  if (!state.clock) return Date.now()
  return state.clock.running ? Date.now() + state.clockAheadMs : state.clock.now
}
