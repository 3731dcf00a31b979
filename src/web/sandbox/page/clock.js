import { act, refresh } from './desk.js'
import { announce, byId, el, icon, toast } from './dom.js'
import { now } from './feed.js'
import { changed, on, state } from './state.js'
import { dayOf, said, shortDay, t, timeOf, townDate } from './texts.js'

const hourMs = 3_600_000
const steps = [
  ['hour', hourMs],
  ['day', 24 * hourMs],
  ['week', 7 * 24 * hourMs],
]

/** The town's clock: on top of a large screen, a pane of its own on a phone. */
export function startClock() {
  on(['clock', 'language'], renderClock)
  setInterval(renderTime, 1000)
}

function renderTime() {
  if (!state.clock) return
  const at = now()
  for (const [id, words] of [
    ['clock-time', timeOf(at)],
    ['clock-date', dayOf(at)],
    ['bar-clock', timeOf(at)],
    ['bar-date', shortDay(at, false)],
  ]) {
    const node = byId(id)
    if (node && node.textContent !== words) node.textContent = words
  }
}

function renderClock() {
  const { clock } = state
  if (!clock) return
  const section = byId('clock')
  const focused = section.contains(document.activeElement) ? document.activeElement.dataset.step : undefined
  section.replaceChildren(
    byId('clock-title'),
    el('div.clock-face', {}, el('span.clock-time', { id: 'clock-time' }), el('span.clock-date', { id: 'clock-date' })),
    ...(clock.movable ? controls(clock) : [el('p', {}, t('clock-real'))]),
    el('p.clock-why', {}, t('clock-why')),
  )
  if (focused) section.querySelector(`[data-step="${focused}"]`)?.focus()
  renderTime()
}

function controls(clock) {
  return [
    el(
      'div.clock-steps',
      { role: 'group', 'aria-label': t('clock-steps') },
      steps.map(([name, ms]) =>
        el(
          'button.button',
          { type: 'button', 'data-step': name, disabled: state.moving, onclick: () => move({ ms }) },
          t(`step-${name}`),
        ),
      ),
    ),
    nextButton(clock),
  ]
}

function nextButton({ next }) {
  const attributes = {
    type: 'button',
    'data-step': 'next',
    disabled: state.moving || !next,
    'aria-busy': state.moving ? 'true' : undefined,
    onclick: () => move({ toNext: true }),
  }
  return el(
    'button.clock-next',
    next ? { ...attributes, title: `${said(next.what)} · ${shortDay(next.at)} ${timeOf(next.at)}` } : attributes,
    icon(state.moving ? 'wait' : 'forward'),
    el('b', {}, next ? sentence(said(next.what)) : t('nothing-next')),
    el('small', {}, next ? t('jump-to', { when: whenNext(next.at) }) : t('nothing-next-why')),
  )
}

function sentence(words) {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

/** The year is said only where it is another one. */
function whenNext(at) {
  const sameYear = townDate(at).slice(0, 4) === townDate(state.clock.now).slice(0, 4)
  return `${shortDay(at, !sameYear)} ${timeOf(at)}`
}

/** Moves the town's time; everything that falls due on the way happens before it resolves. */
async function move(step) {
  state.moving = true
  changed('clock')
  const problems = await act('advance', step)
  state.moving = false
  await refresh()
  changed('clock')
  if (problems.length > 0) toast(problems.join(' '))
  else announce(t('it-is-now', { when: `${dayOf(now())} ${timeOf(now())}` }))
}
