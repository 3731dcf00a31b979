import { text } from '../../../../domain/message.ts'
import { publishableOne } from '../../../../domain/publishable.ts'
import { closingRemarks } from '../../../../domain/quotes.ts'
import type { Deed, DeedGround } from './deed.ts'

/** Ends it before its time: all who answered get a summary. */
export const close: Deed = {
  name: 'close',
  fits: (stage) => stage === 'open',
  fields: () => '',
  filled: ({ matter, tally }) => ({
    act: { act: 'consultation.closed', consultation: matter.consultation.id },
    means: [
      text('desklaunch-close-means', { closes: { at: matter.consultation.closesAt } }),
      answeredText(tally.answered),
      text('desklaunch-close-promise', { answerBy: { on: matter.consultation.answerBy } }),
      ...closingRemarks(matter, tally),
    ],
  }),
  done: () => text('desklaunch-close-done'),
}

/** One more message to those who were asked and have not answered. */
export const remind: Deed = {
  name: 'remind',
  fits: (stage) => stage === 'open',
  fields: () => '',
  filled: (ground) => ({
    act: { act: 'consultation.reminded', consultation: ground.matter.consultation.id },
    means: [silentText(ground), text('desklaunch-remind-once'), quietText(ground)],
  }),
  done: () => text('desklaunch-remind-done'),
}

/** How many hear of it, as far as that may be said. */
export function answeredText(answered: number) {
  const people = publishableOne(answered)
  return people === undefined ? text('desklaunch-means-few') : text('desklaunch-means-people', { people })
}

/** What is sent at night waits for the morning. */
export function quietText({ visit }: DeedGround) {
  const { from, until } = visit.voice.city.quiet
  return text('desklaunch-means-quiet', { from, until })
}

function silentText({ tally }: DeedGround) {
  const shown = [tally.answered, tally.declined].map(publishableOne)
  const people = tally.invited - tally.answered - tally.declined
  return shown.includes(undefined)
    ? text('desklaunch-remind-some')
    : text('desklaunch-remind-people', { people: Math.max(0, people) })
}
