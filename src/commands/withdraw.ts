import { Refusal, withCityside } from './session.ts'
import { readBy, worded } from './wording.ts'

/** `ekko withdraw ID --reason TEXT`: takes a consultation back; every citizen who answered is told why, in their language where it is given. */
export async function withdraw(id: string, reason: readonly string[]): Promise<string> {
  return withCityside(async (cityside) => {
    const { languages } = cityside.city
    const words = worded('--reason', reason, languages)
    const result = await cityside.act({ act: 'consultation.withdrawn', consultation: id, reason: words }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return [
      `"${id}" is taken back, and everyone who answered is told why.`,
      ...readBy('--reason', words, languages),
    ].join('\n')
  })
}
