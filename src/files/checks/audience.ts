import { type City, rolesBesideAge } from '../../domain/city.ts'
import { interestEntriesMax, interestFault, interestWordsMax } from '../../domain/interest.ts'
import type { Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { type Draft, foundAt } from '../draft.ts'
import { type Nameable, shown, unknownName } from '../nearest.ts'
import { doubtful, type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** Departments, topics, places and roles that the city has; and a draw that can be made. */
export function audienceRemarks(draft: Draft<ConsultationFile>, city: City): readonly Remark[] {
  return [
    ...unknownIds(draft, 'departments.*', text('file-kind-department'), city.departments),
    ...unknownIds(draft, 'audience.topics.*', text('file-kind-topic'), city.topics),
    ...unknownIds(draft, 'audience.places.*', text('file-kind-place'), city.places),
    ...unknownIds(draft, 'audience.roles.*', text('file-kind-role'), rolesBesideAge(city.roles)),
    ...interestRemarks(draft),
    ...drawRemarks(draft),
  ]
}

/** Things of the city as they can be named in a file. */
export function nameables(things: readonly { readonly id: string; readonly name: Localized }[]): readonly Nameable[] {
  return things.map(({ id, name }) => ({ id, names: Object.values(name) }))
}

function unknownIds(
  draft: Draft<ConsultationFile>,
  pattern: string,
  kind: TextRef,
  things: readonly { readonly id: string; readonly name: Localized }[],
): readonly Remark[] {
  const found = foundAt(draft, pattern)
  return found.flatMap(({ path, value: id }, at) => {
    if (typeof id !== 'string') return []
    if (!things.some((thing) => thing.id === id)) return [wrong(path, unknownName(id, kind, nameables(things)))]
    return found.findIndex((other) => other.value === id) < at ? [wrong(path, text('file-twice', { written: id }))] : []
  })
}

/** Words that can be looked for: not too many, none that stand in every text, and no sentences. */
function interestRemarks(draft: Draft<ConsultationFile>): readonly Remark[] {
  const found = foundAt(draft, 'audience.interest.*')
  const tooMany =
    found.length > interestEntriesMax
      ? [wrong(['audience', 'interest'], text('file-interest-many', { count: found.length, max: interestEntriesMax }))]
      : []
  const remarks = found.flatMap(({ path, value }, at): readonly Remark[] => {
    if (typeof value !== 'string') return []
    if (found.findIndex((other) => other.value === value) < at)
      return [wrong(path, text('file-twice', { written: shown(value) }))]
    const problem = interestSentence(value)
    return problem === undefined ? [] : [wrong(path, problem)]
  })
  return [...tooMany, ...remarks]
}

function interestSentence(entry: string): TextRef | undefined {
  const fault = interestFault(entry)
  switch (fault) {
    case undefined:
      return undefined
    case 'tells-nothing':
      return text('file-interest-nothing', { written: shown(entry) })
    case 'too-long':
      return text('file-interest-long', { written: shown(entry), max: interestWordsMax })
    default:
      return fault satisfies never
  }
}

function drawRemarks(draft: Draft<ConsultationFile>): readonly Remark[] {
  const audience = draft.audience
  const named = [audience?.topics, audience?.places, audience?.roles, audience?.interest].some(
    (ids) => (ids ?? []).length > 0,
  )
  const remarks: Remark[] = []
  if (!named) {
    const sentence = text('file-audience-everyone')
    remarks.push(doubtful(audience === undefined ? [] : ['audience'], sentence))
  }
  if (audience?.size !== undefined) return remarks
  if (audience?.seed !== undefined) {
    remarks.push(doubtful(['audience', 'seed'], text('file-audience-seed-idle')))
  }
  if ((audience?.strata ?? []).length > 0) {
    remarks.push(doubtful(['audience', 'strata'], text('file-audience-strata-idle')))
  }
  return remarks
}
