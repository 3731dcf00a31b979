/** Makes an element. Words always go in as text, never as HTML. `on…` attributes are listeners. */
export function el(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.')
  const node = document.createElement(name)
  if (classes.length > 0) node.className = classes.join(' ')
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value)
    else if (key === 'value') node.value = value
    else node.setAttribute(key, value === true ? '' : String(value))
  }
  node.append(...children.flat(3).filter((child) => child !== undefined && child !== false && child !== ''))
  return node
}

const svg = 'http://www.w3.org/2000/svg'

/** A drawn sign; it says nothing to a screen reader, so the words stand beside it. */
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

/** A person's or place's face: initials on a colour of their own. */
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
export function ekkoFace(size = '') {
  return el(
    `span.avatar${size === '' ? '' : `.${size}`}`,
    { 'aria-hidden': 'true' },
    el('img', { src: '/sandbox/page/ekko.svg', alt: '' }),
  )
}

export function byId(id) {
  return document.getElementById(id)
}

/** Said to a screen reader without moving the focus. */
export function announce(words) {
  byId('announcer').textContent = words
}

/** A short notice at the bottom, gone by itself. */
export function toast(words) {
  const node = el('p.toast', {}, words)
  byId('toasts').append(node)
  setTimeout(() => node.remove(), 7000)
}
