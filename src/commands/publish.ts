import { isMilestone, outcomeIn } from '../cityside/files.ts'
import { problemText } from '../files/problem.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko publish ID FILE`: an outcome, or later what became of a milestone; every citizen who answered hears of it. */
export async function publish(id: string, file: string): Promise<string> {
  return withCityside(async (cityside, ekko) => {
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const read = await outcomeIn(cityside, running, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(cityside.say))
    const { value } = read
    const result = await cityside.act(
      isMilestone(value) ? { act: 'milestone.reported', report: value } : { act: 'outcome.published', outcome: value },
      'cli',
    )
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    await ekko.settled()
    const tally = await cityside.store.tally(id)
    const what = isMilestone(value) ? `The news about "${value.milestone}" is` : `The outcome of "${id}" is`
    return [
      ...read.warnings.map((warning) => `Think about: ${cityside.say(problemText(warning))}`),
      `${what} published. ${tally.answered} people answered; each who wants to hear gets their own echo.`,
    ].join('\n')
  })
}
