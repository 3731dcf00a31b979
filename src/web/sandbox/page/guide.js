import { showChat } from './chat.js'
import { byId, el, icon } from './dom.js'
import { showTab } from './hall.js'
import { showPane } from './panes.js'
import { changed, on, ourName, remember, state } from './state.js'
import { t } from './texts.js'

/** The first visit, step by step. Each step ticks itself off when it has happened, in whatever order. */
const steps = [
  ['hello', () => anyMessage((message) => message.author === ourName && message.chat !== undefined), toChat],
  ['yes', () => anyMessage((message) => message.pressed.length > 0), toChat],
  ['launch', () => state.consultations.length > 0, toHall],
  ['answer', () => state.consultations.some((one) => one.counts.answered > 0), toChat],
  ['close', () => anyStage('closed', 'answered', 'archived'), toHall],
  ['publish', () => state.consultations.some((one) => one.outcome), toHall],
  ['later', () => state.consultations.some((one) => one.reports.length > 0), toHall],
]

export function startGuide() {
  on(['guide', 'language', 'hall', 'chat'], renderGuide)
}

/** Shows the steps again after they were put away. */
export function toggleGuide() {
  state.guideHidden = !state.guideHidden
  remember('guideHidden', state.guideHidden)
  changed('guide')
}

let shown

function renderGuide() {
  const guide = byId('guide')
  guide.hidden = state.guideHidden
  const done = steps.map(([, isDone]) => isDone())
  const now = done.indexOf(false)
  const signature = JSON.stringify([done, state.language])
  if (signature === shown) return
  shown = signature
  guide.setAttribute('aria-label', t('guide'))
  guide.replaceChildren(
    el(
      'ol',
      {},
      steps.map(([name, , go], index) =>
        el(
          `li${done[index] ? '.done' : ''}${index === now || (now === -1 && index === steps.length - 1) ? '.now' : ''}`,
          { 'aria-current': index === now ? 'step' : undefined },
          el(
            'button',
            { type: 'button', onclick: go },
            el('span.mark', {}, done[index] ? icon('check') : String(index + 1)),
            el('span', {}, now === -1 && index === steps.length - 1 ? t('guide-over') : t(`guide-${name}`)),
            done[index] ? el('span.unseen', {}, t('guide-done')) : undefined,
          ),
        ),
      ),
    ),
    el('button.icon-button', { type: 'button', 'aria-label': t('guide-hide'), onclick: toggleGuide }, icon('close')),
  )
}

function anyMessage(matches) {
  return [...state.chats.values()].some((chat) => [...chat.values()].some(matches))
}

function anyStage(...stages) {
  return state.consultations.some((one) => stages.includes(one.running.stage.at))
}

function toChat() {
  showPane('chat')
  showChat(state.person)
  setTimeout(() => (byId('start') ?? byId('composer-text'))?.focus())
}

function toHall() {
  showPane('hall')
  showTab('moderator')
  setTimeout(() => byId('hall').querySelector('[data-key="launch"]')?.focus())
}
