import { messageNode } from './bubble.js'
import { avatar, byId, ekkoFace, el, icon, toast } from './dom.js'
import { post, sayWords } from './feed.js'
import { openForm } from './forms.js'
import { changed, chatShown, markRead, messagesOf, moderator, nameOf, on, square, state } from './state.js'
import { dayOf, said, spanOf, t, townDate } from './texts.js'

const leapMs = 12 * 86_400_000
const nearBottomPixels = 120

let shownChat
let shownWriting
let shownNewest
/** Something came while another pane was on screen. */
let cameUnseen = false
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
  buildComposer()
  on(['language', 'people', 'place'], renderComposer)
  document.addEventListener('visibilitychange', renderLog)
}

/** A message of Ekko's that has just come. */
export function freshMessage(message) {
  nodes.get(`m:${message.id}`)?.node.classList.add('fresh')
  const onScreen = message.chat === chatShown() && !byId('sheet').open
  if (message.form && message.opens && onScreen) openForm(message)
}

const acts = {
  async tap(message, button) {
    const place = message.chat === square ? { community: 'square' } : {}
    const act = { id: crypto.randomUUID(), from: state.person, kind: 'tap', token: button.token, message: message.id }
    if (!(await post({ ...act, ...place }))) toast(t('not-arrived'))
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

/** A message longer than the screen is read from its beginning. */
function scrollToNewest(log) {
  log.scrollTop = log.scrollHeight
  const newest = log.querySelector('.message:last-of-type')
  if (newest && newest.offsetHeight > log.clientHeight - 24) {
    log.scrollTop += newest.getBoundingClientRect().top - log.getBoundingClientRect().top - 12
  }
}

/** Days, leaps in time, messages and what is awaited, in order; `from` tells whether a node is still right. */
function itemsOf(chat) {
  const messages = messagesOf(chat)
  if (messages.length === 0) return [{ key: `empty:${chat}`, from: nameOf(state.person), make: () => emptyNode(chat) }]
  const items = []
  let before
  for (const message of messages) {
    const day = townDate(message.at)
    if (before === undefined || day !== townDate(before.at)) {
      const leap = before === undefined ? 0 : message.at - before.at
      items.push({ key: `d:${message.id}`, from: day + leap, make: () => dayNode(message.at, leap) })
    }
    const from = message
    const underway = state.underway.get(message.id)
    items.push({ key: `m:${message.id}`, from, also: underway, make: () => messageNode(message, acts) })
    before = message
  }
  if (chat !== square && state.people.get(state.person)?.blocked) {
    items.push({ key: 'blocked', from: state.person, make: blockedNode })
  }
  if (state.awaited.has(chat)) items.push({ key: 'typing', from: 'typing', make: typingNode })
  return items
}

/** Puts the items in the log and touches only what changed, so that nothing is read aloud twice. */
function place(log, items) {
  const wanted = new Set(items.map((item) => item.key))
  for (const [key, { node }] of nodes) {
    if (wanted.has(key)) continue
    node.remove()
    nodes.delete(key)
  }
  let after = null
  for (const item of items.toReversed()) {
    const known = nodes.get(item.key)
    if (!known || known.from !== item.from || known.also !== item.also) {
      const node = item.make()
      if (known) swap(known.node, node)
      nodes.set(item.key, { node, from: item.from, also: item.also })
    }
    const { node } = nodes.get(item.key)
    if (node.parentNode !== log || node.nextSibling !== after) log.insertBefore(node, after)
    after = node
  }
}

/** Replaces a message and keeps the focus on the same button. */
function swap(old, fresh) {
  const token = old.contains(document.activeElement) ? document.activeElement.dataset.token : undefined
  old.replaceWith(fresh)
  if (token === undefined) return
  const same = fresh.querySelector(`[data-token="${CSS.escape(token)}"]`) ?? byId('log')
  same.focus({ preventScroll: true })
}

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

function emptyNode(chat) {
  if (chat === square) {
    return el('div.empty', {}, ekkoImage(), el('h3', {}, t('square-empty')), el('p', {}, t('square-empty-why')))
  }
  const name = nameOf(state.person)
  if (state.person === moderator()?.id) return moderatorEmptyNode()
  const start = () => post({ id: crypto.randomUUID(), from: state.person, kind: 'start', ...arrival() })
  return el(
    'div.empty',
    {},
    ekkoImage(),
    el('h3', {}, t('never-met', { name })),
    el('p', {}, t('never-met-why')),
    el(
      'button.button.main',
      { type: 'button', id: 'start', onclick: async () => (await start()) || toast(t('not-arrived')) },
      t('start'),
    ),
  )
}

/** What a moderator writes first, one tap away. */
function moderatorEmptyNode() {
  const says = (words) =>
    el('button.button.main', { type: 'button', onclick: () => sayWords(state.person, words) }, words)
  return el(
    'div.empty',
    {},
    ekkoImage(),
    el('h3', {}, t('moderator-empty')),
    el('p', {}, t('moderator-empty-why')),
    el('div.empty-acts', {}, says('/consult new'), says('/consult status')),
  )
}

/** Someone who came by a link, as from a QR code on the library counter. */
function arrival() {
  const ref = new URLSearchParams(location.search).get('start')
  return ref !== null && /^[A-Za-z0-9_-]{1,64}$/.test(ref) ? { ref } : {}
}

function ekkoImage() {
  return el('img', { src: '/sandbox/page/ekko.svg', alt: '' })
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

function buildComposer() {
  const form = byId('composer')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const area = form.querySelector('textarea')
    const text = area?.value.trim() ?? ''
    if (text === '') return
    area.value = ''
    grow(area)
    sayWords(state.person, text)
    byId('log').scrollTop = byId('log').scrollHeight
    area.focus()
  })
}

function renderComposer() {
  const form = byId('composer')
  if (!state.settled) return
  const name = nameOf(state.person)
  if (state.place === 'square') {
    form.replaceChildren(el('p', {}, t('square-composer', { name })))
    return
  }
  const draft = form.dataset.person === state.person ? (form.querySelector('textarea')?.value ?? '') : ''
  const focused = form.contains(document.activeElement)
  const area = el('textarea', {
    id: 'composer-text',
    rows: 1,
    maxlength: 4096,
    enterkeyhint: 'send',
    autocomplete: 'off',
    'aria-label': t('write-as', { name }),
    placeholder: t('write-as', { name }),
    oninput: () => grow(area),
    onkeydown: (event) => {
      // Enter ends a word in Japanese or Chinese before it sends a message.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      form.requestSubmit()
    },
  })
  area.value = draft
  form.dataset.person = state.person
  const send = el('button.send', { type: 'submit', 'aria-label': t('send') }, icon('send'))
  form.replaceChildren(area, send)
  grow(area)
  if (focused) area.focus()
}

function grow(area) {
  area.style.height = 'auto'
  area.style.height = `${Math.min(area.scrollHeight + 2, 140)}px`
}

/** Shows someone's chat, or the square as they see it. */
export function showChat(person, where = 'home') {
  state.person = person
  state.place = where
  changed('chat', 'people', 'place')
}
