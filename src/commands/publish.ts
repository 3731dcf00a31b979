import { problemText } from '../files/problem.ts'
import { isMilestone, outcomeIn } from '../office/files.ts'
import { Refusal, withOffice } from './session.ts'

/** `ekko publish ID FILE`: an outcome, or later what became of a milestone; everyone who answered hears of it. */
export async function publish(id: string, file: string): Promise<string> {
  return withOffice(async (office, ekko) => {
    const running = await office.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const read = await outcomeIn(office, running, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(office.say))
    const { value } = read
    const result = await office.act(
      isMilestone(value) ? { act: 'milestone.reported', report: value } : { act: 'outcome.published', outcome: value },
      'cli',
    )
    if (!result.ok) throw new Refusal(office.say(result.why))
    await ekko.settled()
    const tally = await office.store.tally(id)
    const what = isMilestone(value) ? `The news about "${value.milestone}" is` : `The outcome of "${id}" is`
    return [
      ...read.warnings.map((warning) => `Think about: ${office.say(problemText(warning))}`),
      `${what} published. ${tally.answered} people answered; each who wants to hear gets their own echo.`,
    ].join('\n')
  })
}
