import type { FlowName } from '../../../domain/draft.ts'
import { actsForOthers, mayRun } from '../../../domain/duty.ts'
import type { CityAct } from '../../../domain/inbox.ts'
import { type Block, type Button, say, text } from '../../../domain/message.ts'
import type { Turn } from '../../conversation/turn.ts'
import { citysideAction } from '../buttons.ts'
import { matterOf } from '../subject.ts'

/** What a file of prompts/outcomes can say too. */
const asFiles: readonly FlowName[] = ['outcome', 'milestone']

/** Under what is shown once more before it goes: send it, write it again, or drop it. */
export function sendButtons(on: FlowName): readonly Button[] {
  return [
    { label: text('button-publish'), action: citysideAction('confirm', '', ''), style: 'primary' },
    { label: text('button-write-again'), action: citysideAction('again', '', '') },
    ...(asFiles.includes(on) ? [{ label: text('button-as-file'), action: citysideAction('file', '', '') }] : []),
    { label: text('button-drop'), action: citysideAction('drop', '', on) },
  ]
}

/** The act that a draft about a consultation becomes: nothing while its writer may not run it, or something is missing. */
export function ifMayRun({ state }: Turn, act: CityAct | undefined): CityAct | Block {
  const matter = matterOf(state)
  if (matter && actsForOthers(state.duties, matter.running.consultation)) return say('reason-at-desk')
  return (matter && mayRun(state.duties, matter.running.consultation) && act) || say('draft-gone')
}
