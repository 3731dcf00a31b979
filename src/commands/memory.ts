import { memoryLine } from '../cityside/memory.ts'
import { Refusal, withCityside } from './session.ts'

/** How many earlier consultations are listed. */
const listedMax = 20

/** `ekko memory WORDS…`: what was asked before, how many answered, what was decided, and whether the promise was kept. */
export async function memory(words: readonly string[]): Promise<string> {
  const sought = words.join(' ').trim()
  if (sought === '') throw new Refusal('Write what to look for: memory benches.')
  return withCityside(async (cityside) => {
    const { store, city } = cityside
    const found = await store.remembered({ words: sought, languages: city.languages, limit: listedMax })
    if (found.length === 0)
      return `Nothing was asked about "${sought}" before, as far as titles, questions, frames, themes and outcomes tell.`
    return found.map((each) => `${each.consultation.id}  ${cityside.say(memoryLine(each, cityside))}`).join('\n')
  })
}
