import { changed, homeOf, messagesOf, newestNumber, numberOf, remember, state, visitor } from './state.js'
import { daysUntil } from './texts.js'

/**
 * @import { ChatMessage } from '../../../../adapters/sandbox/message.ts'
 * @import { Counts, StepName, Visit } from './state.js'
 * @import { ShownConsultation } from '../wire.ts'
 */

/** This close to its day a promise is news. */
const nearDays = 21

/** Remembers, when a browser comes to a town for the first time, what stood there already. */
export function beginVisit() {
  if (state.visit) return
  const neighbours = [...state.people.keys()].filter((id) => messagesOf(homeOf(id)).some(isReceipt))
  keep({ from: newestNumber(), neighbours, done: [], before: counts() })
}

/**
 * The names of the steps, in order.
 * @type {readonly StepName[]}
 */
export const stepNames = ['answer', 'mine', 'close', 'publish', 'heard', 'jump', 'report']

/**
 * What shows that a step is done. What the neighbours did before is not the visitor's: only what happened since this
 * browser came counts, in whatever order.
 * @type {Readonly<Record<StepName, (visit: Visit) => boolean>>}
 */
const signs = {
  answer: (visit) => fresh(visit).some(isReceipt),
  mine: (visit) =>
    fresh(visit).some((message) => !isReceipt(message) && tokens(message).some((token) => /^(chg|agn)_/.test(token))),
  close: ({ before }) => counts().closed > before.closed,
  publish: ({ before }) => counts().decided > before.decided,
  heard: (visit) => fresh(visit).some((message) => message.pressed.some((token) => token.startsWith('hrd_'))),
  jump: () => did('publish') && state.consultations.some(nearlyDue),
  report: ({ before }) => counts().reported > before.reported,
}

/** Ticks off what has happened; a tick stays. */
export function noticeVisit() {
  const { visit } = state
  if (!visit) return
  const done = stepNames.filter((name) => did(name) || signs[name](visit))
  if (done.length === visit.done.length) return
  const answered = fresh(visit).find(isReceipt)
  const person = visit.person ?? answered?.chat.slice('sandbox:'.length)
  keep({ ...visit, done, ...(person ? { person } : {}) })
}

/**
 * Whether the visitor has taken this step.
 * @param {StepName} name
 */
export function did(name) {
  return state.visit?.done.includes(name) ?? false
}

/** The step to take now; undefined when the whole life has been lived. */
export function stepNow() {
  return stepNames.find((name) => !did(name))
}

/** Whether what comes of it reaches the visitor: an echo is there, or the yes to hearing of it is not open any more. */
export function hears() {
  const own = [...(state.chats.get(homeOf(visitor()))?.values() ?? [])]
  const asked = own.filter((message) => tokens(message).some((token) => token.startsWith('con_told_')))
  const said = asked.some((message) => message.pressed.some((token) => token.startsWith('con_told_y')))
  return asked.length === 0 || said || own.some((message) => tokens(message).some((token) => token.startsWith('hrd_')))
}

/**
 * Whether this citizen answered before the visit began, and need not be played.
 * @param {string} id
 */
export function isNeighbour(id) {
  return (state.visit?.neighbours.includes(id) ?? false) && id !== state.person
}

/** @param {Visit} visit */
function keep(visit) {
  state.visit = visit
  remember('visit', visit)
  changed('guide', 'people')
}

/** @returns {Counts} */
function counts() {
  const all = state.consultations
  return {
    closed: all.filter((one) => ['closed', 'answered', 'archived'].includes(one.running.stage.at)).length,
    decided: all.filter((one) => one.outcome).length,
    reported: all.reduce((sum, one) => sum + one.reports.length, 0),
  }
}

/**
 * Ekko's messages since the visit began.
 * @param {Visit} visit
 */
function fresh({ from }) {
  return [...state.chats.values()].flatMap((chat) => [...chat.values()]).filter((message) => numberOf(message) > from)
}

/** @param {ChatMessage} message */
function isReceipt(message) {
  return message.key?.includes(':receipt:') ?? false
}

/** @param {ChatMessage} message */
function tokens(message) {
  return message.bubbles.flatMap((bubble) =>
    bubble.buttons.flatMap((button) => ('token' in button ? [button.token] : [])),
  )
}

/** @param {ShownConsultation} one */
function nearlyDue({ commitments }) {
  return commitments.some(
    (promise) =>
      promise.kind === 'milestone' &&
      promise.keptAt === undefined &&
      daysUntil(promise.dueOn, state.clock?.now ?? 0) <= nearDays,
  )
}
