import { changed, moderator, ourName, remember, remembered, state, visitor } from './state.js'

const awaitedMs = 8_000

/** Loads the chat so far, then follows it. Resolves when the first part is there. */
export async function followChat(onFresh) {
  const upTo = await loadChat()
  const stream = new EventSource(`/sandbox/stream?after=${encodeURIComponent(upTo)}`)
  stream.addEventListener('open', () => connected(true))
  stream.addEventListener('error', () => connected(false))
  stream.addEventListener('reset', () => loadChat())
  stream.addEventListener('entry', (event) => {
    const entry = JSON.parse(event.data)
    const fresh = apply(entry)
    changed('chat', 'people', 'guide')
    if (fresh) onFresh(entry.message)
  })
}

async function loadChat() {
  const history = await (await fetch('/sandbox/messages')).json()
  state.people = new Map(history.people.map((person) => [person.id, person]))
  for (const person of remembered('added') ?? [{ id: 'anna', name: 'Anna', blocked: false }]) {
    if (!state.people.has(person.id)) state.people.set(person.id, person)
  }
  state.chats = new Map()
  for (const message of history.messages) keep(message)
  if (!state.people.has(state.person) && moderator()?.id !== state.person) state.person = visitor()
  changed('chat', 'people', 'guide')
  return history.upTo
}

/** Whether the entry is a message of Ekko's that was not there before. */
function apply(entry) {
  if (entry.kind === 'person') state.people.set(entry.person.id, entry.person)
  else if (entry.kind === 'removed') {
    // What we said ourselves and did not arrive stays, with the offer to try again.
    if (!state.underway.has(entry.id)) state.chats.get(entry.chat)?.delete(entry.id)
  } else {
    const known = state.chats.get(entry.message.chat)?.has(entry.message.id) ?? false
    keep(entry.message)
    if (entry.message.author === ourName) state.awaited.delete(entry.message.chat)
    return !known && entry.message.author === ourName
  }
  return false
}

function keep(message) {
  const chat = state.chats.get(message.chat) ?? new Map()
  state.chats.set(message.chat, chat)
  chat.set(message.id, message)
}

function connected(now) {
  if (state.connected === now) return
  state.connected = now
  changed('people', 'chat')
}

/** Adds someone to the list; they meet Ekko only when they say something. */
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

/** A name in any letters has an id in plain ones. */
function idOf(name) {
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return (plain || [...name].map((letter) => letter.codePointAt(0).toString(36)).join('')).slice(0, 40)
}

/** Posts what a person did. Resolves with whether Ekko has it; trying again with the same act is safe. */
export async function post(act) {
  const person = state.people.get(act.from) ?? (moderator()?.id === act.from ? moderator() : undefined)
  const home = `sandbox:${act.from}`
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

/** Says something, shown at once; it can be tried again when it did not arrive. */
export async function sayWords(from, text, id = crypto.randomUUID()) {
  const message = {
    id: `p-${id}`,
    chat: `sandbox:${from}`,
    author: from,
    at: now(),
    bubbles: [{ blocks: [{ style: 'plain', text }], buttons: [] }],
    pressed: [],
    edited: false,
  }
  state.underway.set(message.id, 'sending')
  const chat = state.chats.get(message.chat) ?? new Map()
  state.chats.set(message.chat, chat)
  chat.set(message.id, message)
  changed('chat', 'people')
  const arrived = await post({ id, from, kind: 'text', text })
  if (arrived) state.underway.delete(message.id)
  else {
    state.underway.set(message.id, 'failed')
    chat.set(message.id, { ...message })
  }
  changed('chat')
}

/** The town's time right now. */
export function now() {
  if (!state.clock) return Date.now()
  return state.clock.running ? Date.now() + state.clockAheadMs : state.clock.now
}
