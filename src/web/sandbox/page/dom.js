/** @typedef {keyof HTMLElementTagNameMap} Name */
/** @typedef {string | number | boolean | undefined} Worth */
/** @typedef {Node | string | undefined} Leaf */
/** What goes into an element; lists may lie in lists. @typedef {Leaf | readonly (Leaf | readonly (Leaf | readonly Leaf[])[])[]} Child */

/**
 * What an element may be given: the attributes this page uses, and listeners that know the element they hang on.
 * @template {Name} Of
 * @typedef {{ [Attribute in Known | `data-${string}` | `aria-${string}`]?: Worth }
 *   & { [Type in keyof HTMLElementEventMap as `on${Type}`]?: Listener<Type, Of> }} Attributes
 */

/**
 * @typedef {'alt' | 'autocapitalize' | 'autocomplete' | 'checked' | 'dir' | 'disabled' | 'enterkeyhint' | 'for' | 'hidden' | 'href'
 *   | 'id' | 'lang' | 'max' | 'maxlength' | 'min' | 'name' | 'open' | 'placeholder' | 'rel' | 'required' | 'role' | 'rows'
 *   | 'sandbox' | 'spellcheck' | 'src' | 'tabindex' | 'target' | 'title' | 'type' | 'value'} Known
 */

/**
 * @template {keyof HTMLElementEventMap} Type
 * @template {Name} Of
 * @typedef {(event: HTMLElementEventMap[Type] & { readonly currentTarget: HTMLElementTagNameMap[Of] }) => unknown} Listener
 */

/**
 * Makes an element. Words always go in as text, never as HTML. `on…` attributes are listeners.
 * @template {Name} Of
 * @param {Of | `${Of}.${string}`} tag the element's name, with its classes after dots
 * @param {Attributes<Of>} attributes
 * @param {readonly Child[]} children
 * @returns {HTMLElementTagNameMap[Of]}
 */
export function el(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.')
  const node = document.createElement(/** @type {Of} */ (name))
  if (classes.length > 0) node.className = classes.join(' ')
  // Each listener hangs on the event that its own name says, and on this element.
  for (const [key, value] of /** @type {[string, Worth | EventListener][]} */ (Object.entries(attributes))) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') node.addEventListener(key.slice(2), value)
    else node.setAttribute(key, value === true ? '' : String(value))
  }
  node.append(...children.flat(3).flatMap((child) => (child ? [child] : [])))
  return node
}

const svg = 'http://www.w3.org/2000/svg'

/**
 * A drawn sign; it says nothing to a screen reader, so the words stand beside it.
 * @param {keyof typeof shapes} name
 */
export function icon(name) {
  const node = document.createElementNS(svg, 'svg')
  node.setAttribute('viewBox', '0 0 24 24')
  node.setAttribute('class', name === 'wait' ? 'icon wait' : 'icon')
  node.setAttribute('aria-hidden', 'true')
  for (const shape of shapes[name]) {
    const path = document.createElementNS(svg, 'path')
    path.setAttribute('d', shape)
    node.append(path)
  }
  return node
}

const shapes = {
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  send: ['M5 12h13', 'M12 5l7 7-7 7'],
  plus: ['M12 5v14', 'M5 12h14'],
  forward: ['M4 6l7 6-7 6z', 'M12 6l7 6-7 6z', 'M21 6v12'],
  wait: ['M21 12a9 9 0 1 1-6-8.5'],
  chat: ['M4 5h16v11H10l-5 4v-4H4z'],
  people: [
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
    'M2.5 20c0-3.5 3-6 6.5-6s6.5 2.5 6.5 6',
    'M16 4.5a3.5 3.5 0 0 1 0 6.5',
    'M18 14.5c2.200.8 3.5 2.800 3.5 5.5',
  ],
  hall: ['M3 20h18', 'M5 20V10', 'M19 20V10', 'M10 20v-6', 'M14 20v-6', 'M3 10l9-6 9 6z'],
  clock: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 7v5l3.5 2'],
  sun: [
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
    'M12 2v2',
    'M12 20v2',
    'M2 12h2',
    'M20 12h2',
    'M5 5l1.5 1.5',
    'M17.5 17.5L19 19',
    'M19 5l-1.5 1.5',
    'M6.5 17.5L5 19',
  ],
  moon: ['M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z'],
  steps: ['M9 6h11', 'M9 12h11', 'M9 18h11', 'M3.5 6l1 1 2-2', 'M3.5 12l1 1 2-2', 'M3.5 18l1 1 2-2'],
  promise: ['M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z', 'M8.5 12l2.5 2.5 4.5-4.5'],
  form: ['M6 3h12v18H6z', 'M9 8h6', 'M9 12h6', 'M9 16h3'],
  link: ['M14 4h6v6', 'M20 4l-9 9', 'M18 14v6H4V6h6'],
  more: ['M5 12h.01', 'M12 12h.01', 'M19 12h.01'],
}

/**
 * A person's or place's face: initials on a colour of their own.
 * @param {string} id
 * @param {string} name
 */
export function avatar(id, name, size = '') {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()
  let hash = 0
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return el(`span.avatar.hue-${hash % 7}${size === '' ? '' : `.${size}`}`, { 'aria-hidden': 'true' }, initials)
}

/** Ekko's face. */
export function ekkoFace() {
  return el('span.avatar', { 'aria-hidden': 'true' }, el('img', { src: '/sandbox/page/ekko.svg', alt: '' }))
}

/**
 * A part of the page that is always there; throws where it is not.
 * @param {string} id
 */
export function byId(id) {
  return partOf(HTMLElement, id)
}

/** The sheet that covers the page while something is filled in. */
export function theSheet() {
  return partOf(HTMLDialogElement, 'sheet')
}

/** Where the citizen writes. */
export function theComposer() {
  return partOf(HTMLFormElement, 'composer')
}

/**
 * @template {HTMLElement} Kind
 * @param {new () => Kind} kind
 * @param {string} id
 * @returns {Kind}
 */
function partOf(kind, id) {
  const node = document.getElementById(id)
  if (node instanceof kind) return node
  throw new Error(`The page has no ${kind.name} called ${id}.`)
}

/**
 * The first element that matches, where there is one.
 * @param {ParentNode} within
 * @param {string} selector
 */
export function firstIn(within, selector) {
  const node = within.querySelector(selector)
  return node instanceof HTMLElement ? node : undefined
}

/**
 * What has the focus, where it lies within `node`.
 * @param {Node} node
 */
export function focusedIn(node) {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && node.contains(activeElement) ? activeElement : undefined
}

/**
 * Said to a screen reader without moving the focus.
 * @param {string} words
 */
export function announce(words) {
  byId('announcer').textContent = words
}

/**
 * A short notice at the bottom, gone by itself.
 * @param {string} words
 */
export function toast(words) {
  const node = el('p.toast', {}, words)
  byId('toasts').append(node)
  setTimeout(() => node.remove(), 7000)
}
