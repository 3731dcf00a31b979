import { sql } from 'kysely'
import type { InquirySubject } from '../../domain/inquiry.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import { tellAsker } from '../outbox/queue-to-people.ts'

/**
 * The exchanges of people who are forgotten go, with every word in them; whoever asked is told only that it is over.
 * Where it is the asker who is forgotten, the exchange is their department's.
 */
export async function eraseInquiries(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  now: Instant,
): Promise<void> {
  const whose = among(dialect, 'int', persons)
  await sql`update inquiries set asker = null where asker is not null and asker in ${whose}`.execute(trx)
  const { rows } = await sql<{ key: string; subject: string; ended_by: string | null; statement: number | null }>`
    select i.key, i.subject, i.ended_by, (
      select l.statement from inquiry_lines as l where l.inquiry = i.key and l.kind = 'asked'
      order by l.seq desc limit 1) as statement
    from inquiries as i where i.person is not null and i.person in ${whose} order by i.key`.execute(trx)
  if (rows.length === 0) return
  for (const { key, subject: written, ended_by: ended, statement } of rows) {
    const subject = JSON.parse(written) as InquirySubject
    // An offer that goes is told by itself.
    if (ended !== null || subject.of === 'help') continue
    const about = { show: 'gone', subject, ...(statement !== null && { statement }) } as const
    await tellAsker(trx, dialect, key, { kind: 'inquiry', about }, `inquiry:${key}:gone`, now)
  }
  const keys = rows.map(({ key }) => key)
  const which = among(dialect, 'text', keys)
  await sql`delete from inquiry_lines where inquiry in ${which}`.execute(trx)
  await sql`delete from inquiries where key in ${which}`.execute(trx)
  await sql`delete from timers where key in ${among(
    dialect,
    'text',
    keys.map((key) => `inquiry:${key}`),
  )}`.execute(trx)
}
