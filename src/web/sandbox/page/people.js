import { showChat } from './chat.js'
import { avatar, byId, el, icon } from './dom.js'
import { addPerson } from './feed.js'
import { showPane } from './panes.js'
import { homeOf, messagesOf, nameOf, on, remember, square, state, unreadIn } from './state.js'
import { t, timeOf } from './texts.js'

/** The list on the left: everyone whose phone one can pick up, and the square. */
export function startPeople() {
  const list = el('div', { id: 'people-list' })
  byId('people').append(list, addForm())
  on(['people', 'language', 'chat', 'clock'], renderPeople)
  on(['language'], () => byId('add-person').replaceWith(addForm()))
}

function renderPeople() {
  const list = byId('people-list')
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.key : undefined
  const people = [...state.people.values()]
  list.replaceChildren(
    el('ul', {}, people.map(personNode)),
    el('h3', {}, t('places')),
    el('ul', {}, el('li', {}, squareNode())),
  )
  if (focused) list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus()
}

function personNode(person) {
  const chat = homeOf(person.id)
  const last = messagesOf(chat).at(-1)
  const words = person.blocked ? t('blocked') : (wordsOf(last) ?? t('not-met'))
  const here = state.place === 'home' && state.person === person.id
  return el(
    'li',
    {},
    row(person.id, here, avatar(person.id, person.name), person.name, words, last, unreadIn(chat), () =>
      pick(person.id),
    ),
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
      unread > 0
        ? el('span.dot', {}, String(unread), el('span.unseen', {}, ` ${t('unread', { count: unread })}`))
        : undefined,
    ),
  )
}

function wordsOf(message) {
  return message?.bubbles.flatMap((bubble) => bubble.blocks)[0]?.text
}

function pick(person, where) {
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
