import type { ConsultationId } from '../../../domain/consultation.ts'
import type { Draft, FlowName } from '../../../domain/draft.ts'
import type { SubjectNeed } from '../../needs.ts'
import { flowOf } from '../flows/flows.ts'

/** What a draft concerns. */
export function aboutOf<On extends FlowName>({ on, draft }: Draft<On>): SubjectNeed {
  return flowOf<On>(on).about(draft)
}

/** The consultation whose statements a number in plain words stands for while this is written. */
export function numbersIn<On extends FlowName>({ on, draft }: Draft<On>): ConsultationId | undefined {
  return flowOf<On>(on).numbersIn?.(draft)
}
