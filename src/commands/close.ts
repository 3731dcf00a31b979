import { closingRemarks } from '../domain/quotes.ts'
import { print } from './print.ts'
import { Refusal, withCityside } from './session.ts'
import { sureOf } from './sure.ts'

/**
 * `ekko close ID`: closes a consultation now; every citizen who answered gets the summary. Where nothing was read that it could quote, that is
 * said first, as at the desk and in the chat, and needs a yes.
 */
export async function close(id: string, { yes = false }: { readonly yes?: boolean } = {}): Promise<string> {
  return withCityside(async (cityside) => {
    const { store } = cityside
    const running = await store.consultation(id)
    const remarks = running && !yes ? closingRemarks(running, await store.tally(id)) : []
    if (remarks.length > 0) {
      print(remarks.map(cityside.say).join('\n'))
      await sureOf('Close it all the same?', 'Nothing is closed')
    }
    const result = await cityside.act({ act: 'consultation.closed', consultation: id }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return `"${id}" is closed. Everyone who answered gets a short summary. Now write the outcome and use "publish ${id} FILE".`
  })
}
