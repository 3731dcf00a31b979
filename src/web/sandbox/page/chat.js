import { messageNode } from './bubble.js'
import { avatar, byId, ekkoFace, el, firstIn, focusedIn, icon, theSheet, toast } from './dom.js'
import { emptyNode } from './empty-chat.js'
import { post, sayWords } from './feed.js'
import { openForm } from './forms.js'
import { changed, chatShown, markRead, messagesOf, nameOf, on, square, state } from './state.js'
import { dayOf, said, spanOf, t, townDate } from './texts.js'

/**
 * @import { ChatMessage } from '../../../../adapters/sandbox/message.ts'
 * @import { Acts } from './bubble.js'
 * @import { State } from './state.js'
 */

/**
 * One thing in the log; `from` and `also` tell whether the node that stands there is still right.
 * @typedef {object} Item
 * @property {string} key
 * @property {unknown} from
 * @property {unknown} [also]
 * @property {() => HTMLElement} make
 */

const leapMs = 12 * 86_400_000
const nearBottomPixels = 120

/** @type {string | undefined} */
let shownChat
/** @type {string | undefined} */
let shownWriting
/** @type {string | undefined} */
let shownNewest
/** Something came while another pane was on screen. */
let cameUnseen = false
/** @type {Map<string, Pick<Item, 'from' | 'also'> & { readonly node: HTMLElement }>} */
const nodes = new Map()

/** The phone in the middle. */
export function startChat() {
  on(['chat', 'language', 'clock'], renderLog)
  on(['chat', 'language', 'clock', 'people'], renderHead)
  // A log that scrolls has to be scrollable with the keyboard too.
  byId('log').tabIndex = 0
  byId('log').addEventListener('scroll', () => {
    if (nearBottom()) byId('to-newest').hidden = true
  })
  byId('to-newest').addEventListener('click', showNewest)
  document.addEventListener('visibilitychange', renderLog)
}

/**
 * Shows that a message of Ekko's has just come.
 * @param {ChatMessage} message
 */
export function freshMessage(message) {
  nodes.get(`m:${message.id}`)?.node.classList.add('fresh')
  const onScreen = message.chat === chatShown() && !theSheet().open
  if (message.form && message.opens && onScreen) openForm(message)
}

/** @type {Acts} */
const acts = {
  async tap(message, token) {
    const place = message.chat === square ? { community: 'square' } : {}
    const act = { id: crypto.randomUUID(), from: state.person, token, message: message.id, ...place }
    if (!(await post({ kind: 'tap', ...act }))) toast(t('not-arrived'))
    else if (message.chat === square) toast(t('look-in-private', { name: nameOf(state.person) }))
  },
  form: openForm,
  retry(message) {
    const text = message.bubbles[0]?.blocks[0]?.text ?? ''
    sayWords(message.author, text, message.id.slice(2))
  },
  show(id) {
    nodes.get(`m:${id}`)?.node.scrollIntoView({ block: 'center', behavior: 'smooth' })
  },
}

function renderLog() {
  const log = byId('log')
  if (!state.settled) {
    log.replaceChildren(el('p.empty', {}, t('settling')))
    return
  }
  const chat = chatShown()
  // Times and days are written in a language and a time zone.
  const writing = `${state.language} ${state.clock?.timeZone}`
  const switched = chat !== shownChat || writing !== shownWriting
  const sticks = switched || nearBottom()
  if (switched) {
    // Another chat is not news: a screen reader reads only what comes from now on.
    log.setAttribute('aria-live', 'off')
    nodes.clear()
    log.replaceChildren()
  }
  shownChat = chat
  shownWriting = writing
  place(log, itemsOf(chat))
  const newest = messagesOf(chat).at(-1)?.id
  const isNew = newest !== shownNewest
  shownNewest = newest
  const hidden = log.offsetParent === null
  const opens = switched || (cameUnseen && !hidden)
  cameUnseen = hidden && (cameUnseen || isNew || switched)
  // A pressed button draws its message anew, which is no reason to go anywhere.
  if (opens || (sticks && isNew)) scrollToNewest(log)
  else if (sticks) log.scrollTop = log.scrollHeight
  else if (isNew) byId('to-newest').hidden = false
  if (switched) setTimeout(() => log.setAttribute('aria-live', 'polite'), 100)
  if (log.offsetParent !== null && document.visibilityState === 'visible') markRead(chat)
}

/** Brings the newest message into view, from its beginning. */
export function showNewest() {
  scrollToNewest(byId('log'))
  byId('to-newest').hidden = true
}

function nearBottom() {
  const log = byId('log')
  return log.scrollHeight - log.scrollTop - log.clientHeight < nearBottomPixels
}

/**
 * A message longer than the screen is read from its beginning.
 * @param {HTMLElement} log
 */
function scrollToNewest(log) {
  log.scrollTop = log.scrollHeight
  const newest = firstIn(log, '.message:last-of-type')
  if (newest && newest.offsetHeight > log.clientHeight - 24) {
    log.scrollTop += newest.getBoundingClientRect().top - log.getBoundingClientRect().top - 12
  }
}

/**
 * Days, leaps in time, messages and what is awaited, in order.
 * @param {string} chat
 * @returns {readonly Item[]}
 */
function itemsOf(chat) {
  const messages = messagesOf(chat)
  if (messages.length === 0) return [{ key: `empty:${chat}`, from: nameOf(state.person), make: () => emptyNode(chat) }]
  /** @type {Item[]} */
  const items = []
  /** @type {ChatMessage | undefined} */
  let before
  for (const message of messages) {
    const day = townDate(message.at)
    if (before === undefined || day !== townDate(before.at)) {
      const leap = before === undefined ? 0 : message.at - before.at
      items.push({ key: `d:${message.id}`, from: day + leap, make: () => dayNode(message.at, leap) })
    }
    const also = state.underway.get(message.id)
    items.push({ key: `m:${message.id}`, from: message, also, make: () => messageNode(message, acts) })
    before = message
  }
  if (chat !== square && state.people.get(state.person)?.blocked) {
    items.push({ key: 'blocked', from: state.person, make: blockedNode })
  }
  if (state.awaited.has(chat)) items.push({ key: 'typing', from: 'typing', make: typingNode })
  return items
}

/**
 * Puts the items in the log and touches only what changed, so that nothing is read aloud twice.
 * @param {HTMLElement} log
 * @param {readonly Item[]} items
 */
function place(log, items) {
  const wanted = new Set(items.map((item) => item.key))
  for (const [key, { node }] of nodes) {
    if (wanted.has(key)) continue
    node.remove()
    nodes.delete(key)
  }
  /** @type {HTMLElement | null} */
  let after = null
  for (const item of items.toReversed()) {
    const node = nodeOf(item)
    if (node.parentNode !== log || node.nextSibling !== after) log.insertBefore(node, after)
    after = node
  }
}

/**
 * The node that stands in the log already where it is still right, or else a new one in its place.
 * @param {Item} item
 */
function nodeOf({ key, from, also, make }) {
  const known = nodes.get(key)
  if (known && known.from === from && known.also === also) return known.node
  const node = make()
  if (known) swap(known.node, node)
  nodes.set(key, { node, from, also })
  return node
}

/**
 * Replaces a message and keeps the focus on the same button.
 * @param {HTMLElement} old
 * @param {HTMLElement} fresh
 */
function swap(old, fresh) {
  const token = focusedIn(old)?.dataset.token
  old.replaceWith(fresh)
  if (token === undefined) return
  const same = firstIn(fresh, `[data-token="${CSS.escape(token)}"]`) ?? byId('log')
  same.focus({ preventScroll: true })
}

/**
 * @param {number} at
 * @param {number} leapBefore
 */
function dayNode(at, leapBefore) {
  const leap = leapBefore > leapMs
  return el(
    `div.day${leap ? '.leap' : ''}`,
    {},
    leap ? `${t('later', { span: spanOf(leapBefore) })} · ${dayOf(at)}` : dayOf(at),
  )
}

function blockedNode() {
  return el('p.day', {}, t('blocked-lead', { name: nameOf(state.person) }))
}

function typingNode() {
  return el('div.typing', { role: 'img', 'aria-label': t('ekko-writes') }, el('i'), el('i'), el('i'))
}

function renderHead() {
  if (!state.settled) return
  const name = nameOf(state.person)
  const public_ = state.place === 'square'
  const city = said(state.clock?.city)
  byId('phone-head').replaceChildren(
    public_ ? el('span.avatar.hue-square', { 'aria-hidden': 'true' }, icon('people')) : ekkoFace(),
    el(
      'div',
      {},
      el('h2', { id: 'chat-title' }, public_ ? t('square') : 'Ekko'),
      el('p', {}, state.connected ? (public_ ? t('square-is') : t('ekko-is', { city })) : t('connecting')),
    ),
    el('span.whose', {}, avatar(state.person, name, 'small'), t('phone-of', { name })),
  )
}

/**
 * Shows a citizen's chat, or the square as they see it.
 * @param {string} person
 * @param {State['place']} where
 */
export function showChat(person, where = 'home') {
  state.person = person
  state.place = where
  changed('chat', 'people', 'place')
}
