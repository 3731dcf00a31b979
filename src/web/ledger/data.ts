import type { City } from '../../domain/city.ts'
import { harmlessEntry } from '../../domain/direction.ts'
import { retentionOf } from '../../domain/retention.ts'
import type { LocalDate } from '../../domain/time.ts'
import { withoutQuotes } from './archive.ts'
import type { Account, Front } from './record.ts'
import { sealWritten } from './seals.ts'

/** The whole record as data: the same words and numbers as the pages, and `null` for the same hidden ones. */
export function dataJson(
  accounts: readonly Account[],
  { counts, ideas, letters, seals, erased }: Pick<Front, 'counts' | 'ideas' | 'letters' | 'seals' | 'erased'>,
  city: City,
  on: LocalDate,
): string {
  const all = {
    about:
      'Numbers of people are null where they could point at one to four of them; beside "AtLeast", and in "heard", they may be more.',
    city: city.name,
    sender: city.sender,
    on,
    promises: counts,
    ideas: ideas ?? null,
    letters: letters ?? null,
    kept: { years: retentionOf(city), lastDeleted: erased ?? null },
    seals: seals.days.map((seal) => ({ on: seal.on, seal: sealWritten(seal) })),
    ...(seals.renewedOn !== undefined && { sealsRenewedOn: seals.renewedOn }),
    consultations: accounts.map(withoutQuotes).map(({ closesAt, ...account }) => ({
      ...account,
      closesAt: new Date(closesAt).toISOString(),
    })),
  }
  return `${JSON.stringify(all, harmlessEntry, 2)}\n`
}
