import { documentOf } from './document.ts'
import { isMapping } from './draft.ts'

/** The four kinds of file a city writes. */
export type FileKind = 'city' | 'consultation' | 'outcome' | 'milestone'

const signs: Readonly<Record<FileKind, readonly string[]>> = {
  city: ['timeZone', 'languages', 'topics', 'places', 'roles', 'cap', 'quiet', 'sender'],
  milestone: ['milestone', 'state', 'dueOn', 'what', 'why'],
  outcome: ['decidedBy', 'decidedOn', 'parts', 'themes', 'milestones'],
  consultation: ['frame', 'questions', 'audience', 'opensAt', 'closesAt', 'answerBy', 'host'],
}

/** Which kind of file a tree is, by the names it uses most; undefined when none of them is there. */
export function kindOf(value: unknown): FileKind | undefined {
  if (!isMapping(value)) return undefined
  const used = (kind: FileKind): number => signs[kind].filter((name) => Object.hasOwn(value, name)).length
  const kinds: readonly FileKind[] = ['city', 'milestone', 'outcome', 'consultation']
  const best = kinds.reduce((one, other) => (used(other) > used(one) ? other : one))
  return used(best) === 0 ? undefined : best
}

/** What a file is and which consultation it names, before it is read in earnest; for commands that take any file. */
export function sketchOf(text: string): { readonly kind?: FileKind; readonly consultation?: string } {
  const { value } = documentOf(text, '')
  const kind = kindOf(value)
  const consultation = isMapping(value) ? value.consultation : undefined
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(typeof consultation === 'string' ? { consultation } : {}),
  }
}
