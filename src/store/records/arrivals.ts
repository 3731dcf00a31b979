import { sql } from 'kysely'
import type { PersonId } from '../../domain/person.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { Arrivals, VenueId } from '../../domain/venue.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'

/** Who came by the poster of a venue, in numbers. */
export interface ArrivalCounts {
  /** For each venue that any person came by, how many they were. */
  arrivals(): Promise<readonly Arrivals[]>
}

/** The arrivals of this store. */
export function arrivalsOf({ db }: Base): ArrivalCounts {
  return {
    arrivals: async () => {
      const { rows } = await sql<Arrivals>`
        select venue, count(*) as people from arrivals group by venue order by venue`.execute(db)
      return rows
    },
  }
}

/** One person who came by the poster of a venue. */
export interface ArrivalRow {
  readonly venue: VenueId
  readonly person: PersonId
  readonly on_day: LocalDate
}

/** Counts people at the venues they came by; the second time changes nothing. */
export async function writeArrivals(trx: Trx, dialect: Dialect, rows: readonly ArrivalRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns = { venue: 'text', person: 'int', on_day: 'text' } as const
  await sql`
    insert into arrivals (venue, person, on_day)
    select x.venue, x.person, x.on_day from ${table(dialect, columns, rows)} where true order by x.ord
    on conflict (venue, person) where person is not null do nothing`.execute(trx)
}

/** That people came stays counted; who they were goes. */
export async function eraseArrivals(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`update arrivals set person = null where person in ${among(dialect, 'int', persons)}`.execute(trx)
}
