import { sql } from 'kysely'
import type { SecondHand } from '../../domain/behalf.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** What was written for another person. */
export interface SecondHands {
  /** The respondents of a consultation who wrote for another person, by number. */
  onBehalfIn(id: ConsultationId): Promise<readonly number[]>
}

/** What was written for others, in this store. */
export function secondHandsOf(base: Base): SecondHands {
  return { onBehalfIn: (id) => readOnBehalf(base, id) }
}

async function readOnBehalf({ db }: Base, id: ConsultationId): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`
    select r.number from invitations as i join respondents as r on r.person = i.person and r.consultation = i.consultation
    where i.consultation = ${id} and i.on_behalf = 1 order by r.number`.execute(db)
  return rows.map(({ number }) => number)
}

/** Keeps with a person's own words whether they were written for another. */
export async function sayBehalf(trx: Trx, person: PersonId, what: SecondHand, given: boolean): Promise<void> {
  const flag = given ? 1 : 0
  switch (what.of) {
    case 'answer':
      await sql`
        update invitations set on_behalf = ${flag}
        where person = ${person} and consultation = ${what.consultation}`.execute(trx)
      return
    case 'idea':
      await sql`update ideas set on_behalf = ${flag} where key = ${what.idea} and person = ${person}`.execute(trx)
      return
    case 'letter':
      await sql`update inquiries set on_behalf = ${flag} where key = ${what.inquiry} and person = ${person}`.execute(
        trx,
      )
      return
    default:
      what satisfies never
  }
}
