import { type TextRef, text } from '../domain/message.ts'
import { documentOf } from './document.ts'
import { isMapping } from './draft.ts'

/** The kinds of file a city writes. */
export type FileKind = 'city' | 'consultation' | 'outcome' | 'milestone' | 'news' | 'answers'

const signs: Readonly<Record<FileKind, readonly string[]>> = {
  city: ['timeZone', 'languages', 'topics', 'places', 'roles', 'cap', 'quiet', 'sender'],
  milestone: ['milestone', 'state', 'dueOn', 'what', 'why'],
  outcome: ['decidedBy', 'decidedOn', 'parts', 'themes', 'unanswered', 'milestones'],
  news: ['words', 'link', 'on'],
  answers: ['answers', 'others'],
  consultation: ['frame', 'questions', 'audience', 'opensAt', 'closesAt', 'answerBy', 'host'],
}

/** Which kind of file a tree is, by the names it uses most; undefined when none of them is there. */
export function kindOf(value: unknown): FileKind | undefined {
  if (!isMapping(value)) return undefined
  const kinds: readonly FileKind[] = ['city', 'milestone', 'outcome', 'consultation', 'news', 'answers']
  const best = kinds.reduce((one, other) => (used(value, other) > used(value, one) ? other : one))
  return used(value, best) === 0 ? undefined : best
}

/** What to do with a file that stands where another kind belongs. */
const belongs: Readonly<Record<FileKind, TextRef>> = {
  city: text('file-is-city'),
  consultation: text('file-is-consultation'),
  outcome: text('file-is-outcome'),
  milestone: text('file-is-milestone'),
  news: text('file-is-news'),
  answers: text('file-is-answers'),
}

/** So many of a kind's names, and hardly any of what was wanted, are no slip of the pen. */
const namesMin = 3
const strayNamesMax = 1

/** The one sentence about a file that is plainly of another kind than any of these. */
export function misplaced(value: unknown, wanted: readonly FileKind[]): TextRef | undefined {
  const kind = kindOf(value)
  if (kind === undefined || wanted.includes(kind) || used(value, kind) < namesMin) return undefined
  return wanted.some((each) => used(value, each) > strayNamesMax) ? undefined : belongs[kind]
}

function used(value: unknown, kind: FileKind): number {
  return isMapping(value) ? signs[kind].filter((name) => Object.hasOwn(value, name)).length : 0
}

/** What a file is and which consultation it names, before it is read in earnest; for commands that take any file. */
export function sketchOf(written: string): { readonly kind?: FileKind; readonly consultation?: string } {
  const { value } = documentOf(written, '')
  const kind = kindOf(value)
  const consultation = isMapping(value) ? value.consultation : undefined
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(typeof consultation === 'string' ? { consultation } : {}),
  }
}
