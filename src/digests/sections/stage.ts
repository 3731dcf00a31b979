import type { RunningConsultation } from '../../domain/consultation.ts'
import type { Say } from '../say.ts'

/** Where a consultation is on its way, with the day that comes next. */
export function stageLine({ consultation, stage }: RunningConsultation, t: Say): string {
  return t(`digest-stage-${stage.at}`, {
    opens: { at: consultation.opensAt },
    closes: { at: consultation.closesAt },
    decision: { on: consultation.frame.decisionOn },
  })
}
