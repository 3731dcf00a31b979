import type { Consultation, Started } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown, unknownName } from '../nearest.ts'
import { type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** Whether a question names a consultation that there was, and each of its answers once. */
export function startedRemarks(draft: Draft<ConsultationFile>, earlier: readonly Consultation[]): readonly Remark[] {
  const named = draft.startedFrom?.consultation
  const answers = foundAt(draft, 'startedFrom.answers.*')
  return [
    ...(named === undefined || earlier.some(({ id }) => id === named)
      ? []
      : [wrong(['startedFrom', 'consultation'], unknownName(named, text('file-kind-earlier'), earlier))]),
    ...answers.flatMap(({ path, value }, at) =>
      answers.slice(0, at).some((other) => other.value === value)
        ? [wrong(path, text('file-twice', { written: shown(String(value)) }))]
        : [],
    ),
  ]
}

/** The same with the title of what it was made of. */
export function startedOf(
  { consultation, answers }: NonNullable<ConsultationFile['startedFrom']>,
  earlier: readonly Consultation[],
): Started {
  return { consultation, title: earlier.find(({ id }) => id === consultation)?.title ?? {}, answers }
}
