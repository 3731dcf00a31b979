import type { City } from '../../domain/city.ts'
import type { Stage } from '../../domain/consultation.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Decision } from '../decision.ts'
import { changing } from '../decision.ts'

/** An act that cannot be done, with the text that says why and what to do. */
export function refuseAct(why: TextRef): Decision {
  return changing({ kind: 'act.refused', why })
}

/** An act for a department the city has not. */
export function refuseDepartment(department: string, { departments }: Pick<City, 'departments'>): Decision {
  return refuseAct(text('refused-no-department', { department, known: departments.map(({ id }) => id).join(', ') }))
}

/** How a consultation stands, inside a sentence: "… is closed". */
export function stageName(stage: Stage['at']): TextRef {
  return text('refused-stage', { stage })
}

/** An act about a consultation that is not there. */
export function refuseUnknown(id: string): Decision {
  return refuseAct(text('refused-unknown', { id }))
}
