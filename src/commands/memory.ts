import { memoryLine } from '../office/remembering.ts'
import { Refusal, withOffice } from './session.ts'

/** How many earlier consultations are listed. */
const listedMax = 20

/** `ekko memory WORDS…`: what was asked before, how many answered, what was decided, and whether the promise was kept. */
export async function memory(words: readonly string[]): Promise<string> {
  const sought = words.join(' ').trim()
  if (sought === '') throw new Refusal('Write what to look for: memory benches.')
  return withOffice(async (office) => {
    const { store, city } = office
    const found = await store.remembered({ words: sought, languages: city.languages, limit: listedMax })
    if (found.length === 0)
      return `Nothing was asked about "${sought}" before, as far as titles, questions, frames, themes and outcomes tell.`
    return found.map((each) => `${each.consultation.id}  ${office.say(memoryLine(each, office))}`).join('\n')
  })
}
