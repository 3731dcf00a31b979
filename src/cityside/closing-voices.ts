import type { Spoken, Voices } from '../domain/voices.ts'
import type { Facts } from '../engine/state.ts'
import { voicesOf } from '../insight/voices/voices.ts'
import type { MessageFacts } from '../store/load/states.ts'

/** The store's facts, and for the closing of a consultation the voices that all who answered are shown: chosen once for all of them. */
export function voicedFacts(facts: MessageFacts['facts']): MessageFacts['facts'] {
  return async (items, city, moment) => {
    const found = await facts(items, city, moment)
    const chosen = new Map<Spoken, Voices>()
    return found.map((each) => {
      if (!each.spoken) return each
      const voices = chosen.get(each.spoken) ?? voicesFrom(each, each.spoken)
      if (voices) chosen.set(each.spoken, voices)
      return { ...each, ...(voices && { voices }) }
    })
  }
}

function voicesFrom({ running, tally, city }: Facts, spoken: Spoken): Voices | undefined {
  return running && tally && voicesOf({ consultation: running.consultation, city, tally, spoken })
}
