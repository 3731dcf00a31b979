import type { City } from '../../domain/city.ts'
import type { Consultation, Correction } from '../../domain/consultation.ts'
import type { Language, Localized } from '../../domain/language.ts'
import { choiceLabelCharactersMax, type Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import type { SpellingWords } from '../../domain/spelling/meaning.ts'
import { isTypo, type Spelling } from '../../domain/typo.ts'
import { fold } from '../../domain/understood/fold.ts'

/** What keeps words of a consultation from being put right. */
export type SpellingFault =
  /** They stand nowhere in it. */
  | 'nowhere'
  /** It would say something else. */
  | 'meaning'
  /** A choice would not fit its button any more, or be called like another one. */
  | 'choices'

/** What a correction is held against: the names of the city, and what is known of words. */
export interface Ground {
  readonly city: City
  readonly words: SpellingWords
}

/** The consultation with misspelt words put right wherever they stand, or why they are not a misspelling. */
export function spelledRight(
  consultation: Consultation,
  wrong: string,
  right: string,
  { city, words }: Ground,
): Consultation | SpellingFault {
  const texts = textsIn(consultation)
  const places = placesOf(
    wrong,
    texts.map(({ said }) => said),
  )
  if (!places) return 'nowhere'
  const names = namesIn(city)
  const isRight = texts
    .filter(({ said }) => said.match(places))
    .every(({ said, language }) => {
      const spelling: Spelling = { words, names, ...(language !== undefined && { language }) }
      const before = asLaunched(said, consultation.corrections ?? [])
      return (
        runsIn(said, places, right).every(([was, is]) => isTypo(was, is, spelling)) &&
        isStillTypo(before, replaced(said, places, right), spelling)
      )
    })
  if (!isRight) return 'meaning'
  const corrected = withWords(consultation, (text) => replaced(text, places, right))
  return corrected.questions.every(hasFittingChoices) ? corrected : 'choices'
}

/** Every text of a consultation that citizens read, in every language. */
export function wordsIn(consultation: Consultation): readonly string[] {
  return textsIn(consultation).map(({ said }) => said)
}

/** A text that citizens read; what a host is called is of no language. */
interface Text {
  readonly said: string
  readonly language: Language | undefined
}

function textsIn(consultation: Consultation): readonly Text[] {
  const found: Text[] = []
  withWords(consultation, (said, language) => {
    found.push({ said, language })
    return said
  })
  return found
}

const letter = '[\\p{L}\\p{M}\\p{N}]'

/** Where it stands as words of its own; where it never does, wherever it stands. */
function placesOf(wrong: string, texts: readonly string[]): RegExp | undefined {
  if (wrong === '') return undefined
  const plain = wrong.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  const alone = new RegExp(`(?<!${letter})${plain}(?!${letter})`, 'gu')
  const within = new RegExp(plain, 'gu')
  return [alone, within].find((places) => texts.some((words) => words.match(places)))
}

/** Words as they stand: what a moderator writes is never a pattern. */
function replaced(words: string, places: RegExp, right: string): string {
  return words.replace(places, () => right)
}

/** Each place with all that is written together with it, as it was and as it would be: a number may go on behind a comma. */
function runsIn(words: string, places: RegExp, right: string): readonly (readonly [string, string])[] {
  return [...words.matchAll(places)].map(({ index, 0: wrong }) => {
    const begins = /\S*$/u.exec(words.slice(0, index))?.[0] ?? ''
    const ends = /^\S*/u.exec(words.slice(index + wrong.length))?.[0] ?? ''
    return [`${begins}${wrong}${ends}`, `${begins}${right}${ends}`]
  })
}

/** A text as people read it first: each correction since is taken back, the last first. */
function asLaunched(words: string, corrections: readonly Correction[]): string {
  return corrections.toReversed().reduce((said, { was, is }) => said.replaceAll(is, was), words)
}

/** Whether it still says what it said at the launch: small steps, one after the other, lead to another word too. */
function isStillTypo(launched: string, said: string, spelling: Spelling): boolean {
  const [was, is] = [launched.split(/\s+/), said.split(/\s+/)]
  if (was.length !== is.length) return true
  return was.every(
    (word, at) => word === is[at] || fold(word) === fold(is[at] ?? '') || isTypo(word, is[at] ?? '', spelling),
  )
}

/** What places, streets and departments of the city are called, word by word. */
function namesIn({ departments, topics, places, map }: City): ReadonlySet<string> {
  const named = [...departments, ...topics, ...places].flatMap(({ name }) => Object.values(name))
  const spots = (map?.spots ?? []).flatMap(({ name, also }) => [name, ...also])
  return new Set([...named, ...spots].flatMap((name) => fold(name).split(' ')))
}

function hasFittingChoices(question: Question): boolean {
  if (!('choices' in question)) return true
  const languages = new Set(question.choices.flatMap(({ label }) => Object.keys(label)))
  return [...languages].every((language) => {
    const labels = question.choices.map(({ label }) => label[language] ?? '')
    return (
      labels.every(({ length }) => length <= choiceLabelCharactersMax) &&
      new Set(labels.map(fold)).size === labels.length
    )
  })
}

function withWords(
  consultation: Consultation,
  change: (words: string, language: Language | undefined) => string,
): Consultation {
  const all = (words: Localized): Localized =>
    Object.fromEntries(Object.entries(words).map(([language, each]) => [language, change(each, language)]))
  const { title, frame, host, questions, help, success } = consultation
  const [first, ...rest] = questions
  const asked = (question: Question): Question => kindOf(question).withWords(question, all)
  return {
    ...consultation,
    title: all(title),
    frame: {
      ...frame,
      why: all(frame.why),
      open: all(frame.open),
      settled: all(frame.settled),
      decider: all(frame.decider),
      ...(frame.override && { override: all(frame.override) }),
    },
    host: { name: change(host.name, undefined), title: all(host.title) },
    questions: [asked(first), ...rest.map(asked)],
    ...(success && { success: { ...success, what: all(success.what) } }),
    ...(help?.wanted && { help: { wanted: all(help.wanted) } }),
  }
}
