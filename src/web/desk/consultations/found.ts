import type { RunningConsultation } from '../../../domain/consultation.ts'
import type { DeskDraft } from '../../../domain/desk-draft.ts'
import { asks, mayRun, mayTheme, serves } from '../../../domain/duty.ts'
import type { Visit, Visitor } from '../visit.ts'

/** A consultation as a visitor may look at it. */
export interface Matter extends RunningConsultation {
  /** Whether they may run it, and not only look. */
  readonly runs: boolean
  /** Whether they may put what was said in themes. */
  readonly themes: boolean
}

/** The consultation that an address is about; undefined where there is none, or none for this visitor. */
export async function matterIn({ visitor, cityside, params }: Visit): Promise<Matter | undefined> {
  const running = await cityside.store.consultation(params.id ?? '')
  return running && looksAt(visitor, running)
    ? {
        ...running,
        runs: mayRun(visitor.duties, running.consultation),
        themes: mayTheme(visitor.duties, running.consultation),
      }
    : undefined
}

/** Whether one of the departments that it concerns is the visitor's. */
export function looksAt({ duties }: Visitor, { consultation }: RunningConsultation): boolean {
  return consultation.departments.some((department) => serves(duties, department))
}

/** The draft that an address is about; undefined where there is none, or none for this visitor. */
export async function draftIn({ visitor, cityside, params }: Visit): Promise<DeskDraft | undefined> {
  const draft = await cityside.store.deskDraft(params.key ?? '')
  return draft && mayWrite(visitor, draft) ? draft : undefined
}

/** One's own drafts, and those for a department in whose name one may ask. */
export function mayWrite({ duties, actor }: Visitor, { madeBy, tree }: DeskDraft): boolean {
  if (!asks(duties)) return false
  if (madeBy === actor) return true
  const departments = Array.isArray(tree.departments) ? tree.departments.map(String) : []
  const [first, ...rest] = departments
  return mayRun(duties, { departments: first === undefined ? [''] : [first, ...rest] })
}
