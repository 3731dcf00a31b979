import { el, icon } from './dom.js'
import { messagesOf, ourName, state } from './state.js'
import { t, timeOf } from './texts.js'

/** One message as it stands in the log. `acts` is what its buttons do. */
export function messageNode(message, acts) {
  const own = message.author !== ourName
  const underway = state.underway.get(message.id)
  const bubbles = message.bubbles.map((bubble, index) => [
    bubble.blocks.length > 0 || (index === 0 && message.image)
      ? el(
          'div.bubble',
          {},
          index === 0 && message.under ? referred(message, acts) : undefined,
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
    message.form ? el('div.taps', {}, formTap(message, acts)) : undefined,
    stamp(message, underway, acts),
  )
}

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

const tags = { title: 'h3.block-title', quote: 'blockquote.block-quote', note: 'p.block-note', plain: 'p.block-plain' }

/** One paragraph of a message. */
export function blockNode(block) {
  // A citizen's own words are only words: no link in them is made live.
  const words = block.style === 'quote' ? [el('p', { dir: 'auto' }, block.text)] : linked(block.text)
  return el(tags[block.style] ?? tags.plain, { dir: 'auto' }, words)
}

function linked(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g)
    .map((part, index) =>
      index % 2 === 1 ? el('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part) : part,
    )
}

function picture({ png, alt }) {
  return el('figure', {}, el('img', { src: `data:image/png;base64,${png}`, alt }))
}

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
      onclick: () => acts.tap(message, button),
    },
    pressed ? icon('check') : undefined,
    button.label,
  )
}

function formTap(message, acts) {
  const sent = message.pressed.includes(message.form.token)
  return el(
    `button.tap${sent ? '.sent' : '.primary'}`,
    { type: 'button', 'data-token': message.form.token, onclick: () => acts.form(message) },
    icon(sent ? 'check' : 'form'),
    sent ? t('form-sent', { title: message.form.title }) : message.form.title,
  )
}

/** What a message stands under: the first words of that one, a tap away. */
function referred(message, acts) {
  const above = messagesOf(message.chat).find((one) => one.id === message.under)
  const words = above?.bubbles[0]?.blocks[0]?.text
  if (words === undefined) return undefined
  const first = words.length > 70 ? `${words.slice(0, words.lastIndexOf(' ', 68))} …` : words
  return el('button.referred', { type: 'button', onclick: () => acts.show(message.under) }, first)
}
