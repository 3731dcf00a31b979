import { caseNode } from './case.js'
import { act, townSettled } from './desk.js'
import { byId, el, firstIn, focusedIn, icon, toast } from './dom.js'
import { openLaunch } from './launch.js'
import { openSheet } from './sheet.js'
import { changed, forgetTown, on, state } from './state.js'
import { t } from './texts.js'

/** @import { Tab } from './state.js' */

/** @type {readonly Tab[]} */
const tabs = ['moderator', 'inbox']

/** @type {string | undefined} */
let shown
/** @type {string | undefined} */
let digestShown

/** City hall on the right: the moderator's desk and what staff receive. */
export function startHall() {
  on(['hall', 'language', 'clock'], renderHall)
  on(['hall', 'language', 'pane'], refreshDigest)
}

function renderHall() {
  // The clock ticks and streams chatter: what is the same is left alone, with its focus and its open folds.
  const today = state.clock ? Math.floor(state.clock.now / 60_000) : 0
  const now = JSON.stringify([state.tab, state.language, state.consultations, today, state.clock?.resettable])
  if (now === shown) return
  shown = now
  const hall = byId('hall')
  const focused = focusedIn(hall)?.dataset.key
  const scrolled = hall.querySelector('.hall-body')?.scrollTop ?? 0
  const digest = hall.querySelector('iframe')
  if (digest && state.tab === 'inbox') {
    // A frame that is moved loads anew and forgets how far staff have read, so it stays where it is.
    digest.title = t('digest')
    hall.querySelector('.hall-head')?.replaceWith(head())
  } else hall.replaceChildren(head(), body())
  const fresh = hall.querySelector('.hall-body')
  if (fresh) fresh.scrollTop = scrolled
  if (focused) firstIn(hall, `[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
}

function head() {
  return el(
    'header.hall-head',
    {},
    el('h2', { id: 'hall-title' }, t('hall')),
    el('a.to-desk', { href: '/desk', target: '_blank', rel: 'noopener', 'data-key': 'to-desk' }, t('to-desk')),
    el('div.segments', { role: 'tablist', 'aria-labelledby': 'hall-title', onkeydown: arrowKeys }, tabs.map(tabNode)),
  )
}

/** @param {Tab} tab */
function tabNode(tab) {
  const here = state.tab === tab
  return el(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `tab-${tab}`,
      'data-key': `tab-${tab}`,
      'aria-selected': here ? 'true' : 'false',
      'aria-controls': 'hall-body',
      tabindex: here ? 0 : -1,
      onclick: () => showTab(tab),
    },
    t(`tab-${tab}`),
  )
}

/** @param {KeyboardEvent} event */
function arrowKeys(event) {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
  showTab(state.tab === 'inbox' ? 'moderator' : 'inbox')
}

/**
 * Opens one of the two desks.
 * @param {Tab} tab
 */
export function showTab(tab) {
  state.tab = tab
  document.getElementById(`tab-${tab}`)?.focus()
  changed('hall')
}

function body() {
  const attributes = {
    id: 'hall-body',
    role: 'tabpanel',
    'data-tab': state.tab,
    'aria-labelledby': `tab-${state.tab}`,
    tabindex: 0,
  }
  if (state.tab === 'inbox') {
    digestShown = undefined
    return el('div.hall-body', attributes, el('iframe.digest', { sandbox: 'allow-popups', title: t('digest') }))
  }
  const cases = state.consultations
  return el(
    'div.hall-body',
    attributes,
    cases.length === 0
      ? el('div.hall-empty', {}, el('h3', {}, t('nothing-asked')), el('p', {}, t('nothing-asked-why')), launchButton())
      : [
          el('div.hall-top', {}, el('p', {}, t('cases', { count: cases.length })), launchButton()),
          cases.map((one, index) => caseNode(one, index === 0)),
        ],
    state.clock?.resettable ? el('div.acts.last', {}, resetButton()) : undefined,
  )
}

function launchButton() {
  return el(
    'button.button.main',
    { type: 'button', 'data-key': 'launch', onclick: openLaunch },
    icon('plus'),
    t('new-consultation'),
  )
}

function resetButton() {
  const reset = async () => {
    const problems = await act('reset', {})
    if (problems.length > 0) return problems
    toast(t('reset-wait'))
    await townSettled(state.clock?.town)
    forgetTown()
    location.reload()
    return []
  }
  const open = () =>
    openSheet({
      ...{ title: t('reset'), lead: t('reset-why'), submit: t('reset-submit') },
      danger: true,
      onsubmit: reset,
    })
  return el('button.button.plain.danger', { type: 'button', 'data-key': 'reset', onclick: open }, t('reset'))
}

/** The digest as it is right now; the frame is only loaded again when its words changed. */
async function refreshDigest() {
  const frame = byId('hall').querySelector('iframe')
  if (!frame || state.tab !== 'inbox') return
  const address = `/sandbox/desk/digest?language=${state.language}`
  try {
    const html = await (await fetch(address)).text()
    if (html === digestShown) return
    digestShown = html
    frame.src = `${address}&version=${state.deskVersion}`
  } catch {
    toast(t('not-arrived'))
  }
}
