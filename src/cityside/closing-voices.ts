import type { ConsultationId } from '../domain/consultation.ts'
import type { Cleared, Spoken, Voices } from '../domain/voices.ts'
import type { Facts } from '../engine/state.ts'
import { voicesOf } from '../insight/voices/voices.ts'
import type { MessageFacts } from '../store/load/states.ts'

/** The store's facts, and for the closing of a consultation the voices that all who answered are shown: chosen once for all of them. */
export function voicedFacts(facts: MessageFacts['facts']): MessageFacts['facts'] {
  const shelf = new Map<ConsultationId, Chosen>()
  return async (items, city, moment) => {
    const found = await facts(items, city, moment)
    const chosen = new Map<Spoken<Cleared>, Voices>()
    return found.map((each) => {
      if (!each.spoken) return each
      const voices = chosen.get(each.spoken) ?? voicesOnce(shelf, each, each.spoken)
      if (voices) chosen.set(each.spoken, voices)
      return { ...each, ...(voices && { voices }) }
    })
  }
}

/** Voices, and what they were chosen from: thousands of messages leave in small groups, and most find the same. */
interface Chosen {
  readonly from: string
  readonly voices: Voices
}

const shelfMax = 10

function voicesOnce(shelf: Map<ConsultationId, Chosen>, facts: Facts, spoken: Spoken<Cleared>): Voices | undefined {
  const id = facts.running?.consultation.id
  if (id === undefined) return undefined
  // What stands under a number never changes: it is there, or it is not.
  const from = JSON.stringify([
    spoken.statements.map(({ number }) => number),
    spoken.answers.map(({ respondent, question }) => [respondent, question]),
    ...[spoken.themes, spoken.approvals, facts.tally, facts.running],
  ])
  const known = shelf.get(id)
  if (known?.from === from) return known.voices
  const voices = voicesFrom(facts, spoken)
  shelf.delete(id)
  if (voices) shelf.set(id, { from, voices })
  for (const old of [...shelf.keys()].slice(0, -shelfMax)) shelf.delete(old)
  return voices
}

function voicesFrom({ running, tally, city }: Facts, spoken: Spoken<Cleared>): Voices | undefined {
  return running && tally && voicesOf({ consultation: running.consultation, city, tally, spoken })
}
