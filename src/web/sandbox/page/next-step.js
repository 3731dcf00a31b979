/**
 * @import { StepName } from './state.js'
 * @import { ShownConsultation } from '../wire.ts'
 */

/** Where a hint leads: to the step's own place, or first to something without which that place is empty. @typedef {'step' | 'ask' | 'week' | 'close' | 'publish' | 'yes'} Way */

const weekMs = 7 * 24 * 60 * 60 * 1000

/**
 * What has to come first, so that no step leads to where there is nothing to do; and nothing that the weekly cap forbids.
 * @param {StepName} step
 * @param {readonly ShownConsultation[]} consultations
 * @param {{ readonly now: number, readonly perWeekMax: number, readonly hears: boolean }} town `hears`: the visitor said yes to hearing of it
 * @returns {Way}
 */
export function wayTo(step, consultations, { now, perWeekMax, hears }) {
  const at = (/** @type {string} */ stage) => consultations.filter(({ running }) => running.stage.at === stage)
  const open = at('open').length > 0
  const undecided = at('closed').length > 0
  const owed = consultations.some(({ commitments }) =>
    commitments.some(({ kind, keptAt }) => kind === 'milestone' && keptAt === undefined),
  )
  const ask = mayAsk(consultations, { now, perWeekMax }) ? 'ask' : 'week'
  switch (step) {
    case 'mine':
      return 'step'
    case 'answer':
    case 'close':
      return open ? 'step' : ask
    case 'publish':
      return undecided ? 'step' : open ? 'close' : ask
    case 'heard':
      return hears ? 'step' : 'yes'
    case 'jump':
    case 'report':
      return owed ? 'step' : undecided ? 'publish' : open ? 'close' : ask
  }
}

/**
 * Whether people can still be asked something this week.
 * @param {readonly ShownConsultation[]} consultations
 * @param {{ readonly now: number, readonly perWeekMax: number }} town
 */
export function mayAsk(consultations, { now, perWeekMax }) {
  return consultations.filter(({ running }) => running.consultation.opensAt > now - weekMs).length < perWeekMax
}
