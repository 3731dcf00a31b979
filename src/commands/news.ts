import { newsIn } from '../cityside/files.ts'
import { wordingRemarks } from '../cityside/wording-check.ts'
import { newsTexts } from '../domain/city-text.ts'
import { problemText } from '../files/problem.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko news ID FILE`: what happens on the way, to all who answered, want to hear, and have not muted news of it. */
export async function news(id: string, file: string): Promise<string> {
  return withCityside(async (cityside, ekko) => {
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const read = await newsIn(cityside, running, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(cityside.say))
    const remarks = await wordingRemarks(cityside, newsTexts(read.value))
    const result = await cityside.act({ act: 'news.sent', news: read.value }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    await ekko.settled()
    return [
      ...[...read.warnings.map(problemText), ...remarks].map((remark) => `Think about: ${cityside.say(remark)}`),
      `The news about "${id}" is on its way to everyone who answered and wants to hear. It stands on the public record too.`,
    ].join('\n')
  })
}
