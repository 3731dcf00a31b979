import { Refusal, withCityside } from './session.ts'

/**
 * `ekko correct ID --wrong WORDS --right WORDS`: puts a misspelt word right wherever the consultation says it; what it said before
 * stands on the public record. Anything that would change the meaning is refused.
 */
export async function correct(id: string, wrong: string, right: string): Promise<string> {
  return withCityside(async (cityside) => {
    const result = await cityside.act({ act: 'consultation.corrected', consultation: id, wrong, right }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return [
      `"${wrong}" is "${right}" now, wherever "${id}" says it.`,
      'The public record says so, and what it said before. Who has answered is not asked again.',
    ].join('\n')
  })
}
