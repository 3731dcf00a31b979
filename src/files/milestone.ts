import { dateAt } from '../domain/calendar.ts'
import { type TextRef, text } from '../domain/message.ts'
import type { MilestoneReport } from '../domain/outcome.ts'
import { answerRemarks } from './checks/answered.ts'
import { writtenIn } from './checks/written-in.ts'
import type { Document } from './document.ts'
import type { Draft } from './draft.ts'
import { milestoneFields } from './fields/outcome.ts'
import { languageRemarks, localizedIf, localizedOf } from './languages.ts'
import { type DayRead, promisedDayRead } from './moments.ts'
import { unknownName } from './nearest.ts'
import type { OutcomeContext } from './outcome.ts'
import { type MilestoneFile, milestoneShape } from './outcome-shape.ts'
import { doubtful, type Parsed, type Remark, wrong } from './problem.ts'
import { shaped } from './shape.ts'
import { verdictOn } from './verdict.ts'

/** What a document says about a milestone. */
export function milestoneReported(document: Document, context: OutcomeContext): Parsed<MilestoneReport> {
  const { city, consultation, now } = context
  const { draft, complete, remarks } = shaped(milestoneShape, milestoneFields, document.value)
  const dueOn = promisedDayRead(draft.dueOn, ['dueOn'], city, now)
  const written = writtenIn(draft.language, city)
  return verdictOn(
    document,
    [
      ...remarks,
      ...answerRemarks(draft.consultation, consultation),
      ...written.remarks,
      ...languageRemarks(draft, milestoneFields, written.languages),
      ...milestoneRemarks(draft, context),
      ...stateRemarks(draft, dueOn, dateAt(now, city.timeZone)),
    ],
    () => {
      if (complete === undefined) return undefined
      const why = localizedIf(complete.why, written)
      return {
        consultation: consultation.id,
        milestone: complete.milestone,
        state: complete.state,
        what: localizedOf(complete.what, written),
        ...(why === undefined ? {} : { why }),
        ...(dueOn.is === undefined ? {} : { dueOn: dueOn.is }),
      }
    },
  )
}

function milestoneRemarks(draft: Draft<MilestoneFile>, { outcome }: OutcomeContext): readonly Remark[] {
  const id = draft.milestone
  if (id === undefined || outcome === undefined || outcome.milestones.some((one) => one.id === id)) return []
  return [wrong(['milestone'], unknownName(id, text('file-kind-milestone'), outcome.milestones))]
}

/** What became of it, inside a sentence: "… is delayed". */
function stateName(state: MilestoneReport['state']): TextRef {
  return text('file-state', { state })
}

function stateRemarks(draft: Draft<MilestoneFile>, dueOn: DayRead, today: string): readonly Remark[] {
  const remarks: Remark[] = [...dueOn.remarks]
  const { state } = draft
  if (state === undefined) return remarks
  if (state !== 'done' && draft.why === undefined) {
    remarks.push(wrong(['why'], text('file-state-why', { state: stateName(state) })))
  }
  if (state === 'delayed' && draft.dueOn === undefined) {
    remarks.push(wrong(['dueOn'], text('file-state-day')))
  }
  if (state !== 'delayed' && draft.dueOn !== undefined) {
    remarks.push(doubtful(['dueOn'], text('file-state-no-day', { state: stateName(state) })))
  }
  if (state === 'delayed' && dueOn.is !== undefined && dueOn.is <= today) {
    remarks.push(wrong(['dueOn'], text('file-day-not-later', { day: dueOn.is })))
  }
  return remarks
}
