import { Refusal, withOffice } from './session.ts'

/** `ekko close ID`: closes a consultation now; everyone who answered gets the summary. */
export async function close(id: string): Promise<string> {
  return withOffice(async (office) => {
    const result = await office.act({ act: 'consultation.closed', consultation: id }, 'cli')
    if (!result.ok) throw new Refusal(office.say(result.why))
    return `"${id}" is closed. Everyone who answered gets a short summary. Now write the outcome and use "publish ${id} FILE".`
  })
}
