import { consultationNamed, isMilestone, outcomeIn } from '../cityside/files.ts'
import { type Shown, shownText } from '../cityside/preview.ts'
import { beforePublishing } from '../cityside/publishing.ts'
import { wordingRemarks } from '../cityside/wording-check.ts'
import { outcomeTexts, reportTexts } from '../domain/city-text.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Language } from '../domain/language.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import { publishableOne } from '../domain/publishable.ts'
import { problemText } from '../files/problem.ts'
import { print, Refusal, type TerminalCityside, withCityside } from './session.ts'
import { sureOf } from './sure.ts'
import { worded } from './wording.ts'

/** How `ekko publish` is to go about it. */
export interface PublishOptions {
  /** Publish without asking. */
  readonly yes?: boolean
  /** `json`: only say how much of what was said it answers. */
  readonly coverage?: string
  /** Why the outcome takes the place of the one that was published before, once for each language. */
  readonly corrects?: readonly string[]
}

/**
 * `ekko publish [ID] FILE`: shows how much of what was said an outcome answers and the echoes most likely to hurt, asks, and
 * publishes; or what became of a milestone. Each citizen who answered and wants to hear is told.
 */
export async function publish(idOrFile: string, second: string | undefined, options: PublishOptions): Promise<string> {
  if (options.coverage !== undefined && options.coverage !== 'json') throw new Refusal('--coverage can be json.')
  const file = second ?? idOrFile
  return withCityside(async (cityside, ekko) => {
    const named = await consultationNamed(file)
    if (!named.ok) throw new Refusal(named.problems.map(problemText).map(cityside.say))
    const id = second === undefined ? named.value : idOrFile
    if (id === undefined)
      throw new Refusal(`${file} names no consultation. Write "consultation: …" in it, or its id before the file.`)
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const read = await outcomeIn(cityside, running, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(cityside.say))
    const value = corrected(read.value, options.corrects ?? [], cityside.city.languages)
    if (options.coverage !== undefined) return coverageJson(cityside, running, value)
    const remarks = await wordingRemarks(cityside, isMilestone(value) ? reportTexts(value) : outcomeTexts(value))
    const warnings = [...read.warnings.map(problemText), ...remarks].map(
      (warning) => `Think about: ${cityside.say(warning)}`,
    )
    if (warnings.length > 0) print(warnings.join('\n'))
    await look(cityside, running, value, options.yes === true)
    const result = await cityside.act(
      isMilestone(value) ? { act: 'milestone.reported', report: value } : { act: 'outcome.published', outcome: value },
      'cli',
    )
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    await ekko.settled()
    const tally = await cityside.store.tally(id)
    if (!isMilestone(value) && value.correction)
      return `The corrected outcome of "${id}" is published. Whom the change touches hears what was said, what is true now, and why.`
    const what = isMilestone(value) ? `The news about "${value.milestone}" is` : `The outcome of "${id}" is`
    const answered = publishableOne(tally.answered) ?? 'Fewer than five'
    return `${what} published. ${answered} people answered. Each who wants to hear gets their own echo.`
  })
}

function corrected(
  read: Outcome | MilestoneReport,
  corrects: readonly string[],
  languages: readonly Language[],
): Outcome | MilestoneReport {
  return corrects.length === 0 || isMilestone(read)
    ? read
    : { ...read, correction: worded('--corrects', corrects, languages) }
}

async function coverageJson(
  cityside: TerminalCityside,
  running: RunningConsultation,
  value: Outcome | MilestoneReport,
): Promise<string> {
  if (isMilestone(value)) throw new Refusal('Coverage is of an outcome; this file tells what became of a milestone.')
  const { coverage } = await beforePublishing(cityside, running, value, cityside.city.languages[0])
  return JSON.stringify(coverage)
}

/** Shows what will be sent, and ends the command unless it is said yes to. */
async function look(
  cityside: TerminalCityside,
  running: RunningConsultation,
  value: Outcome | MilestoneReport,
  yes: boolean,
): Promise<void> {
  const shown = isMilestone(value) ? [] : await shownBefore(cityside, running, value)
  if (shown.length > 0) print(shown.join('\n\n'))
  if (!yes) await sureOf('Publish?', 'Nothing is published')
}

async function shownBefore(
  cityside: TerminalCityside,
  running: RunningConsultation,
  outcome: Outcome,
): Promise<readonly string[]> {
  const { city } = cityside
  const language = city.languages.includes('en') ? 'en' : city.languages[0]
  const { covered, samples, confirmation } = await beforePublishing(cityside, running, outcome, language)
  const text = (shown: Shown, indent: string) => shownText(shown, indent)
  return [
    text(covered, ''),
    ...samples.map((sample, index) => [`── ${index + 1} of ${samples.length} ──`, text(sample, '  ')].join('\n\n')),
    '──',
    text(confirmation, ''),
  ]
}
