import { act, refresh } from './desk.js'
import { announce, byId, el, firstIn, focusedIn, icon, toast } from './dom.js'
import { now } from './feed.js'
import { changed, on, state } from './state.js'
import { dayOf, said, shortDay, t, timeOf, townDate } from './texts.js'

/** @import { Clock, Step } from '../wire.ts' */

const hourMs = 3_600_000
const steps = /** @type {const} */ ([
  ['hour', hourMs],
  ['day', 24 * hourMs],
  ['week', 7 * 24 * hourMs],
])

/** The town's clock: on top of a large screen, a pane of its own on a phone. */
export function startClock() {
  on(['clock', 'language'], renderClock)
  setInterval(renderTime, 1000)
}

function renderTime() {
  if (!state.clock) return
  const at = now()
  for (const [id, words] of Object.entries({
    'clock-time': timeOf(at),
    'clock-date': dayOf(at),
    'bar-clock': timeOf(at),
    'bar-date': shortDay(at, false),
  })) {
    const node = document.getElementById(id)
    if (node && node.textContent !== words) node.textContent = words
  }
}

function renderClock() {
  const { clock } = state
  if (!clock) return
  const section = byId('clock')
  const focused = focusedIn(section)?.dataset.step
  section.replaceChildren(
    byId('clock-title'),
    el('div.clock-face', {}, el('span.clock-time', { id: 'clock-time' }), el('span.clock-date', { id: 'clock-date' })),
    ...(clock.movable ? controls(clock) : [el('p', {}, t('clock-real'))]),
    el('p.clock-why', {}, t('clock-why')),
  )
  if (focused) firstIn(section, `[data-step="${focused}"]`)?.focus()
  renderTime()
}

/** @param {Clock} clock */
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

/** @param {Clock} clock */
function nextButton({ next, now: today }) {
  return el(
    'button.clock-next',
    {
      type: 'button',
      'data-step': 'next',
      disabled: state.moving || !next,
      'aria-busy': state.moving ? 'true' : undefined,
      title: next && `${said(next.what)} · ${shortDay(next.at)} ${timeOf(next.at)}`,
      onclick: () => move({ toNext: true }),
    },
    icon(state.moving ? 'wait' : 'forward'),
    el('b', {}, next ? sentence(said(next.what)) : t('nothing-next')),
    el('small', {}, next ? t('jump-to', { when: whenNext(next.at, today) }) : t('nothing-next-why')),
  )
}

/** @param {string} words */
function sentence(words) {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

/**
 * The year is said only where it is another one.
 * @param {number} at
 * @param {number} today
 */
function whenNext(at, today) {
  const sameYear = townDate(at).slice(0, 4) === townDate(today).slice(0, 4)
  return `${shortDay(at, !sameYear)} ${timeOf(at)}`
}

/**
 * Moves the town's time; everything that falls due on the way happens before it resolves.
 * @param {Step} step
 */
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
