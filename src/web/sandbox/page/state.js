/** Everything the page knows, and who wants to hear of which part. */
export const state = {
  language: remembered('language') ?? (navigator.language.startsWith('da') ? 'da' : 'en'),
  theme: remembered('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  /** On a phone only one of chat, people, hall and clock is on screen. */
  pane: 'chat',
  /** Whose phone it is, and whether they look at their own chat or at the square. */
  person: remembered('person') ?? '',
  place: 'home',
  people: new Map(),
  /** Messages by chat, in order. */
  chats: new Map(),
  /** Acts on their way, by message id: `sending` or `failed`. */
  underway: new Map(),
  /** Chats where a reply is awaited. */
  awaited: new Set(),
  read: remembered('read'),
  /** What stood there when this browser came to this town, and what the visitor has done since. */
  visit: remembered('visit'),
  neighboursOpen: false,
  connected: false,
  /** Whether anybody lives here yet, as far as the page knows. */
  settled: false,
  tab: 'moderator',
  consultations: [],
  examples: [],
  openCases: new Map(),
  deskVersion: 0,
  clock: undefined,
  /** Town time minus the machine's, for a clock that runs. */
  clockAheadMs: 0,
  moving: false,
  guideHidden: remembered('guideHidden') ?? false,
}

export const square = 'sandbox:community/square'
export const ourName = 'ekko'

const listeners = new Map()
const dirty = new Set()

/** Calls `listener` once after any of the topics changed. */
export function on(topics, listener) {
  for (const topic of topics) listeners.set(topic, [...(listeners.get(topic) ?? []), listener])
}

export function changed(...topics) {
  if (dirty.size === 0) queueMicrotask(tell)
  for (const topic of topics) dirty.add(topic)
}

function tell() {
  const topics = [...dirty]
  dirty.clear()
  for (const listener of new Set(topics.flatMap((topic) => listeners.get(topic) ?? []))) listener()
}

export function homeOf(person) {
  return `sandbox:${person}`
}

/** The chat on screen. */
export function chatShown() {
  return state.place === 'square' ? square : homeOf(state.person)
}

export function messagesOf(chat) {
  return [...(state.chats.get(chat)?.values() ?? [])]
}

export function nameOf(person) {
  return state.people.get(person)?.name ?? (moderator()?.id === person ? moderator().name : person)
}

/** Whoever asks for the city has a phone too; they are there before they have written anything. */
export function moderator() {
  const id = state.clock?.moderator
  if (id === undefined) return undefined
  return state.people.get(id) ?? { id, name: id[0].toUpperCase() + id.slice(1), blocked: false }
}

/** Who waits to be played, by the page's language. */
export function visitor() {
  const id = state.visit?.person ?? { da: 'bo', en: 'anna' }[state.language]
  return state.people.has(id) ? id : ([...state.people.keys()][0] ?? 'anna')
}

/** The number of the newest message of Ekko's anywhere. */
export function newestNumber() {
  return [...state.chats.values()].reduce(
    (newest, chat) => [...chat.values()].reduce((most, message) => Math.max(most, numberOf(message)), newest),
    0,
  )
}

/** How many of Ekko's messages in this chat nobody has looked at. */
export function unreadIn(chat) {
  const upTo = state.read?.[chat] ?? state.visit?.from ?? 0
  return messagesOf(chat).filter((message) => numberOf(message) > upTo).length
}

export function markRead(chat) {
  const newest = Math.max(0, ...messagesOf(chat).map(numberOf))
  if (newest <= (state.read?.[chat] ?? state.visit?.from ?? 0)) return
  state.read = { ...state.read, [chat]: newest }
  remember('read', state.read)
  changed('people')
}

export function numberOf(message) {
  return message.author === ourName ? Number(message.id.slice(1)) : 0
}

export function remember(name, value) {
  try {
    localStorage.setItem(`ekko.${name}`, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing still works; it only forgets on reload.
  }
}

/** What belongs to a town is forgotten with it; the language and the colours are the visitor's own. */
export function forgetTown() {
  for (const name of ['person', 'read', 'visit', 'added']) {
    try {
      localStorage.removeItem(`ekko.${name}`)
    } catch {
      // Nothing was kept, so there is nothing to forget.
    }
    state[name] = undefined
  }
  state.person = ''
}

export function remembered(name) {
  try {
    return JSON.parse(localStorage.getItem(`ekko.${name}`)) ?? undefined
  } catch {
    return undefined
  }
}
