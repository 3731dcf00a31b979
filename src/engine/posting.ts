import type { Consultation } from '../domain/consultation.ts'
import type { CommunityId } from '../domain/contact.ts'
import type { Notice } from '../domain/outbox.ts'
import type { Decision } from './decision.ts'

/** The key of a consultation's post in a community, by which it is found again for edits and replies. */
export function postKey(consultation: Consultation, community: CommunityId): string {
  return `post:${consultation.id}:${community}`
}

/** Posts a consultation in every community it names. */
export function post(consultation: Consultation): Decision {
  return {
    changes: [],
    outbox: consultation.communities.map((community) => ({
      key: postKey(consultation, community),
      to: community,
      notice: { kind: 'post', consultation: consultation.id },
      priority: 'invitation',
      expiresAt: consultation.closesAt,
    })),
  }
}

/** Brings the number on each post up to date. */
export function recount(consultation: Consultation, answered: number): Decision {
  return {
    changes: [],
    outbox: consultation.communities.map((community) => ({
      key: `count:${consultation.id}:${community}:${answered}`,
      to: community,
      notice: { kind: 'post', consultation: consultation.id },
      priority: 'digest',
      edits: postKey(consultation, community),
    })),
  }
}

/** Tells something under each post: closed, decided, withdrawn, done. Once per `ref`. */
export function tellUnder(consultation: Consultation, notice: Notice, ref: string): Decision {
  return {
    changes: [],
    outbox: consultation.communities.map((community) => ({
      key: `under:${consultation.id}:${ref}:${community}`,
      to: community,
      notice,
      priority: 'echo',
      under: postKey(consultation, community),
    })),
  }
}
