import { showChat, showNewest } from './chat.js'
import { byId, el, firstIn, focusedIn, icon } from './dom.js'
import { sayWords } from './feed.js'
import { showTab } from './hall.js'
import { mayAsk, wayTo } from './next-step.js'
import { showPane } from './panes.js'
import { changed, nameOf, on, remember, state, visitor } from './state.js'
import { t } from './texts.js'
import { did, hears, noticeVisit, stepNames, stepNow } from './visit.js'

/**
 * @import { StepName } from './state.js'
 * @import { Way } from './next-step.js'
 */

/**
 * How to get to where each step is taken. The same places are marked by `data-step` on the body.
 * @type {Readonly<Record<StepName, () => void>>}
 */
const ways = {
  answer: () => toChat('[data-token^="ans_"], [data-token^="con_told_y"], #composer-text'),
  mine: () => {
    toChat('#composer-text')
    sayWords(visitor(), t('mine-words'))
  },
  close: () => toHall('close-'),
  publish: () => toHall('publish-'),
  heard: toNews,
  jump: () => {
    showPane('clock')
    focusOn('.clock-next')
  },
  report: () => toHall('step-'),
}

/**
 * What has to come before a step, where its own place is empty.
 * @type {Readonly<Record<Exclude<Way, 'step'>, () => void>>}
 */
const detours = {
  ask: () => toHall('launch'),
  week: ways.jump,
  close: ways.close,
  publish: ways.publish,
  yes: ways.mine,
}

/** The steps of a visit, with a hint for the one to take now. */
export function startGuide() {
  on(['guide', 'language', 'hall', 'chat', 'clock', 'people'], renderGuide)
}

/** Shows the steps again after they were put away. */
export function toggleGuide() {
  state.guideHidden = !state.guideHidden
  remember('guideHidden', state.guideHidden)
  changed('guide')
}

/** @type {string | undefined} */
let shown

function renderGuide() {
  noticeVisit()
  const guide = byId('guide')
  guide.hidden = state.guideHidden || !state.visit
  const now = stepNow()
  document.body.dataset.step = guide.hidden ? '' : (now ?? '')
  const name = nameOf(visitor())
  const town = { now: state.clock?.now ?? 0, perWeekMax: state.clock?.perWeekMax ?? 1, hears: hears() }
  const way = now ? wayTo(now, state.consultations, town) : mayAsk(state.consultations, town) ? 'ask' : 'week'
  const signature = JSON.stringify([state.visit?.done, state.language, name, way])
  if (signature === shown) return
  shown = signature
  const focused = focusedIn(guide)
  guide.setAttribute('aria-label', t('guide'))
  guide.replaceChildren(
    el(
      'ol.steps',
      {},
      stepNames.map((step, index) => stepNode(step, index, step === now, name)),
    ),
    now ? hintNode(now, name, way) : overNode(name, way),
    el('button.icon-button', { type: 'button', 'aria-label': t('guide-hide'), onclick: toggleGuide }, icon('close')),
  )
  if (focused) firstIn(guide, '.show-me')?.focus()
}

/**
 * @param {StepName} step
 * @param {number} index
 * @param {boolean} here
 * @param {string} name
 */
function stepNode(step, index, here, name) {
  return el(
    `li${did(step) ? '.done' : ''}${here ? '.now' : ''}`,
    { 'aria-current': here ? 'step' : undefined },
    el('span.mark', {}, did(step) ? icon('check') : String(index + 1)),
    el('span.step-name', {}, t(`guide-${step}`, { name })),
    did(step) ? el('span.unseen', {}, t('guide-done')) : undefined,
  )
}

/**
 * @param {StepName} step
 * @param {string} name
 * @param {Way} way
 */
function hintNode(step, name, way) {
  const count = stepNames.length
  return el(
    'div.hint-now',
    { role: 'status' },
    el(
      'p',
      {},
      el('span.hint-count', {}, t('guide-count', { index: stepNames.indexOf(step) + 1, count })),
      ' ',
      el('b', {}, t(`guide-${step}`, { name })),
      ' ',
      el('span', {}, t(`hint-${way === 'step' ? step : way}`, { name })),
    ),
    el(
      'button.button.show-me',
      { type: 'button', onclick: way === 'step' ? ways[step] : detours[way] },
      t(step === 'mine' ? 'write-it' : 'show-me'),
    ),
  )
}

/**
 * @param {string} name
 * @param {Way} way
 */
function overNode(name, way) {
  return el(
    'div.hint-now.over',
    { role: 'status' },
    el('p', {}, el('b', {}, t('guide-over-title')), ' ', t(way === 'ask' ? 'guide-over' : 'guide-over-week', { name })),
    el('button.button.show-me', { type: 'button', onclick: toNews }, t('read-it')),
  )
}

function toNews() {
  showPane('chat')
  showChat(visitor())
  setTimeout(showNewest)
}

/** @param {string} target */
function toChat(target) {
  showPane('chat')
  showChat(visitor())
  focusOn(`#chat :is(${target})`, true)
}

/** @param {string} key */
function toHall(key) {
  showPane('hall')
  showTab('moderator')
  focusOn(`#hall [data-key^="${key}"]`)
}

/**
 * After everything has been drawn: the place itself, in view and under the fingers. `last` takes the newest of several.
 * @param {string} selector
 */
function focusOn(selector, last = false) {
  setTimeout(() => {
    const found = [...document.querySelectorAll(selector)].filter((node) => node instanceof HTMLElement)
    const node = last ? (found.findLast((each) => each.matches('.message:last-of-type *')) ?? found.at(-1)) : found[0]
    node?.scrollIntoView({ block: 'nearest' })
    node?.focus()
  })
}
