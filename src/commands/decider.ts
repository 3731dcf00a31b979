import { beforeAnswering } from '../cityside/answering.ts'
import { answersIn } from '../cityside/files.ts'
import { shownText } from '../cityside/preview.ts'
import { wordingRemarks } from '../cityside/wording-check.ts'
import { answersTexts } from '../domain/city-text.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import { type DeciderAnswered, type DeciderBoard, ranked, ungathered } from '../domain/decider.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import type { TextRef } from '../domain/message.ts'
import { publishableOne } from '../domain/publishable.ts'
import { smallCellMin } from '../domain/tally.ts'
import { answersRefusal } from '../engine/decider/refusal.ts'
import { problemText } from '../files/problem.ts'
import { print, Refusal, type TerminalCityside, withCityside } from './session.ts'
import { sureOf } from './sure.ts'
import { worded } from './wording.ts'

/** What `ekko decider` is to do beside showing the questions. */
export interface DeciderOptions {
  /** Numbers of questions that ask the same: 3,7. */
  readonly gather?: string
  /** What they ask, once for each language. */
  readonly words?: readonly string[]
  /** Numbers of questions that do not go on. */
  readonly aside?: string
  /** Why, once for each language. */
  readonly why?: readonly string[]
  /** Takes the last change back. */
  readonly undo?: boolean
  /** The politician's answers, a YAML file. */
  readonly answers?: string
  /** Sends the answers without asking. */
  readonly yes?: boolean
}

/**
 * `ekko decider ID`: what people ask the politician, and what was made of it; puts questions together, sets some aside, takes the
 * last of that back, or shows the politician's answers as they will be read and sends them to all who took part.
 */
export async function decider(id: string, options: DeciderOptions): Promise<string> {
  return withCityside(async (cityside, ekko) => {
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const done = await act(cityside, running, options)
    await ekko.settled()
    const board = await cityside.store.deciderBoard(id)
    return [...done, ...shown(running, board, cityside.city.languages[0])].join('\n')
  })
}

async function act(
  cityside: TerminalCityside,
  running: RunningConsultation,
  { gather, words = [], aside, why = [], undo, answers, yes = false }: DeciderOptions,
): Promise<readonly string[]> {
  const { id: consultation } = running.consultation
  const { languages } = cityside.city
  if ([gather, aside, undo, answers].filter((each) => each !== undefined).length > 1)
    throw new Refusal('--gather, --aside, --undo and --answers are one thing at a time.')
  if (undo) {
    await submit(cityside, { act: 'decider.undone', consultation })
    return ['The last change is taken back.']
  }
  if (gather !== undefined) {
    const questions = numbersOf(gather, '--gather')
    await submit(cityside, {
      act: 'decider.gathered',
      consultation,
      questions,
      words: worded('--words', words, languages),
    })
    return [`Put together: ${questions.join(', ')}.`]
  }
  if (aside !== undefined) {
    const questions = numbersOf(aside, '--aside')
    const reason = worded('--why', why, languages)
    await submit(cityside, { act: 'decider.gathered', consultation, questions, words: reason, aside: reason })
    return [`Set aside: ${questions.join(', ')}.`]
  }
  if (answers === undefined) return []
  const read = await answersIn(cityside, running, answers)
  if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(cityside.say))
  const warnings = read.warnings.map(problemText)
  await look(cityside, running, read.value, warnings, yes)
  await submit(cityside, { act: 'decider.answered', ...read.value })
  return ['The answers are on their way to everyone who took part and wants to hear.']
}

/** Shows what each kind of person will read and how many they are, and ends the command unless it is said yes to. */
async function look(
  cityside: TerminalCityside,
  running: RunningConsultation,
  answered: DeciderAnswered,
  warnings: readonly TextRef[],
  yes: boolean,
): Promise<void> {
  const { city, store } = cityside
  const refused = answersRefusal(running, await store.deciderBoard(running.consultation.id), answered)
  if (refused) throw new Refusal(cityside.say(refused))
  const remarks = [...warnings, ...(await wordingRemarks(cityside, answersTexts(answered)))]
  if (remarks.length > 0) print(remarks.map((remark) => `Think about: ${cityside.say(remark)}`).join('\n'))
  const language = city.languages.includes('en') ? 'en' : city.languages[0]
  const { samples, confirmation } = await beforeAnswering(cityside, running, answered, language)
  const shownSamples = samples.map((sample, index) =>
    [`── ${index + 1} of ${samples.length} ──`, shownText(sample)].join('\n\n'),
  )
  print([...shownSamples, '──', shownText(confirmation, '')].join('\n\n'))
  if (!yes) await sureOf('Send the answers?', 'Nothing is sent')
}

async function submit(cityside: TerminalCityside, one: Parameters<TerminalCityside['act']>[0]): Promise<void> {
  const result = await cityside.act(one, 'cli')
  if (!result.ok) throw new Refusal(cityside.say(result.why))
}

function numbersOf(written: string, option: string): readonly number[] {
  const parts = written.split(',').map((part) => part.trim())
  if (!parts.every((part) => /^\d{1,6}$/.test(part))) throw new Refusal(`${option} takes numbers with commas: 3,7`)
  return parts.map(Number)
}

function shown(
  { consultation: { deciderQuestions, id } }: RunningConsultation,
  board: DeciderBoard,
  language: Language,
): readonly string[] {
  if (!deciderQuestions) return [`"${id}" takes no questions to a politician.`]
  const { name, answerBy, answersMin } = deciderQuestions
  const left = ungathered(board)
  const answered = board.gathering.answered
  const line = (index: number) => (index < answersMin ? '  to be answered' : '  not among those')
  return [
    `Questions to ${name}, ${answered ? 'answered' : `to be answered by ${answerBy}`}: ${few(board.questions.length)}`,
    ...(left.length > 0 ? ['Not put together yet:', ...left.map(({ number, text }) => `  ${number}  ${text}`)] : []),
    ...ranked(board).map(({ id: key, words, questions, support }, index) =>
      [
        line(index),
        `${key}: ${inLanguage(words, language)}`,
        `(${questions.join(', ')}; asked by ${few(support.people)})`,
      ].join('  '),
    ),
    ...board.gathering.gathered.flatMap(({ aside, questions }) =>
      aside ? [`  set aside  ${questions.join(', ')}: ${inLanguage(aside, language)}`] : [],
    ),
  ]
}

function few(count: number): string {
  return publishableOne(count) === undefined ? `fewer than ${smallCellMin}` : String(count)
}
