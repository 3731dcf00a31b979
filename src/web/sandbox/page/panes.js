import { byId, el, firstIn, focusedIn, icon } from './dom.js'
import { changed, homeOf, on, square, state, unreadIn } from './state.js'
import { t } from './texts.js'
import { isNeighbour } from './visit.js'

/** @import { Pane } from './state.js' */

/** @type {readonly Pane[]} */
const panes = ['chat', 'people', 'hall', 'clock']

/** The bar at the bottom of a phone. */
export function startPanes() {
  on(['pane', 'people', 'language', 'chat'], renderTabs)
}

/**
 * Brings a part of the page to the front; on a large screen all are there already.
 * @param {Pane} pane
 */
export function showPane(pane, focus = false) {
  state.pane = pane
  document.body.dataset.pane = pane
  changed('pane', 'chat')
  if (focus) byId(pane).focus({ preventScroll: true })
}

function renderTabs() {
  const tabs = byId('tabs')
  const focused = focusedIn(tabs)?.dataset.pane
  const played = [...state.people.keys()].filter((id) => !isNeighbour(id))
  const unread = [square, ...played.map(homeOf)].reduce((sum, chat) => sum + unreadIn(chat), 0)
  tabs.setAttribute('aria-label', t('parts'))
  tabs.replaceChildren(
    ...panes.map((pane) =>
      el(
        'button',
        {
          type: 'button',
          'data-pane': pane,
          'aria-current': state.pane === pane ? 'page' : undefined,
          onclick: () => showPane(pane, true),
        },
        icon(pane),
        el('span', {}, t(`pane-${pane}`)),
        pane === 'people' && unread > 0
          ? el('span.dot', {}, String(unread), el('span.unseen', {}, ` ${t('unread', { count: unread })}`))
          : undefined,
      ),
    ),
  )
  if (focused) firstIn(tabs, `[data-pane="${focused}"]`)?.focus()
}
