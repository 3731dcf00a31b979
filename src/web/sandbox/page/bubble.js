import { el, icon } from './dom.js'
import { messagesOf, ourName, state } from './state.js'
import { t, timeOf } from './texts.js'

/**
 * @import { ChatMessage } from '../../../../adapters/sandbox/message.ts'
 * @import { RenderedBlock, RenderedButton, RenderedForm } from '../../../domain/rendered.ts'
 */

/**
 * What can be done with a message.
 * @typedef {object} Acts
 * @property {(message: ChatMessage, token: string) => void} tap
 * @property {(message: ChatMessage) => void} form
 * @property {(message: ChatMessage) => void} retry
 * @property {(id: string) => void} show
 */

/**
 * One message as it stands in the log. `acts` is what its buttons do.
 * @param {ChatMessage} message
 * @param {Acts} acts
 */
export function messageNode(message, acts) {
  const own = message.author !== ourName
  const underway = state.underway.get(message.id)
  const bubbles = message.bubbles.map((bubble, index) => [
    bubble.blocks.length > 0 || (index === 0 && message.image)
      ? el(
          'div.bubble',
          {},
          index === 0 && message.under ? referred(message.chat, message.under, acts) : undefined,
          bubble.blocks.map(blockNode),
          index === 0 && message.image ? picture(message.image) : undefined,
        )
      : undefined,
    bubble.buttons.length > 0
      ? el(
          'div.taps',
          {},
          bubble.buttons.map((button) => tap(message, button, acts)),
        )
      : undefined,
  ])
  return el(
    `article.message.${own ? 'mine' : 'theirs'}${underway === 'failed' ? '.failed' : ''}`,
    { 'data-id': message.id },
    el('span.unseen', {}, own ? t('you-said') : t('ekko-said')),
    bubbles,
    message.form ? el('div.taps', {}, formTap(message, message.form, acts)) : undefined,
    stamp(message, underway, acts),
  )
}

/**
 * @param {ChatMessage} message
 * @param {'sending' | 'failed' | undefined} underway
 * @param {Acts} acts
 */
function stamp(message, underway, acts) {
  if (underway === 'failed') {
    return el('div.stamp', {}, el('button', { type: 'button', onclick: () => acts.retry(message) }, t('not-delivered')))
  }
  return el(
    'div.stamp',
    {},
    message.edited ? el('span', {}, t('edited')) : undefined,
    el('time', {}, underway === 'sending' ? t('sending') : timeOf(message.at)),
  )
}

/** @type {Readonly<Record<RenderedBlock['style'], 'h3.block-title' | 'blockquote.block-quote' | 'p.block-note' | 'p.block-plain'>>} */
const tags = { title: 'h3.block-title', quote: 'blockquote.block-quote', note: 'p.block-note', plain: 'p.block-plain' }

/**
 * One paragraph of a message.
 * @param {RenderedBlock} block
 */
export function blockNode(block) {
  // A citizen's own words are only words: no link in them is made live.
  const words = block.style === 'quote' ? [el('p', { dir: 'auto' }, block.text)] : linked(block.text)
  return el(tags[block.style], { dir: 'auto' }, words)
}

/** @param {string} text */
function linked(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g)
    .map((part, index) =>
      index % 2 === 1 ? el('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part) : part,
    )
}

/** @param {NonNullable<ChatMessage['image']>} image */
function picture({ png, alt }) {
  return el('figure', {}, el('img', { src: `data:image/png;base64,${png}`, alt }))
}

/**
 * @param {ChatMessage} message
 * @param {RenderedButton} button
 * @param {Acts} acts
 */
function tap(message, button, acts) {
  if ('url' in button) {
    return el('a.tap', { href: button.url, target: '_blank', rel: 'noopener noreferrer' }, button.label, icon('link'))
  }
  const pressed = message.pressed.includes(button.token)
  return el(
    `button.tap${button.style === 'primary' ? '.primary' : ''}`,
    {
      type: 'button',
      'data-token': button.token,
      'aria-pressed': pressed ? 'true' : undefined,
      onclick: () => acts.tap(message, button.token),
    },
    pressed ? icon('check') : undefined,
    button.label,
  )
}

/**
 * @param {ChatMessage} message
 * @param {RenderedForm} form
 * @param {Acts} acts
 */
function formTap(message, form, acts) {
  const sent = message.pressed.includes(form.token)
  return el(
    `button.tap${sent ? '.sent' : '.primary'}`,
    { type: 'button', 'data-token': form.token, onclick: () => acts.form(message) },
    icon(sent ? 'check' : 'form'),
    sent ? t('form-sent', { title: form.title }) : form.title,
  )
}

/**
 * What a message stands under: the first words of that one, a tap away.
 * @param {string} chat
 * @param {string} under
 * @param {Acts} acts
 */
function referred(chat, under, acts) {
  const above = messagesOf(chat).find((one) => one.id === under)
  const words = above?.bubbles[0]?.blocks[0]?.text
  if (words === undefined) return undefined
  const first = words.length > 70 ? `${words.slice(0, words.lastIndexOf(' ', 68))} …` : words
  return el('button.referred', { type: 'button', onclick: () => acts.show(under) }, first)
}
