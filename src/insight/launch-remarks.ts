import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import { inLanguage, type Language, type Localized } from '../domain/language.ts'
import { type TextRef, text } from '../domain/message.ts'
import { kindOf, namedOptions } from '../domain/questions/kinds.ts'
import type { Instant } from '../domain/time.ts'
import { frameRemarks } from './frame/remarks.ts'
import { lixEasyMax, lixReasonMax, readability } from './readability.ts'
import { doublesIn, jargonIn, leadingIn, type Wordlists } from './wording.ts'

/** What to change before people are asked. An `error` keeps the consultation from being launched. */
export interface LaunchRemark {
  readonly weight: 'error' | 'warning'
  /** Absent where it is about the whole consultation. */
  readonly language?: Language
  /** Which part of it, by the name people know: "Question 1". */
  readonly place?: TextRef
  /** A sentence that says what to do. */
  readonly text: TextRef
  /** What the moderator can write so that it is launched all the same. */
  readonly settledBy?: Settlement
}

/** Why it has to be hard to read, or why it is right to ask although the frame looks empty. */
export type Settlement = 'reason' | 'override'

/** Where a consultation is written: what is missing is added in a file's line, or by a tap. */
export type WrittenIn = 'file' | 'chat'

/** How many of the longest-lasting offenders are named. */
const longWordsShownMax = 5

/**
 * Everything that makes a consultation empty, or hard to read or to answer: a frame that says nothing; and in each language it
 * is written in LIX, words of the office, double and leading questions.
 */
export function launchRemarks(
  consultation: Consultation,
  city: City,
  lists: Wordlists,
  { writtenIn, now }: { readonly writtenIn: WrittenIn; readonly now: Instant },
): readonly LaunchRemark[] {
  const written = city.languages.filter((language) => consultation.title[language] !== undefined)
  return [
    ...frameRemarks(consultation, city, now, writtenIn),
    ...(written.length > 0 ? written : city.languages).flatMap((language) => [
      ...readingRemarks(consultation, language, writtenIn),
      ...jargonRemarks(consultation, language, lists),
      ...questionRemarks(consultation, city, language),
    ]),
  ]
}

/** Questions and frame as one text: that is what people read before they answer. */
function readTogether(consultation: Consultation, language: Language): string {
  const { frame, questions } = consultation
  const texts = [frame.why, frame.open, frame.settled, frame.decider, ...questions.map(({ text }) => text)]
  return texts.map((words) => inLanguage(words, language)).join('\n\n')
}

/** One line for the moderator who is about to launch: where, and what to do. The language is named where there are several. */
export function remarkLine(
  { place, language, text: what }: LaunchRemark,
  { languages }: Pick<City, 'languages'>,
): TextRef {
  const named = language !== undefined && languages.length > 1 ? { languages: [language] } : undefined
  if (place === undefined) return named ? text('check-line', { where: named, what }) : what
  return named ? text('check-line-in', { where: place, named, what }) : text('check-line', { where: place, what })
}

function readingRemarks(consultation: Consultation, language: Language, writtenIn: WrittenIn): readonly LaunchRemark[] {
  const { lix: exact, longWords, stable } = readability(readTogether(consultation, language))
  const lix = Math.round(exact)
  if (!stable || lix <= lixEasyMax) return []
  const words = longWordsIn(longWords, language)
  if (lix <= lixReasonMax)
    return [{ weight: 'warning', language, text: text('check-newspaper', { lix, easy: lixEasyMax, words }) }]
  const reason = consultation.readabilityReason
  if (reason !== undefined)
    return [{ weight: 'warning', language, text: text('check-reasoned', { lix, easy: lixEasyMax, reason }) }]
  const key = writtenIn === 'file' ? 'check-report-file' : 'check-report'
  return [{ weight: 'error', language, text: text(key, { lix, easy: lixEasyMax, words }), settledBy: 'reason' }]
}

/** The longest-lasting offenders, to be named in a remark. */
export function longWordsIn(longWords: readonly string[], language: Language): { readonly list: readonly Localized[] } {
  return { list: longWords.slice(0, longWordsShownMax).map((word) => ({ [language]: `"${word}"` })) }
}

function jargonRemarks(consultation: Consultation, language: Language, lists: Wordlists): readonly LaunchRemark[] {
  const list = lists[language] ?? []
  return partsOf(consultation).flatMap(({ place, words }) =>
    jargonIn(inLanguage(words, language), language, list).map(
      (what) => ({ weight: 'warning', language, place, text: what }) as const,
    ),
  )
}

function questionRemarks(consultation: Consultation, city: City, language: Language): readonly LaunchRemark[] {
  const names = [...city.topics, ...city.places, ...city.roles, ...city.departments].map(({ name }) =>
    inLanguage(name, language),
  )
  return consultation.questions.flatMap((question, index) =>
    [...doublesIn(question, language, names), ...leadingIn(inLanguage(question.text, language), language)].map(
      (what) => ({ weight: 'warning', language, place: questionAt(index), text: what }) as const,
    ),
  )
}

function partsOf({
  title,
  frame,
  questions,
}: Consultation): readonly { readonly place: TextRef; readonly words: Localized }[] {
  return [
    { place: text('check-at-title'), words: title },
    { place: text('check-at-why'), words: frame.why },
    { place: text('check-at-open'), words: frame.open },
    { place: text('check-at-settled'), words: frame.settled },
    ...questions.flatMap((question, index) => [
      { place: questionAt(index), words: question.text },
      ...namedOptions(question).map(({ label }, at) => ({
        place: text(kindOf(question).side ? 'check-at-statement' : 'check-at-choice', {
          choice: at + 1,
          question: index + 1,
        }),
        words: label,
      })),
    ]),
  ]
}

function questionAt(index: number): TextRef {
  return text('check-at-question', { question: index + 1 })
}
