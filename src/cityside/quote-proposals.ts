import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { SignedQuotes } from '../domain/quotes.ts'
import type { Voices } from '../domain/voices.ts'
import { type Proposals, proposalsOf } from '../insight/voices/proposals.ts'
import { voicesOf } from '../insight/voices/voices.ts'
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
