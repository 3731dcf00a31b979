import { clockAt, dateAt } from '../../../../domain/calendar.ts'
import { text } from '../../../../domain/message.ts'
import { momentOf } from '../../../../files/moments.ts'
import { textField } from '../../fields.ts'
import { quietText } from './close-remind.ts'
import type { Deed } from './deed.ts'

/** Leaves it open for longer; what was promised stays promised. */
export const extend: Deed = {
  name: 'extend',
  fits: (stage) => stage === 'open',
  fields: ({ visit, matter }, wrong) => {
    const { closesAt } = matter.consultation
    const zone = visit.voice.city.timeZone
    const problem = wrong.get('closesAt')
    return textField({
      name: 'closesAt',
      label: visit.voice.say('desklaunch-extend-until'),
      hint: visit.voice.say('desklaunch-extend-hint', {
        closes: { at: closesAt },
        decision: { on: matter.consultation.frame.decisionOn },
      }),
      type: 'datetime-local',
      value: visit.form.get('closesAt') ?? `${dateAt(closesAt, zone)}T${clockAt(closesAt, zone)}`,
      ...(problem !== undefined && { problem }),
    })
  },
  filled: (ground) => {
    const { visit, matter } = ground
    const written = (visit.form.get('closesAt') ?? '').trim().replace('T', ' ')
    const moment = momentOf(written, visit.voice.city.timeZone, visit.cityside.now())
    if (!('is' in moment)) return { wrong: [{ text: moment.unclear, field: 'closesAt' }] }
    return {
      act: { act: 'consultation.extended', consultation: matter.consultation.id, closesAt: moment.is },
      means: [
        text('desklaunch-extend-means', { closes: { at: moment.is } }),
        text('desklaunch-extend-promise', { answerBy: { on: matter.consultation.answerBy } }),
        quietText(ground),
      ],
    }
  },
  done: () => text('desklaunch-extend-done'),
}
