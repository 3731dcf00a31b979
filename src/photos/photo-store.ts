import type { PhotoId } from '../domain/photo.ts'
import type { Instant } from '../domain/time.ts'

/** Where the bytes of kept pictures are; who sent them is known to the database alone. */
export interface PhotoStore {
  /** `the folder …` or `the bucket …`, for the operator. */
  readonly where: string
  /** Writes a picture whole or not at all, also in place of one of the same name. */
  put(id: PhotoId, jpeg: Uint8Array): Promise<void>
  /** Undefined where there is none. */
  get(id: PhotoId): Promise<Uint8Array | undefined>
  /** Removing what is not there is done already. */
  remove(id: PhotoId): Promise<void>
  /** Every picture there is, with when it was put; what is not ours is passed over. */
  list(): AsyncIterable<StoredPhoto>
  /** Puts something, reads it back and removes it. Rejects with PhotoStoreError. */
  check(): Promise<void>
}

/** A picture as the place where it is kept lists it. */
export interface StoredPhoto {
  readonly id: PhotoId
  readonly at: Instant
}

/** Pictures cannot be kept or read; the message says where, why and what to do, and holds no key. */
export class PhotoStoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PhotoStoreError'
  }
}

/** What a picture is called in a store. */
export function fileName(id: PhotoId): string {
  return `${id}.jpg`
}

/** The id in such a name; undefined where it is none of ours. */
export function idIn(name: string): PhotoId | undefined {
  return /^([0-9a-f]{32})\.jpg$/.exec(name)?.[1]
}

/** A picture that is there only while a store is checked; no picture of a citizen has this name. */
export const probeId: PhotoId = '0'.repeat(32)
