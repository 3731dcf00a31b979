import type { RunningConsultation } from '../../domain/consultation.ts'
import type { Commitment } from '../../domain/outcome.ts'
import type { LocalDate } from '../../domain/time.ts'

/** The stages of a consultation as citizens see them, in their order. */
export const steps = ['asked', 'reading', 'deciding', 'decided', 'doing', 'done'] as const

/** One of steps. */
export type Step = (typeof steps)[number]

/** The step a consultation stands at; none when it was withdrawn or was never asked. */
export function stepAt(
  { consultation, stage }: RunningConsultation,
  commitments: readonly Commitment[],
  today: LocalDate,
): Step | undefined {
  switch (stage.at) {
    case 'draft':
    case 'scheduled':
    case 'withdrawn':
      return undefined
    case 'open':
      return 'asked'
    case 'closed':
      return today < consultation.frame.decisionOn ? 'reading' : 'deciding'
    case 'answered': {
      const milestones = commitments.filter(
        (each) => each.consultation === consultation.id && each.kind === 'milestone',
      )
      if (milestones.length === 0) return 'decided'
      return milestones.every(({ keptAt }) => keptAt !== undefined) ? 'done' : 'doing'
    }
    case 'archived':
      return 'done'
    default:
      return stage satisfies never
  }
}

/** Whether a consultation was ever put to a citizen: the promise of an answer is made the moment it opens. */
export function wasAsked({ consultation }: RunningConsultation, commitments: readonly Commitment[]): boolean {
  return commitments.some((each) => each.consultation === consultation.id && each.kind === 'outcome')
}
