/** Everything the page knows, and who wants to hear of which part. */
export const state = {
  language: remembered('language') ?? (navigator.language.startsWith('da') ? 'da' : 'en'),
  theme: remembered('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  /** On a phone only one of chat, people, hall and clock is on screen. */
  pane: 'chat',
  /** Whose phone it is, and whether they look at their own chat or at the square. */
  person: remembered('person') ?? 'anna',
  place: 'home',
  people: new Map(),
  /** Messages by chat, in order. */
  chats: new Map(),
  /** Acts on their way, by message id: `sending` or `failed`. */
  underway: new Map(),
  /** Chats where a reply is awaited. */
  awaited: new Set(),
  read: remembered('read') ?? {},
  connected: false,
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
  launchSeen: false,
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
  return state.people.get(person)?.name ?? person
}

/** How many of Ekko's messages in this chat nobody has looked at. */
export function unreadIn(chat) {
  const upTo = state.read[chat] ?? 0
  return messagesOf(chat).filter((message) => numberOf(message) > upTo).length
}

export function markRead(chat) {
  const newest = Math.max(0, ...messagesOf(chat).map(numberOf))
  if (newest <= (state.read[chat] ?? 0)) return
  state.read = { ...state.read, [chat]: newest }
  remember('read', state.read)
  changed('people')
}

function numberOf(message) {
  return message.author === ourName ? Number(message.id.slice(1)) : 0
}

export function remember(name, value) {
  try {
    localStorage.setItem(`ekko.${name}`, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing still works; it only forgets on reload.
  }
}

export function remembered(name) {
  try {
    return JSON.parse(localStorage.getItem(`ekko.${name}`)) ?? undefined
  } catch {
    return undefined
  }
}
