import type { PromiseAccount } from './record.ts'
import type { Voice } from './voice.ts'

/** Every promise with its day, and what became of it. */
export function promisesHtml(promises: readonly PromiseAccount[], voice: Voice): string {
  if (promises.length === 0) return ''
  return `<section aria-labelledby="promises"><h2 id="promises">${voice.say('ledger-promises')}</h2>
<ul class="promises">${promises.map((promise) => promiseCard(promise, voice)).join('')}</ul></section>`
}

const states: Readonly<Record<PromiseAccount['state'], { readonly key: string; readonly tone: string }>> = {
  open: { key: 'ledger-state-open', tone: '' },
  overdue: { key: 'ledger-state-overdue', tone: ' late' },
  kept: { key: 'ledger-state-kept', tone: ' good' },
  dropped: { key: 'ledger-state-dropped', tone: ' late' },
  withdrawn: { key: 'ledger-state-withdrawn', tone: ' off' },
}

function promiseCard(promise: PromiseAccount, voice: Voice): string {
  const { say, words } = voice
  const { state, what, by, dueOn, firstDueOn, settledOn = dueOn, daysLate, reports, explained } = promise
  const on = state === 'overdue' ? firstDueOn : state === 'open' ? dueOn : settledOn
  const moved = movedHtml(promise, voice)
  const late =
    daysLate === 0
      ? ''
      : state === 'kept'
        ? say('ledger-kept-late', { days: daysLate })
        : `${say('ledger-days-late', { days: daysLate })}.`
  const notes = [moved, late].filter((note) => note !== '').join(' ')
  return `<li class="card${state === 'overdue' ? ' late' : ''}"><h3>${by === undefined ? (what ? words(what) : say('ledger-promise-answer')) : say('ledger-promise-decider', { name: by })}</h3>
<p class="row"><span class="tag${states[state].tone}">${say(states[state].key, { on: { on } })}</span> ${notes === '' ? '' : `<span>${notes}</span>`}</p>${explained ? `<p><strong>${say('ledger-late-why')}</strong></p>${voice.paragraphs(explained.why)}` : ''}${historyHtml(reports, voice)}</li>`
}

/** The day it was first promised for, or, of one that is late, the day it is promised for now. */
export function movedHtml({ state, firstDueOn, dueOn, newDayPassed }: PromiseAccount, { say }: Voice): string {
  if (firstDueOn === dueOn || state === 'kept') return ''
  if (state !== 'overdue') return say('ledger-first-promised', { on: { on: firstDueOn } })
  return say(newDayPassed ? 'ledger-new-date-passed' : 'ledger-new-date', { on: { on: dueOn } })
}

function historyHtml(reports: PromiseAccount['reports'], { say, paragraphs }: Voice): string {
  if (reports.length === 0) return ''
  const items = reports.map(({ state, on, what, why, dueOn = on }) => {
    const head =
      state === 'delayed'
        ? say('ledger-delayed', { on: { on }, dueOn: { on: dueOn } })
        : say(state === 'done' ? 'ledger-done' : 'ledger-dropped', { on: { on } })
    return `<li><strong>${head}</strong>${paragraphs(what)}${why ? paragraphs(why) : ''}</li>`
  })
  return `<ol class="history">${items.join('')}</ol>`
}
