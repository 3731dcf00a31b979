import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ContactEvent } from '../../domain/inbox.ts'
import { postKey } from '../../domain/outbox.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import type { StoredConsultation } from './consultations.ts'

/**
 * Answers, for conversations that began under a message in a community, with the consultation whose post it is.
 * Posts are looked up by their keys, which are few, and not by the platform's ids, which have no index.
 */
export async function readPosts(
  { db, dialect }: Base,
  events: readonly ContactEvent[],
  consultations: readonly StoredConsultation[],
): Promise<(event: ContactEvent) => ConsultationId | undefined> {
  const communities = new Set(events.filter(beganThere).map(({ via }) => via?.community))
  const posts = consultations.flatMap(({ running: { consultation, stage } }) =>
    stage.at === 'draft' || stage.at === 'scheduled'
      ? []
      : consultation.communities
          .filter((community) => communities.has(community))
          .map((community) => ({ key: postKey(consultation.id, community), consultation: consultation.id })),
  )
  if (posts.length === 0) return () => undefined
  const keys = posts.map(({ key }) => key)
  const { rows } = await sql<{ key: string; external_id: string | null }>`
    select key, external_id from outbox where key in ${among(dialect, 'text', keys)} and state = 'sent'`.execute(db)
  const ids = new Map(rows.map((row) => [row.key, row.external_id]))
  return (event) => {
    if (!beganThere(event)) return undefined
    const { via } = event
    return posts.find(
      ({ key, consultation }) =>
        via?.community !== undefined && key === postKey(consultation, via.community) && ids.get(key) === via.message,
    )?.consultation
  }
}

function beganThere({ kind, via }: ContactEvent): boolean {
  return kind === 'conversation.started' && via?.community !== undefined && via.message !== undefined
}
