import type { ChatCodeKey } from '../../domain/chats.ts'
import type { ContactId } from '../../domain/contact.ts'
import type { Instant } from '../../domain/time.ts'

/** What is recorded about a person's chats. The store carries it out last, since it may concern a second person. */
export type ChatsChange =
  /** A chat asked for a code; one that it asked for before and no chat has used is good for nothing. */
  | { readonly kind: 'chats.offered'; readonly key: ChatCodeKey; readonly from: ContactId; readonly expiresAt: Instant }
  /** It was written in another chat; the first one counts. */
  | { readonly kind: 'chats.claimed'; readonly key: ChatCodeKey; readonly to: ContactId; readonly at: Instant }
  /** One of the two chats says yes. With the second yes their people become one. */
  | { readonly kind: 'chats.agreed'; readonly key: ChatCodeKey; readonly contact: ContactId; readonly at: Instant }
  | { readonly kind: 'chats.refused'; readonly key: ChatCodeKey }
  /** A chat is not the person's any more; who writes there is one whom Ekko has not met. */
  | { readonly kind: 'chat.left'; readonly contact: ContactId }
  /** What may wait goes there first. */
  | { readonly kind: 'chat.preferred'; readonly contact: ContactId }
