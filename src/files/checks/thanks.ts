import { text } from '../../domain/message.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown } from '../nearest.ts'
import type { OutcomeContext } from '../outcome.ts'
import type { OutcomeFile } from '../outcome-shape.ts'
import { type Remark, wrong } from '../problem.ts'

/** Whether the answers that a part thanks are there, each once. */
export function thanksRemarks(draft: Draft<OutcomeFile>, { statements }: OutcomeContext): readonly Remark[] {
  const known = statements && new Set(statements.map(({ number }) => number))
  const most = Math.max(0, ...(known ?? []))
  const found = foundAt(draft, 'parts.*.thanks.to.*')
  return found.flatMap(({ path, value }, at) => {
    const isTwice = found.slice(0, at).some((other) => other.value === value && other.path[1] === path[1])
    if (isTwice) return [wrong(path, text('file-twice', { written: shown(String(value)) }))]
    if (known === undefined || typeof value !== 'number' || known.has(value)) return []
    const number = { number: value }
    return [
      wrong(path, known.size === 0 ? text('file-statement-none', number) : text('file-statement', { ...number, most })),
    ]
  })
}
