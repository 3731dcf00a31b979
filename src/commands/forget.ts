import type { ContactId } from '../domain/contact.ts'
import { markOf } from '../seal/account.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko forget CONTACT`: for a citizen who asked at the counter. The same as when they say it in the chat, without a reply. */
export async function forget(contact: string): Promise<string> {
  if (!/^[a-z]+:.+$/.test(contact))
    throw new Refusal(`"${contact}" is not a contact. Write it as channel:id, for example telegram:3527065.`)
  return withCityside(async (cityside) => {
    const mark = markOf(cityside.store.seal, contact as ContactId)
    const known = await cityside.store.personOf(mark)
    if (known === undefined) throw new Refusal(`Nobody is known as ${contact}.`)
    const result = await cityside.act({ act: 'contact.forgotten', contact: mark }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    return `${contact} is forgotten: their words are erased and nothing ties them to an answer. The published counts stay as they were.`
  })
}
