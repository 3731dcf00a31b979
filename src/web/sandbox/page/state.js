/**
 * @import { ChatMessage, ChatPerson } from '../../../../adapters/sandbox/message.ts'
 * @import { Address } from '../../../domain/contact.ts'
 * @import { ShownClock, ShownConsultation } from '../wire.ts'
 */

/** The page's own languages. @typedef {'da' | 'en'} Tongue */
/** Of these only one is on screen on a phone. @typedef {'chat' | 'people' | 'hall' | 'clock'} Pane */
/** The two desks of city hall. @typedef {'moderator' | 'inbox'} Tab */
/** What tells a listener whether it is concerned. @typedef {Pane | 'language' | 'place' | 'guide' | 'pane'} Topic */
/** The steps of a visit. @typedef {'answer' | 'mine' | 'close' | 'publish' | 'heard' | 'jump' | 'report'} StepName */
/** How many consultations were closed, decided and reported on. @typedef {{ closed: number, decided: number, reported: number }} Counts */
/** The number of the newest message of Ekko's that was looked at, by chat. @typedef {Readonly<Record<string, number>>} Read */

/**
 * What stood there when this browser came to this town, and what the visitor has done since.
 * @typedef {object} Visit
 * @property {number} from the newest message of Ekko's back then
 * @property {readonly string[]} neighbours who had answered before
 * @property {readonly StepName[]} done
 * @property {Counts} before
 * @property {string} [person] whom the visitor played first
 */

/**
 * What the browser keeps over a reload.
 * @typedef {object} Kept
 * @property {Tongue} language
 * @property {'dark' | 'light'} theme
 * @property {string} person
 * @property {Read} read
 * @property {Visit} visit
 * @property {string} town
 * @property {readonly ChatPerson[]} added people the visitor added to the list
 * @property {boolean} guideHidden
 */

/**
 * @typedef {object} State
 * @property {Tongue} language
 * @property {'dark' | 'light'} theme
 * @property {Pane} pane
 * @property {string} person whose phone it is
 * @property {'home' | 'square'} place whether they look at their own chat or at the square
 * @property {Map<string, ChatPerson>} people
 * @property {Map<string, Map<string, ChatMessage>>} chats messages by chat, in order
 * @property {Map<string, 'sending' | 'failed'>} underway acts on their way, by message id
 * @property {Set<string>} awaited chats where a reply is awaited
 * @property {Read | undefined} read
 * @property {Visit | undefined} visit
 * @property {boolean} neighboursOpen
 * @property {boolean} connected
 * @property {boolean} settled whether the town has people yet, as far as the page knows
 * @property {Tab} tab
 * @property {readonly ShownConsultation[]} consultations
 * @property {Map<string, boolean>} openCases
 * @property {number} deskVersion
 * @property {ShownClock | undefined} clock
 * @property {number} clockAheadMs town time minus the machine's, for a clock that runs
 * @property {boolean} moving
 * @property {boolean} guideHidden
 */

/**
 * Everything the page knows.
 * @type {State}
 */
export const state = {
  language: remembered('language') ?? (navigator.language.startsWith('da') ? 'da' : 'en'),
  theme: remembered('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  pane: 'chat',
  person: remembered('person') ?? '',
  place: 'home',
  people: new Map(),
  chats: new Map(),
  underway: new Map(),
  awaited: new Set(),
  read: remembered('read'),
  visit: remembered('visit'),
  neighboursOpen: false,
  connected: false,
  settled: false,
  tab: 'moderator',
  consultations: [],
  openCases: new Map(),
  deskVersion: 0,
  clock: undefined,
  clockAheadMs: 0,
  moving: false,
  guideHidden: remembered('guideHidden') ?? false,
}

/** The chat of the town square. */
export const square = 'sandbox:community/square'
/** Ekko's name among the authors. */
export const ourName = 'ekko'

/** @type {Map<Topic, (() => void)[]>} */
const listeners = new Map()
/** @type {Set<Topic>} */
const dirty = new Set()

/**
 * Calls `listener` once after any of the topics changed.
 * @param {readonly Topic[]} topics
 * @param {() => void} listener
 */
export function on(topics, listener) {
  for (const topic of topics) listeners.set(topic, [...(listeners.get(topic) ?? []), listener])
}

/**
 * Says what changed; the listeners hear of it when the page has finished what it does now.
 * @param {readonly Topic[]} topics
 */
export function changed(...topics) {
  if (dirty.size === 0) queueMicrotask(tell)
  for (const topic of topics) dirty.add(topic)
}

function tell() {
  const topics = [...dirty]
  dirty.clear()
  for (const listener of new Set(topics.flatMap((topic) => listeners.get(topic) ?? []))) listener()
}

/**
 * A person's own chat with Ekko.
 * @param {string} person
 * @returns {Address}
 */
export function homeOf(person) {
  return `sandbox:${person}`
}

/** The chat on screen. */
export function chatShown() {
  return state.place === 'square' ? square : homeOf(state.person)
}

/**
 * The messages of a chat, oldest first.
 * @param {string} chat
 */
export function messagesOf(chat) {
  return [...(state.chats.get(chat)?.values() ?? [])]
}

/**
 * What a person is called; their id where they have no name.
 * @param {string} person
 */
export function nameOf(person) {
  return personCalled(person)?.name ?? person
}

/**
 * A person with a phone: one of the list, or the moderator.
 * @param {string} id
 */
export function personCalled(id) {
  const known = state.people.get(id)
  if (known) return known
  const asks = moderator()
  return asks?.id === id ? asks : undefined
}

/**
 * The moderator has a phone too, and is there before they have written anything.
 * @returns {ChatPerson | undefined}
 */
export function moderator() {
  const id = state.clock?.moderator
  if (id === undefined) return undefined
  return state.people.get(id) ?? { id, name: id.charAt(0).toUpperCase() + id.slice(1), blocked: false }
}

/** The citizen who waits to be played, by the page's language. */
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

/**
 * How many of Ekko's messages in this chat the visitor has not looked at.
 * @param {string} chat
 */
export function unreadIn(chat) {
  const upTo = state.read?.[chat] ?? state.visit?.from ?? 0
  return messagesOf(chat).filter((message) => numberOf(message) > upTo).length
}

/**
 * Notes that the visitor has looked at everything in this chat.
 * @param {string} chat
 */
export function markRead(chat) {
  const newest = Math.max(0, ...messagesOf(chat).map(numberOf))
  if (newest <= (state.read?.[chat] ?? state.visit?.from ?? 0)) return
  state.read = { ...state.read, [chat]: newest }
  remember('read', state.read)
  changed('people')
}

/**
 * Ekko's messages are numbered in the order they came; what people write has no number, and counts as 0.
 * @param {ChatMessage} message
 */
export function numberOf(message) {
  return message.author === ourName ? Number(message.id.slice(1)) : 0
}

/**
 * Keeps something over a reload.
 * @template {keyof Kept} Name
 * @param {Name} name
 * @param {Kept[Name]} value
 */
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
  }
  state.person = ''
  state.read = undefined
  state.visit = undefined
}

/**
 * What was kept under this name.
 * @template {keyof Kept} Name
 * @param {Name} name
 * @returns {Kept[Name] | undefined}
 */
export function remembered(name) {
  try {
    return JSON.parse(localStorage.getItem(`ekko.${name}`) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
