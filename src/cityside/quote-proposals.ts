import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { SignedQuotes } from '../domain/quotes.ts'
import type { Voices } from '../domain/voices.ts'
import { type Proposals, proposalsOf } from '../insight/voices/proposals.ts'
import { voicesOf } from '../insight/voices/voices.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { Quotes } from '../store/records/quotes.ts'
import type { SpokenIn } from '../store/records/spoken.ts'
import type { Tallies } from '../store/records/tallies.ts'

/** Where it is read. */
export interface QuotesGround {
  readonly store: Quotes & SpokenIn & Pick<Tallies, 'tally'>
  readonly city: City
}

/** What a moderator is asked to read before some of it is quoted, what was said of the rest, and what the closing would quote now. */
export async function quotesIn(
  { store, city }: QuotesGround,
  consultation: Consultation,
): Promise<Proposals & { readonly signed: SignedQuotes; readonly voices: Voices }> {
  const { id } = consultation
  const tally = await store.tally(id)
  const signed = await store.quotesSigned(id)
  const spoken = await store.spokenIn(id, tally.answered)
  const voices = voicesOf({ consultation, city, spoken: await store.quotesCleared(id), tally })
  return { ...proposalsOf({ consultation, city, spoken, tally }, signed), signed, voices }
}

/** Facts in which a moderator's card comes with the statement that is to be read next. */
export function quotedFacts(store: QuotesGround['store'], facts: MessageFacts['facts']): MessageFacts['facts'] {
  return async (items, city, moment) => {
    const found = await facts(items, city, moment)
    return Promise.all(
      found.map(async (each, at) => {
        const notice = items[at]?.notice
        if (notice?.kind !== 'cityside' || notice.about.show !== 'quotes' || !each.running) return each
        const { toRead, marks, signed } = await quotesIn({ store, city }, each.running.consultation)
        const [first] = toRead
        const next = first && {
          ...{ number: first.number, question: first.question, text: first.text },
          marked: marks(first.text).map(({ from, to }) => first.text.slice(from, to)),
        }
        return { ...each, quotes: { ...(next && { next }), left: toRead.length, read: signed.size } }
      }),
    )
  }
}
