import { freshMessage, startChat } from './chat.js'
import { startClock } from './clock.js'
import { startComposer } from './composer.js'
import { followDesk, setClock, townSettled } from './desk.js'
import { byId, el, icon } from './dom.js'
import { followChat } from './feed.js'
import { startGuide, toggleGuide } from './guide.js'
import { startHall } from './hall.js'
import { startPanes } from './panes.js'
import { startPeople } from './people.js'
import { startSheet } from './sheet.js'
import { changed, forgetTown, on, remember, remembered, state } from './state.js'
import { loadTexts, speak, t } from './texts.js'
import { beginVisit } from './visit.js'

/** @import { Tongue } from './state.js' */

document.documentElement.dataset.theme = state.theme
await loadTexts()
on(['language'], renderSwitches)
startPanes()
startChat()
startComposer()
startPeople()
startClock()
startHall()
startGuide()
startSheet()
speak(state.language)
const clock = await townSettled()
setClock(clock)
if (remembered('town') !== (clock.town ?? '')) {
  forgetTown()
  remember('town', clock.town ?? '')
}
await Promise.all([followChat(freshMessage), followDesk()])
state.settled = true
beginVisit()
changed('chat', 'people', 'place', 'guide')
document.body.dataset.ready = 'yes'

function renderSwitches() {
  const dark = state.theme === 'dark'
  /** @param {Tongue} tag */
  const language = (tag) =>
    el(
      'button',
      {
        type: 'button',
        lang: tag,
        'aria-pressed': state.language === tag ? 'true' : 'false',
        onclick: () => speak(tag),
      },
      el('span.long', {}, { da: 'Dansk', en: 'English' }[tag]),
      el('span.short', { 'aria-hidden': 'true' }, tag.toUpperCase()),
    )
  byId('switches').replaceChildren(
    el(
      'button.icon-button',
      { type: 'button', 'aria-label': t('guide-toggle'), title: t('guide-toggle'), onclick: toggleGuide },
      icon('steps'),
    ),
    el(
      'button.icon-button',
      {
        type: 'button',
        'aria-label': t(dark ? 'light' : 'dark'),
        title: t(dark ? 'light' : 'dark'),
        onclick: () => {
          state.theme = dark ? 'light' : 'dark'
          document.documentElement.dataset.theme = state.theme
          remember('theme', state.theme)
          renderSwitches()
        },
      },
      icon(dark ? 'sun' : 'moon'),
    ),
    el('div.segments', { role: 'group', 'aria-label': t('language') }, language('da'), language('en')),
  )
}
