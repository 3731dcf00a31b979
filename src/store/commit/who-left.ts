import { sql } from 'kysely'
import type { PersonId } from '../../domain/person.ts'
import { minuteMs } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import type { Ended, EndingPlace } from '../databases/words.ts'
import { closeEvents } from '../inbox/inbox.ts'
import { carryOutEndings } from './endings.ts'
import { forgetPersons } from './forget.ts'
import { stopPerson } from './stop.ts'

/** People looked at in one transaction. */
const partMax = 2_000

/**
 * A restored backup does not bring back people who were forgotten or stopped after it was made: the keyring remembers them. Without a
 * restored backup this finds no person. `byContact` looks at every contact too, for what was made before people had keys.
 */
export async function rememberWhoLeft(base: Base, byContact: boolean): Promise<void> {
  let place: EndingPlace | undefined
  for (;;) {
    const ended = await base.words.endingsAfter(place, partMax)
    const last = ended.at(-1)
    if (!last) break
    place = last
    await leave(base, await peopleWith(base, ended))
  }
  if (place === undefined) return
  if (byContact) await leaveByContact(base)
  await dropWaiting(base)
  await carryOutEndings(base)
}

interface Leaving {
  readonly person: PersonId
  readonly ended: Ended
}

async function peopleWith({ db, dialect }: Base, ended: readonly Ended[]): Promise<readonly Leaving[]> {
  const keys = ended.map(({ key }) => key).filter((key) => key !== '')
  const { rows } = await sql<{ id: PersonId; word_key: string }>`
    select id, word_key from persons where word_key is not null and word_key in ${among(dialect, 'text', keys)}`.execute(
    db,
  )
  const byKey = new Map(ended.map((each) => [each.key, each]))
  return rows.flatMap(({ id, word_key }) => {
    const found = byKey.get(word_key)
    return found ? [{ person: id, ended: found }] : []
  })
}

/** One who is forgotten goes with everything; one who stopped is as if they had just said so. */
async function leave(base: Base, leaving: readonly Leaving[]): Promise<void> {
  if (leaving.length === 0) return
  await base.dialect.transaction(base.db, async (trx) => {
    for (const { person, ended } of leaving) {
      if (ended.ended === 'stopped') {
        await stopPerson(trx, base, person, ended.at)
        continue
      }
      // What waits of theirs was said before they asked to be forgotten.
      const { rows } = await sql<{ seq: number }>`
        select seq from inbox where lane = ${`p:${person}`} and recorded_at <= ${ended.at}`.execute(trx)
      await closeEvents(
        trx,
        base.dialect,
        rows.map(({ seq }) => seq),
      )
      await forgetPersons(trx, base, [person], ended.at)
    }
  })
}

async function leaveByContact(base: Base): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; person: PersonId }>`
      select id, person from contacts where id > ${after} order by id limit ${partMax}`.execute(base.db)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    const byMark = new Map(rows.map(({ id, person }) => [base.words.markOf(id), person]))
    const ended = await base.words.endingsOf([...byMark.keys()])
    await leave(
      base,
      ended.flatMap((each) => {
        const person = byMark.get(each.contact)
        return person === undefined ? [] : [{ person, ended: each }]
      }),
    )
  }
}

/** What a contact sent that was not known yet when the backup was made. What came just before they were forgotten is theirs to begin anew. */
async function dropWaiting(base: Base): Promise<void> {
  const { rows } = await sql<{ seq: number; contact: string; recorded_at: number }>`
    select seq, contact, recorded_at from inbox where lane is not null and contact is not null
    union all
    select seq, contact, recorded_at from inbox where state = 'aside' and contact is not null`.execute(base.db)
  if (rows.length === 0) return
  const ended = await base.words.endingsOf([...new Set(rows.map(({ contact }) => base.words.markOf(contact)))])
  const forgotten = new Map(ended.filter((each) => each.ended === 'forgotten').map(({ contact, at }) => [contact, at]))
  const gone = rows.filter(
    ({ contact, recorded_at }) => recorded_at < (forgotten.get(base.words.markOf(contact)) ?? 0) - minuteMs,
  )
  await base.dialect.transaction(base.db, (trx) =>
    closeEvents(
      trx,
      base.dialect,
      gone.map(({ seq }) => seq),
    ),
  )
}
