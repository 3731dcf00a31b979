import { type Consent, type Consents, consentsTo } from '../../../domain/consent.ts'
import type { PersonId } from '../../../domain/person.ts'
import type { Dialect, Trx } from '../../databases/dialect.ts'
import { readConsents, writeConsents } from '../../records/consents.ts'
import type { Pair } from './pair.ts'

/** What two people agreed to, once they are one. */
export interface JoinedConsents {
  readonly asked: Consent | undefined
  readonly told: Consent | undefined
  /** Who said no to being told, where the other said yes: their answers keep the no. */
  readonly untold: PersonId | undefined
}

/** Reads what both agreed to, before their rows are one person's. */
export async function readJoined(trx: Trx, dialect: Dialect, { kept, gone }: Pair): Promise<JoinedConsents> {
  const both = await readConsents(trx, { dialect }, [kept, gone])
  return joinedConsents(
    { person: kept, consents: both.get(kept) ?? {} },
    { person: gone, consents: both.get(gone) ?? {} },
  )
}

interface Agreeing {
  readonly person: PersonId
  readonly consents: Consents
}

/**
 * Being asked: a no of either holds. Being told: a yes of either, so that no echo that was promised is lost, and the answers of the one
 * who said no keep that. Who was never asked has said neither.
 */
function joinedConsents(one: Agreeing, other: Agreeing): JoinedConsents {
  const tolds = [one, other].filter(({ consents }) => consents.told !== undefined)
  const refuser = tolds.find(({ consents }) => !consentsTo(consents, 'told'))
  const accepter = tolds.find(({ consents }) => consentsTo(consents, 'told'))
  const askeds = [one.consents.asked, other.consents.asked].filter((consent) => consent !== undefined)
  return {
    asked: askeds.find(({ given }) => !given) ?? newest(askeds),
    told: accepter?.consents.told ?? refuser?.consents.told,
    untold: accepter && refuser?.person,
  }
}

function newest(consents: readonly Consent[]): Consent | undefined {
  return consents.toSorted((a, b) => b.at - a.at)[0]
}

/** Writes the words that hold now last, each as it was given, where another would count as the newest. */
export async function keepJoined(
  trx: Trx,
  dialect: Dialect,
  { kept }: Pair,
  { asked, told }: JoinedConsents,
): Promise<void> {
  const now = (await readConsents(trx, { dialect }, [kept])).get(kept) ?? {}
  const rows = [asked, told].flatMap((consent) => {
    if (consent === undefined) return []
    const current = now[consent.purpose]
    if (current?.given === consent.given && current.wordingVersion === consent.wordingVersion) return []
    const { purpose, given, wordingVersion, at } = consent
    return [{ person: kept, purpose, given: given ? 1 : 0, wording_version: wordingVersion, at }]
  })
  await writeConsents(trx, dialect, rows)
}
