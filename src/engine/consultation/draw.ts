import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import { keyHashOf, lotsOf } from '../../domain/draw.ts'
import { type DrawStep, drawnBy, toWinners, type WinnerStep, winnersIn, withLots } from '../../domain/draw-in-parts.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { changing, type Decision, nothing } from '../decision.ts'
import type { DrawingState } from '../state.ts'
import { inviteAll, nextPartMs } from './invite.ts'

/** The draw begins, among all who have joined by now. */
export function beginDraw({ id }: Consultation, newest: PersonId, now: Instant): Decision['changes'] {
  return [drawOn(id, { at: 'lots', after: 0, upTo: newest, counts: {} }, now)]
}

/** The key of the timer of a draw that goes on. */
export function drawingKey(id: ConsultationId): string {
  return `drawing:${id}`
}

/** Goes through the next part of those who can be drawn; after the last one the draw is kept, and those who were drawn are invited. */
export function drawPart({ running, part, drawKey }: DrawingState, step: DrawStep, now: Instant): Decision {
  const consultation = running?.consultation
  if (running?.stage.at !== 'open' || consultation?.audience.size === undefined) return nothing
  const { id, audience } = consultation
  const drawing = {
    consultation,
    size: consultation.audience.size,
    seed: audience.seed ?? id,
    at: running.stage.openedAt,
    drawKey,
  }
  if (step.at === 'lots' && part.at === 'lots') {
    const lots = lotsOf(part.candidates, drawing.seed, drawKey)
    const counted = withLots(step, lots)
    const kept = { kind: 'lots.drawn', consultation: id, lots } as const
    if (!part.chunk.last) return changing(kept, drawOn(id, { ...counted, after: part.chunk.upTo }, now + nextPartMs))
    const winners = toWinners(counted)
    return winners
      ? changing(kept, drawOn(id, winners, now + nextPartMs))
      : changing(kept, ...drawOver(drawing, undefined, now))
  }
  if (step.at === 'winners' && part.at === 'winners') {
    const { winners, step: further, over } = winnersIn(step, part, drawing.size)
    const persons = winners.flatMap(({ person }) => (person === undefined ? [] : [person]))
    const drawn = { kind: 'sample.drawn', consultation: id, persons } as const
    return over
      ? changing(drawn, ...drawOver(drawing, further, now))
      : changing(drawn, drawOn(id, further, now + nextPartMs))
  }
  throw new Error(`A draw at its ${step.at} was given its ${part.at}.`)
}

interface Drawing {
  readonly consultation: Consultation
  readonly size: number
  readonly seed: string
  readonly at: Instant
  readonly drawKey: string
}

/** What the draw was made with is kept, and those who were drawn are invited. */
function drawOver(
  { consultation, size, seed, at, drawKey }: Drawing,
  step: WinnerStep | undefined,
  now: Instant,
): Decision['changes'] {
  const { id, audience } = consultation
  const draw = { consultation: id, at, seed, size, audience, ...drawnBy(step, size), keyHash: keyHashOf(drawKey) }
  return [{ kind: 'draw.recorded', draw }, ...inviteAll(consultation, now)]
}

function drawOn(id: ConsultationId, step: DrawStep, dueAt: Instant) {
  return { kind: 'timer.set', key: drawingKey(id), dueAt, timer: { timer: 'drawing', consultation: id, step } } as const
}
