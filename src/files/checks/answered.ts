import type { Consultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import { unknownName } from '../nearest.ts'
import { type Remark, wrong } from '../problem.ts'

/** Whether an outcome or a report belongs to the consultation it is read for. */
export function answerRemarks(written: string | undefined, consultation: Consultation): readonly Remark[] {
  if (written === undefined || written === consultation.id) return []
  return [wrong(['consultation'], unknownName(written, text('file-kind-this'), [{ id: consultation.id }]))]
}
