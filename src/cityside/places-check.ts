import type { Finding } from '../adapter.ts'
import type { Consultation } from '../domain/consultation.ts'
import { type CommunityId, channelOf } from '../domain/contact.ts'
import { type TextRef, text } from '../domain/message.ts'
import type { PaceOf } from './sending-pace.ts'

/** Asks the platforms whether posts can go to these communities; writes nothing there. */
export type LookAtPlaces = (communities: readonly CommunityId[]) => Promise<readonly Finding[]>

/** What stands in the way of posting a consultation where it says: a channel that does not run, a place without Ekko, no right to post. */
export async function placeProblems(
  { paceOf, lookAtPlaces }: { readonly paceOf: PaceOf; readonly lookAtPlaces?: LookAtPlaces },
  { communities }: Pick<Consultation, 'communities'>,
): Promise<readonly TextRef[]> {
  const runs = (community: CommunityId) => paceOf(channelOf(community)) !== undefined
  const found = (await lookAtPlaces?.(communities.filter(runs))) ?? []
  return [
    ...communities.filter((community) => !runs(community)).map(offIn),
    ...found.flatMap(({ ok, text: why }) => (ok ? [] : [text('check-place', { why })])),
  ]
}

function offIn(community: CommunityId): TextRef {
  return text('check-place-off', { community, channel: text('channel-name', { channel: channelOf(community) }) })
}
