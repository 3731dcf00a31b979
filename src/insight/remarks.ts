import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import { inLanguage, type Language, type Localized } from '../domain/language.ts'
import { lixEasyMax, lixReasonMax, readability } from './readability.ts'
import { doublesIn, jargonIn, leadingIn, type Wordlists } from './wording.ts'

/** What to change before people are asked. An `error` keeps the consultation from being launched. */
export interface LaunchRemark {
  readonly weight: 'error' | 'warning'
  /** Absent where it is about the whole consultation. */
  readonly language?: Language
  /** The place in the file: `questions[0].text`. */
  readonly field?: string
  /** A sentence that says what to do. */
  readonly text: string
}

/** How many of the longest-lasting offenders are named. */
const longWordsShownMax = 5

/** Everything that makes a consultation hard to read or to answer, per language: LIX, words of the office, double and leading questions. */
export function launchRemarks(consultation: Consultation, city: City, lists: Wordlists): readonly LaunchRemark[] {
  return city.languages.flatMap((language) => [
    ...readingRemarks(consultation, language),
    ...jargonRemarks(consultation, language, lists),
    ...questionRemarks(consultation, city, language),
  ])
}

/** Questions and frame as one text: that is what people read before they answer. */
export function readTogether(consultation: Consultation, language: Language): string {
  const { frame, questions } = consultation
  const texts = [frame.why, frame.open, frame.settled, frame.decider, ...questions.map(({ text }) => text)]
  return texts.map((words) => inLanguage(words, language)).join('\n\n')
}

/** One line for a terminal or a desk: where, and what to do. */
export function remarkLine({ field, language, text }: LaunchRemark): string {
  const where = [field, language && (field ? `(${language})` : language)].filter(Boolean).join(' ')
  return where === '' ? text : `${where}: ${text}`
}

function readingRemarks(consultation: Consultation, language: Language): readonly LaunchRemark[] {
  const { lix, longWords, stable } = readability(readTogether(consultation, language))
  const shown = Math.round(lix)
  if (!stable || shown <= lixEasyMax) return []
  const change = `Use shorter sentences and shorter words, for example instead of ${longWords
    .slice(0, longWordsShownMax)
    .map((word) => `"${word}"`)
    .join(', ')}.`
  if (shown <= lixReasonMax) {
    const text = `frame and questions read like a newspaper (LIX ${shown}; easy is up to ${lixEasyMax}). ${change}`
    return [{ weight: 'warning', language, text }]
  }
  const reason = consultation.readabilityReason
  if (reason !== undefined) {
    const text = `frame and questions read like a report (LIX ${shown}). The reason given: ${reason}`
    return [{ weight: 'warning', language, text }]
  }
  const text = `frame and questions read like a report (LIX ${shown}; easy is up to ${lixEasyMax}). ${change} If it has to be so, write why: "readabilityReason".`
  return [{ weight: 'error', language, text }]
}

function jargonRemarks(consultation: Consultation, language: Language, lists: Wordlists): readonly LaunchRemark[] {
  const list = lists[language] ?? []
  return fieldsOf(consultation).flatMap(({ field, words }) =>
    jargonIn(inLanguage(words, language), language, list).map((text) => ({ weight: 'warning', language, field, text })),
  )
}

function questionRemarks(consultation: Consultation, city: City, language: Language): readonly LaunchRemark[] {
  const names = [...city.topics, ...city.places, ...city.roles, ...city.departments].map(({ name }) =>
    inLanguage(name, language),
  )
  return consultation.questions.flatMap((question, index) =>
    [...doublesIn(question, language, names), ...leadingIn(inLanguage(question.text, language), language)].map(
      (text) => ({ weight: 'warning', language, field: `questions[${index}].text`, text }) as const,
    ),
  )
}

function fieldsOf({
  title,
  frame,
  questions,
}: Consultation): readonly { readonly field: string; readonly words: Localized }[] {
  return [
    { field: 'title', words: title },
    { field: 'frame.why', words: frame.why },
    { field: 'frame.open', words: frame.open },
    { field: 'frame.settled', words: frame.settled },
    ...questions.flatMap((question, index) => [
      { field: `questions[${index}].text`, words: question.text },
      ...(question.kind === 'choice' || question.kind === 'choices'
        ? question.choices.map(({ label }, at) => ({ field: `questions[${index}].choices[${at}].label`, words: label }))
        : []),
    ]),
  ]
}
