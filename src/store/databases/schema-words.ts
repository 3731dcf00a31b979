import type { Generated } from 'kysely'

/** What belongs to the keys of what people wrote; the keys themselves are on the keyring. */
export interface WordsTables {
  /** The keyring of this database. */
  keyrings: { slot: number; id: string }
  /** People who left, until the keyring has heard of it: by their key and by the mark of a contact, each empty where there is none. */
  endings: {
    seq: Generated<number>
    key: string
    contact: string
    ended: 'forgotten' | 'stopped' | 'started'
    at: number
  }
  /** How far what an earlier version stored is closed, place by place; `last` is the key of the last row, as JSON. */
  closing: { place: string; last: string; done: number }
}
