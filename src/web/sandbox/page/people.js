import { showChat } from './chat.js'
import { avatar, byId, el, firstIn, focusedIn, icon, toast } from './dom.js'
import { addPerson, post } from './feed.js'
import { showPane } from './panes.js'
import { openSheet } from './sheet.js'
import { homeOf, messagesOf, moderator, nameOf, on, remember, square, state, unreadIn } from './state.js'
import { t, timeOf } from './texts.js'
import { isNeighbour } from './visit.js'

/**
 * @import { ChatMessage, ChatPerson } from '../../../../adapters/sandbox/message.ts'
 * @import { State } from './state.js'
 */

/** The list on the left: every person whose phone one can pick up, and the square. */
export function startPeople() {
  const list = el('div', { id: 'people-list' })
  byId('people').append(list, addForm())
  on(['people', 'language', 'chat', 'clock'], renderPeople)
  on(['language'], () => byId('add-person').replaceWith(addForm()))
}

function renderPeople() {
  const list = byId('people-list')
  if (!state.settled) return
  const focused = focusedIn(list)?.dataset.key
  const asks = moderator()
  const people = [...state.people.values()].filter(({ id }) => id !== asks?.id)
  const neighbours = people.filter((person) => isNeighbour(person.id))
  list.replaceChildren(
    el('ul', {}, people.filter((person) => !isNeighbour(person.id)).map(personNode)),
    neighbours.length > 0 ? neighboursNode(neighbours) : '',
    ...(asks ? [el('h3', {}, t('hall')), el('ul', {}, el('li', {}, moderatorNode(asks)))] : []),
    el('h3', {}, t('places')),
    el('ul', {}, el('li', {}, squareNode())),
  )
  if (focused) firstIn(list, `[data-key="${CSS.escape(focused)}"]`)?.focus()
}

/**
 * Those who answered before one came: many, and seldom picked up.
 * @param {readonly ChatPerson[]} neighbours
 */
function neighboursNode(neighbours) {
  const unread = neighbours.reduce((sum, { id }) => sum + unreadIn(homeOf(id)), 0)
  return el(
    'details.neighbours',
    {
      open: state.neighboursOpen,
      ontoggle: (event) => {
        state.neighboursOpen = event.currentTarget.open
      },
    },
    el(
      'summary',
      { 'data-key': 'neighbours' },
      el('span', {}, t('neighbours', { count: neighbours.length })),
      unread > 0 ? dot(unread) : undefined,
    ),
    el('ul', {}, neighbours.map(personNode)),
  )
}

/** @param {ChatPerson} person */
function personNode(person) {
  const chat = homeOf(person.id)
  const last = messagesOf(chat).at(-1)
  const words = person.blocked ? t('blocked') : (wordsOf(last) ?? t('not-met'))
  const here = state.place === 'home' && state.person === person.id
  return el(
    'li.person',
    {},
    row(person.id, here, avatar(person.id, person.name), person.name, words, last, unreadIn(chat), () =>
      pick(person.id),
    ),
    el(
      'button.icon-button.more',
      {
        type: 'button',
        'data-key': `more-${person.id}`,
        'aria-label': t('more-about', { name: person.name }),
        'aria-haspopup': 'dialog',
        onclick: () => openPerson(person),
      },
      icon('more'),
    ),
  )
}

/**
 * The chat in which the city's side works: the same that a moderator has on any channel.
 * @param {ChatPerson} moderator
 */
function moderatorNode({ id, name }) {
  const chat = homeOf(id)
  const last = messagesOf(chat).at(-1)
  const here = state.place === 'home' && state.person === id
  return row(id, here, avatar(id, name), name, wordsOf(last) ?? t('moderator-can'), last, unreadIn(chat), () =>
    pick(id),
  )
}

function squareNode() {
  const last = messagesOf(square).at(-1)
  const face = el('span.avatar.hue-square', { 'aria-hidden': 'true' }, icon('people'))
  const as = t('seen-by', { name: nameOf(state.person) })
  return row(square, state.place === 'square', face, t('square'), wordsOf(last) ?? as, last, unreadIn(square), () =>
    pick(state.person, 'square'),
  )
}

/**
 * @param {string} key
 * @param {boolean} here
 * @param {HTMLElement} face
 * @param {string} name
 * @param {string} words
 * @param {ChatMessage | undefined} last
 * @param {number} unread
 * @param {() => void} onclick
 */
function row(key, here, face, name, words, last, unread, onclick) {
  return el(
    `button.contact${unread > 0 ? '.unread' : ''}`,
    { type: 'button', 'data-key': key, 'aria-current': here ? 'true' : undefined, onclick },
    face,
    el('span.contact-words', {}, el('b', {}, name), el('small', {}, words)),
    el(
      'span.contact-side',
      {},
      last ? el('span', {}, timeOf(last.at)) : undefined,
      unread > 0 ? dot(unread) : undefined,
    ),
  )
}

/** @param {number} unread */
function dot(unread) {
  return el('span.dot', {}, String(unread), el('span.unseen', {}, ` ${t('unread', { count: unread })}`))
}

/**
 * What a person may do to Ekko that no message says.
 * @param {ChatPerson} person
 */
function openPerson({ id, name, blocked }) {
  openSheet({
    title: name,
    lead: t(blocked ? 'blocked-lead' : 'block-lead', { name }),
    ...(blocked ? {} : { submit: t('block'), danger: true }),
    onsubmit: async () => {
      const arrived = await post({ id: crypto.randomUUID(), from: id, kind: 'block' })
      if (arrived) toast(t('blocked-now', { name }))
      return arrived ? [] : [t('not-arrived')]
    },
  })
}

/** @param {ChatMessage | undefined} message */
function wordsOf(message) {
  return message?.bubbles.flatMap((bubble) => bubble.blocks)[0]?.text
}

/**
 * @param {string} person
 * @param {State['place']} where
 */
function pick(person, where = 'home') {
  remember('person', person)
  showChat(person, where)
  showPane('chat')
}

function addForm() {
  const input = el('input.text-input', {
    name: 'name',
    maxlength: 40,
    autocomplete: 'off',
    'aria-label': t('add-person'),
    placeholder: t('add-person'),
  })
  return el(
    'form.add-person',
    {
      id: 'add-person',
      onsubmit: (event) => {
        event.preventDefault()
        const id = addPerson(input.value.trim())
        if (id === undefined) return
        input.value = ''
        pick(id)
      },
    },
    input,
    el('button.icon-button', { type: 'submit', 'aria-label': t('add') }, icon('plus')),
  )
}
