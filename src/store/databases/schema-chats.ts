import type { ChatCodeEnd } from '../../domain/chats.ts'

/** What belongs to persons with several chats. */
export interface ChatTables {
  /** Codes that join two chats, by what is kept of them; each side says yes for itself. */
  chat_codes: {
    key: string
    from_contact: string
    to_contact: string | null
    expires_at: number
    from_agreed: number
    to_agreed: number
    ended: ChatCodeEnd | null
  }
  /**
   * The number that a person had before two became one: a draw was made with it. `word_key` is the key that their words until then are
   * closed with.
   */
  former_persons: { id: number; person: number; word_key: string | null }
}
