import { changed, homeOf, messagesOf, newestNumber, numberOf, remember, state } from './state.js'
import { daysUntil } from './texts.js'

/** This close to its day a promise is news. */
const nearDays = 21

/** Remembers, when a browser comes to a town for the first time, what stood there already. */
export function beginVisit() {
  if (state.visit) return
  const neighbours = [...state.people.keys()].filter((id) => messagesOf(homeOf(id)).some(isReceipt))
  keep({ from: newestNumber(), neighbours, done: [], before: counts() })
}

/**
 * The steps of a visit and what shows that they are done. What the neighbours did before is not the visitor's: only what
 * happened since this browser came counts, in whatever order.
 */
const signs = {
  answer: () => fresh().some(isReceipt),
  mine: () =>
    fresh().some((message) => !isReceipt(message) && tokens(message).some((token) => /^(chg|agn)_/.test(token))),
  close: () => counts().closed > state.visit.before.closed,
  publish: () => counts().decided > state.visit.before.decided,
  heard: () => fresh().some((message) => message.pressed.some((token) => token.startsWith('hrd_'))),
  jump: () => did('publish') && state.consultations.some(nearlyDue),
  report: () => counts().reported > state.visit.before.reported,
}

/** The names of the steps, in order. */
export const stepNames = Object.keys(signs)

/** Ticks off what has happened; a tick stays. */
export function noticeVisit() {
  if (!state.visit) return
  const done = stepNames.filter((name) => did(name) || signs[name]())
  if (done.length === state.visit.done.length) return
  const answered = fresh().find(isReceipt)
  const person = state.visit.person ?? answered?.chat.slice('sandbox:'.length)
  keep({ ...state.visit, done, ...(person ? { person } : {}) })
}

export function did(name) {
  return state.visit?.done.includes(name) ?? false
}

/** The step to take now; undefined when the whole life has been lived. */
export function stepNow() {
  return stepNames.find((name) => !did(name))
}

/** Whoever answered before this visit began, and need not be played. */
export function isNeighbour(id) {
  return (state.visit?.neighbours.includes(id) ?? false) && id !== state.person
}

function keep(visit) {
  state.visit = visit
  remember('visit', visit)
  changed('guide', 'people')
}

function counts() {
  const all = state.consultations
  return {
    closed: all.filter((one) => ['closed', 'answered', 'archived'].includes(one.running.stage.at)).length,
    decided: all.filter((one) => one.outcome).length,
    reported: all.reduce((sum, one) => sum + one.reports.length, 0),
  }
}

/** Ekko's messages since the visit began. */
function fresh() {
  return [...state.chats.values()]
    .flatMap((chat) => [...chat.values()])
    .filter((message) => numberOf(message) > state.visit.from)
}

function isReceipt(message) {
  return message.key?.includes(':receipt:') ?? false
}

function tokens(message) {
  return message.bubbles.flatMap((bubble) =>
    bubble.buttons.flatMap((button) => ('token' in button ? [button.token] : [])),
  )
}

function nearlyDue({ commitments }) {
  return commitments.some(
    (promise) =>
      promise.kind === 'milestone' &&
      promise.keptAt === undefined &&
      daysUntil(promise.dueOn, state.clock?.now ?? 0) <= nearDays,
  )
}
