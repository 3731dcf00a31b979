import { Refusal, withCityside } from './session.ts'

/** `ekko close ID`: closes a consultation now; every citizen who answered gets the summary. */
export async function close(id: string): Promise<string> {
  return withCityside(async (cityside) => {
    const result = await cityside.act({ act: 'consultation.closed', consultation: id }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return `"${id}" is closed. Everyone who answered gets a short summary. Now write the outcome and use "publish ${id} FILE".`
  })
}
