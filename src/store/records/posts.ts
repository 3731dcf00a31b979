import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { postKey } from '../../domain/outbox.ts'
import { waysClosed } from '../../seal/account.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import type { StoredConsultation } from './consultations.ts'

/**
 * Answers, for conversations that began under a message in a community, with the consultation whose post it is, or which it was told
 * of under one. Both are looked up by their keys, which are few, and not by the platform's ids, which have no index.
 */
export async function readPosts(
  { db, dialect, seal }: Base,
  events: readonly ContactEvent[],
  consultations: readonly StoredConsultation[],
): Promise<(event: ContactEvent) => ConsultationId | undefined> {
  const communities = new Set(events.filter(beganThere).map(({ via }) => via?.community))
  const posts = consultations.flatMap(({ running: { consultation, stage } }) =>
    stage.at === 'draft' || stage.at === 'scheduled'
      ? []
      : consultation.communities
          .filter((community) => communities.has(community))
          .map((community) => ({ key: postKey(consultation.id, community), community, consultation: consultation.id })),
  )
  if (posts.length === 0) return () => undefined
  const under = [...new Set(posts.map(({ consultation }) => consultation))].map(
    (consultation) => sql`key > ${`under:${consultation}:`} and key < ${`under:${consultation};`}`,
  )
  const { rows } = await sql<{ key: string; address: string; external_id: string | null }>`
    select key, address, external_id from outbox
    where (key in ${among(
      dialect,
      'text',
      posts.map(({ key }) => key),
    )} or ${sql.join(under, sql` or `)})
      and state = 'sent' and to_contact = 0`.execute(db)
  return (event) => {
    if (!beganThere(event)) return undefined
    const { community, message } = event.via ?? {}
    const ways = message === undefined ? [] : waysClosed(seal, message)
    const found = rows.find(({ address, external_id: id }) => address === community && id !== null && ways.includes(id))
    return posts.find((post) => post.community === community && found !== undefined && isOf(found.key, post))
      ?.consultation
  }
}

function isOf(key: string, post: { readonly key: string; readonly consultation: ConsultationId }): boolean {
  return key === post.key || key.startsWith(`under:${post.consultation}:`)
}

function beganThere({ kind, via }: ContactEvent): boolean {
  return kind === 'conversation.started' && via?.community !== undefined && via.message !== undefined
}
