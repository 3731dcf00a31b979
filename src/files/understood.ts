import { text } from '../domain/message.ts'
import { type Label, notUnderstood } from '../domain/understood/label.ts'
import { clashesIn, type Meaning, meaningsIn } from '../domain/understood/meanings.ts'
import { waysMax, waysToSay } from '../domain/understood/phrase.ts'
import { type Spoken, type SpokenLeaving, type Understood, understoodFrom } from '../domain/understood/understood.ts'
import type { Vocabulary } from '../domain/understood/vocabulary.ts'
import { type Document, documentOf } from './document.ts'
import type { LeavingFile } from './leaving.ts'
import { type Path, type Problem, pathText, type Remark, wrong } from './problem.ts'
import { type Fields, shaped } from './shape.ts'
import { vocabularyShape } from './vocabulary-shape.ts'

/** One prompts/LANGUAGE/understood.yaml, read. */
export interface VocabularyFile extends Partial<Spoken> {
  readonly language: string
  /** Absent where there is no file. */
  readonly document?: Document
  readonly problems: readonly Problem[]
}

const oneOrSeveral = { missing: text('file-understood-row'), wrong: text('file-understood-row') }
const vocabularyFields: Fields = {
  'numbers.words.*': oneOrSeveral,
  'days.months.*': oneOrSeveral,
  'days.weekdays.*': oneOrSeveral,
  'days.when.ordinals.*': oneOrSeveral,
}

/** Reads what people may write in one language, or says everything that is wrong with it. */
export function parseVocabulary(written: string, file: string, language: string): VocabularyFile {
  const document = documentOf(written, file)
  if (document.faults.length > 0) return { language, document, problems: document.faults }
  const { complete, remarks } = shaped<Vocabulary>(vocabularyShape, vocabularyFields, document.value)
  const all = [...remarks, ...(complete ? lengthRemarks(complete, language) : [])]
  return {
    language,
    document,
    problems: all.map((remark) => document.problem(remark)),
    ...(complete && all.length === 0 && { vocabulary: complete }),
  }
}

/**
 * Puts the vocabularies together. `labels` are what stands on buttons and in menus. Of a language that is `unspoken` in the city
 * only how people leave is understood, and nothing is said about it.
 */
export function understoodIn(
  spoken: readonly VocabularyFile[],
  unspoken: readonly VocabularyFile[],
  labels: readonly Label[],
  leaving: readonly LeavingFile[] = [],
): { readonly understood: Understood; readonly problems: readonly Problem[] } {
  const whole = spoken.flatMap(toSpoken)
  const understood = understoodFrom(whole, unspoken.flatMap(toSpoken), leaving.flatMap(toSpokenLeaving))
  const broken = [...spoken, ...leaving].flatMap(({ problems }) => problems)
  if (broken.length > 0) return { understood, problems: broken }
  const documentFor = new Map(spoken.map(({ language, document }) => [language, document]))
  const at = (language: string, remark: Remark) => documentFor.get(language)?.problem(remark)
  const clashes = clashesIn(whole.flatMap(({ language, vocabulary }) => meaningsIn(vocabulary, language)))
  const found = [
    ...clashes.map(({ way, one, other }) => {
      const first = at(one.language, wrong(one.path, text('file-whole')))
      return at(other.language, twice(way, other, one, `${first?.file}:${first?.line}`))
    }),
    ...notUnderstood(labels, understood).map((label) => at(label.language, unwritten(label))),
  ]
  return { understood, problems: found.filter((problem) => problem !== undefined) }
}

function toSpoken({ language, vocabulary }: VocabularyFile): readonly Spoken[] {
  return vocabulary ? [{ language, vocabulary }] : []
}

function toSpokenLeaving({ language, lines }: LeavingFile): readonly SpokenLeaving[] {
  return lines ? [{ language, lines }] : []
}

function twice(way: string, other: Meaning, one: Meaning, place: string): Remark {
  const group = (path: Path) => pathText(path.slice(0, -1))
  return wrong(
    other.path,
    text('file-understood-twice', { words: way, here: group(other.path), there: group(one.path), place }),
  )
}

function unwritten({ key, label, table, means }: Label): Remark {
  const path = table === 'languages' ? ['language'] : table === 'yesNo' ? [means] : [table, means]
  return wrong(path, text('file-understood-label', { words: label, key }))
}

/** Numbers to twenty, twelve months, seven days; and no line that means hundreds of things. */
function lengthRemarks(vocabulary: Vocabulary, language: string): readonly Remark[] {
  const { numbers, days } = vocabulary
  const counted = [
    [['numbers', 'words'], numbers.words, 20],
    [['days', 'months'], days.months, 12],
    [['days', 'weekdays'], days.weekdays, 7],
  ] as const
  return [
    ...counted.flatMap(([path, { length }, wanted]) =>
      length === wanted ? [] : [wrong(path, text('file-understood-count', { wanted, found: length }))],
    ),
    ...meaningsIn(vocabulary, language).flatMap(({ path, line }) => wayRemarks(path, line)),
    ...vocabulary.memory.flatMap((line, index) =>
      line.split('…').length === 2 ? [] : [wrong(['memory', index], text('file-understood-place'))],
    ),
  ]
}

function wayRemarks(path: Path, line: string): readonly Remark[] {
  const { length } = waysToSay(line)
  if (length === 0) return [wrong(path, text('file-understood-nothing'))]
  return length < waysMax ? [] : [wrong(path, text('file-understood-many', { max: waysMax }))]
}
