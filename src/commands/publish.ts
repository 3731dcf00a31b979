import { isMilestone, outcomeIn } from '../cityside/files.ts'
import { wordingRemarks } from '../cityside/wording-check.ts'
import { outcomeTexts, reportTexts } from '../domain/city-text.ts'
import type { Language } from '../domain/language.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import { problemText } from '../files/problem.ts'
import { Refusal, withCityside } from './session.ts'
import { worded } from './wording.ts'

/**
 * `ekko publish ID FILE`: an outcome, or later what became of a milestone; every citizen who answered hears of it.
 * `corrects` says why an outcome takes the place of the one that was published before.
 */
export async function publish(id: string, file: string, corrects: readonly string[] = []): Promise<string> {
  return withCityside(async (cityside, ekko) => {
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const read = await outcomeIn(cityside, running, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(cityside.say))
    const value = corrected(read.value, corrects, cityside.city.languages)
    const remarks = await wordingRemarks(cityside, isMilestone(value) ? reportTexts(value) : outcomeTexts(value))
    const result = await cityside.act(
      isMilestone(value) ? { act: 'milestone.reported', report: value } : { act: 'outcome.published', outcome: value },
      'cli',
    )
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    await ekko.settled()
    const tally = await cityside.store.tally(id)
    const thoughts = [...read.warnings.map(problemText), ...remarks].map(
      (remark) => `Think about: ${cityside.say(remark)}`,
    )
    if (!isMilestone(value) && value.correction)
      return [
        ...thoughts,
        `The corrected outcome of "${id}" is published. Whom the change touches hears what was said, what is true now, and why.`,
      ].join('\n')
    const what = isMilestone(value) ? `The news about "${value.milestone}" is` : `The outcome of "${id}" is`
    return [
      ...thoughts,
      `${what} published. ${tally.answered} people answered; each who wants to hear gets their own echo.`,
    ].join('\n')
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
