import { sql } from 'kysely'
import type { DepartmentId } from '../../domain/city.ts'
import type { Address } from '../../domain/contact.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'

/** A digest's own note of what it told, which only digests read. */
export interface Told {
  readonly told: string
  readonly at: Instant
}

/** The note of one message, by its outbox key. */
export interface NotedDigest {
  readonly key: string
  readonly to: Address
  readonly department: DepartmentId
  readonly told: string
}

/** What digests remember of those before. */
export interface Digests {
  /** What a recipient of digests was last told for a department, as the digest wrote it; of messages that were sent. */
  toldTo(address: Address, department: DepartmentId): Promise<Told | undefined>
  /** Notes what a digest is about to tell; it counts once its message was sent. */
  keepTold(noted: NotedDigest, now: Instant): Promise<void>
}

/** The digests of this store. */
export function digestsOf(base: Base): Digests {
  return {
    toldTo: (address, department) => readTold(base, address, department),
    keepTold: (noted, now) => keepTold(base, noted, now),
  }
}

/** What a recipient was last told for a department, of all that really went out; undefined when nothing was. */
async function readTold({ db }: Base, address: Address, department: DepartmentId): Promise<Told | undefined> {
  const { rows } = await sql<{ told: string; at: number }>`
    select t.told, t.at from digests_told as t left join outbox as o on o.key = t.key
    where t.address = ${address} and t.department = ${department} and (o.key is null or o.state = 'sent')
    order by t.at desc, t.key desc limit 1`.execute(db)
  return rows[0]
}

/**
 * Notes what a message is about to tell. It counts as told when the message was sent; a later try of the same message
 * takes its place. What was told before the last message that arrived is not needed any more.
 */
async function keepTold({ db, dialect }: Base, noted: NotedDigest, now: Instant): Promise<void> {
  const { key, to, department, told } = noted
  await dialect.transaction(db, async (trx) => {
    await sql`
      insert into digests_told (key, address, department, told, at)
      values (${key}, ${to}, ${department}, ${told}, cast(${now} as bigint))
      on conflict (key) do update set told = excluded.told, at = excluded.at`.execute(trx)
    await sql`
      delete from digests_told where address = ${to} and department = ${department} and key <> ${key} and at < (
        select max(t.at) from digests_told as t join outbox as o on o.key = t.key
        where t.address = ${to} and t.department = ${department} and o.state = 'sent')`.execute(trx)
  })
}
