import { escapeHtml as h } from '../../../digests/escape.ts'
import type { RunningConsultation } from '../../../domain/consultation.ts'
import type { Commitment } from '../../../domain/outcome.ts'
import { daysOver, isLate, isUnexplained } from '../../../domain/promised.ts'
import { publishableOne } from '../../../domain/publishable.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Turnout } from '../../../store/records/turnouts.ts'
import type { Voice } from '../voice.ts'

/** Where a consultation is in its life, as a tag. */
export function stageTag({ stage }: RunningConsultation, { say }: Voice): string {
  const looks = { open: ' good', closed: ' warn', draft: ' warn', withdrawn: ' off', archived: ' off' } as const
  const look = stage.at in looks ? looks[stage.at as keyof typeof looks] : ''
  return `<span class="tag${look}">${say('desklaunch-stage', { stage: stage.at })}</span>`
}

/** Its promises that are not kept, one line each: how late, or for when. */
export function promiseLines(promises: readonly Commitment[], now: Instant, voice: Voice): readonly string[] {
  const { city, say } = voice
  return promises
    .filter(({ keptAt }) => keptAt === undefined)
    .map((promise) => {
      const due = { due: { on: promise.dueOn } }
      if (!isLate(promise, city.timeZone, now))
        return linked(promise, say('desklaunch-promised', { ...due, kind: promise.kind }))
      const days = daysOver(promise, city.timeZone, now)
      const line = say('desklaunch-late', { ...due, kind: promise.kind, days })
      const why = isUnexplained(promise, city.timeZone, now) ? ` ${say('desklaunch-late-unexplained')}` : ''
      return `<strong class="late">${linked(promise, `${line}${why}`)}</strong>`
    })
}

/** What a politician owes is worked on where the questions are. */
function linked({ kind, consultation }: Commitment, line: string): string {
  return kind === 'decider' ? `<a href="/desk/consultations/${h(consultation)}/decider">${line}</a>` : line
}

/** Whether one of its promises is late. */
export function hasLate(promises: readonly Commitment[], now: Instant, { city }: Voice): boolean {
  return promises.some((promise) => isLate(promise, city.timeZone, now))
}

/** How many were asked and answered; never a number that could point at a person. */
export function turnoutLine(turnout: Turnout | undefined, { say }: Voice): string {
  const invited = turnout?.invited ?? 0
  const answered = publishableOne(turnout?.answered ?? 0)
  return answered === undefined
    ? say('desklaunch-turnout-few', { invited })
    : say('desklaunch-turnout', { invited, answered })
}
