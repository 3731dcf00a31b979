import { addDays, instantOf } from '../domain/calendar.ts'
import type { Consultation } from '../domain/consultation.ts'
import { type TextRef, text } from '../domain/message.ts'
import { duration } from '../insight/plan-lines.ts'
import { type SendPlan, sendPlan } from '../insight/send-plan.ts'
import type { Cityside } from './cityside.ts'

/**
 * Whether all who are asked could be answered on the promised day: at the platforms' pace and outside quiet hours, if the
 * outcome is published as late as the promise allows. Where that is too slow, how long before the day it has to be ready.
 */
export function echoWarnings(
  { city, paceOf }: Pick<Cityside, 'city' | 'paceOf'>,
  { answerBy }: Pick<Consultation, 'answerBy'>,
  { channels, asked }: SendPlan,
): readonly TextRef[] {
  const begins = instantOf(answerBy, '00:00', city.timeZone)
  const ends = instantOf(addDays(answerBy, 1), '00:00', city.timeZone)
  if (asked === 0) return []
  const { warnings, channels: echoes } = sendPlan({
    // Whom Ekko has asked it has written to before.
    audience: {
      channels: channels.map(({ channel, people }) => ({ channel, people, strangers: 0 })),
      capped: 0,
      unreachable: 0,
    },
    ...{ paceOf, opensAt: begins, closesAt: ends, quiet: city.quiet, timeZone: city.timeZone, now: begins },
  })
  if (!warnings.some(({ warning }) => warning === 'too-late')) return []
  const lastsMs = Math.max(...echoes.map((each) => each.lastsMs))
  return [text('plan-echo-late', { answerBy: { on: answerBy }, duration: duration(lastsMs) })]
}
