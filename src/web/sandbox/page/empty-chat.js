import { el, toast } from './dom.js'
import { post, sayWords } from './feed.js'
import { moderator, nameOf, square, state } from './state.js'
import { t } from './texts.js'

/**
 * What stands in a chat before its first message: how one begins.
 * @param {string} chat
 */
export function emptyNode(chat) {
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
  /** @param {string} words */
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

/** What a citizen brings along who came by a link, as from a QR code on the library counter. */
function arrival() {
  const ref = new URLSearchParams(location.search).get('start')
  return ref !== null && /^[A-Za-z0-9_-]{1,64}$/.test(ref) ? { ref } : {}
}

function ekkoImage() {
  return el('img', { src: '/sandbox/page/ekko.svg', alt: '' })
}
