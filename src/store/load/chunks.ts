import { sql } from 'kysely'
import type { CityNeeds } from '../../engine/needs.ts'
import type { Chunk } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'

/** The next part of the people a timer works through, at most `personsMax`. */
export async function chunkFor(
  base: Base,
  { consultation, people, after }: Extract<CityNeeds, { readonly about: 'part' }>,
  personsMax: number,
): Promise<Chunk> {
  switch (people) {
    case 'all':
      return chunkOf(base, sql`select id from persons where id > ${after}`, after, personsMax)
    case 'answered':
      return chunkOf(
        base,
        sql`select i.person as id from invitations as i join respondents as r
            on r.person is not null and r.person = i.person and r.consultation = i.consultation
          where i.consultation = ${consultation} and i.person > ${after}
          union select person as id from decider_questions
          where consultation = ${consultation} and person is not null and person > ${after}`,
        after,
        personsMax,
      )
    case 'invited':
      return chunkOf(
        base,
        sql`select person as id from invitations where consultation = ${consultation} and person > ${after}`,
        after,
        personsMax,
      )
    default:
      return people satisfies never
  }
}

/** The same of any select of ids. */
export async function chunkOf(
  { db }: Base,
  people: ReturnType<typeof sql>,
  after: number,
  personsMax: number,
): Promise<Chunk> {
  const { rows } = await sql<{ up_to: number | null; people: number }>`
    select max(id) as up_to, count(*) as people
    from (${people} order by id limit ${personsMax + 1}) as next`.execute(db)
  const { up_to: upTo = null, people: count = 0 } = rows[0] ?? {}
  if (upTo === null) return { after, upTo: after, last: true }
  if (count <= personsMax) return { after, upTo, last: true }
  const inside = await sql<{ id: number }>`${people} order by id limit 1 offset ${personsMax - 1}`.execute(db)
  return { after, upTo: inside.rows[0]?.id ?? upTo, last: false }
}
