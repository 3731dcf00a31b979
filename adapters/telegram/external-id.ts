import type { CommunityId, ContactId } from '../../src/domain/contact.ts'

/** A message of Telegram's, which is numbered within its chat. */
export interface Place {
  readonly chat: number
  readonly message: number
}

/** `-100123/45`: what a receipt calls a message. */
export function externalIdOf(place: Place): string {
  return `${place.chat}/${place.message}`
}

/** The message behind an external id, or undefined when it is not one of Telegram's. */
export function placeOf(externalId: string | undefined): Place | undefined {
  const match = /^(-?\d{1,16})\/(\d{1,16})$/.exec(externalId ?? '')
  return match === null ? undefined : { chat: Number(match[1]), message: Number(match[2]) }
}

/** The contact that a user of Telegram's is. */
export function contactOf(user: number): ContactId {
  return `telegram:${user}`
}

/** The community that a group or channel of Telegram's is, or one topic of a group that has topics: `telegram:-100123/17`. */
export function communityOf(chat: number, topic?: number): CommunityId {
  return topic === undefined ? `telegram:${chat}` : `telegram:${chat}/${topic}`
}

/** Groups and channels have negative ids, people positive ones. */
export function isCommunity(chat: number): boolean {
  return chat < 0
}

/** The topic that every group with topics has, and whose number Telegram takes from no sender. */
export const generalTopic = 1
