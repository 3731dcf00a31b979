import { type Fetched, SendError } from '../adapter.ts'
import { type PhotoId, photoBytesMax } from '../domain/photo.ts'
import type { Instant } from '../domain/time.ts'
import type { Keeping, Kept } from '../domain/wanted.ts'
import { cleaned, NoPicture } from './clean.ts'
import { photoIdFor } from './name.ts'
import { type PhotoStore, PhotoStoreError } from './photo-store.ts'

/** What is written down of a picture before its bytes are, so that none is ever left without a trace. */
export interface PhotoBook {
  photoSecret(): Promise<string>
  photoArrives(
    photo: { readonly id: PhotoId; readonly width: number; readonly height: number; readonly bytes: number },
    now: Instant,
  ): Promise<void>
}

/** What keeping pictures works with. */
export interface KeepParts {
  readonly book: PhotoBook
  readonly photos: PhotoStore
  readonly now: () => Instant
  /** Told why pictures cannot be kept, in a sentence. */
  readonly failed: (why: string) => void
}

/** What is done with pictures that were fetched, as the loop that fetches them asks for it. */
export function keepPhotos({ book, photos, now, failed }: KeepParts) {
  return {
    bytesMax: photoBytesMax,
    // One at a time fills one core and the memory of one picture.
    atOnceMax: 1,
    tellsDelay: true,
    /** Cleans and keeps it. Rejects with SendError: `rejected` where it is no picture, `unreachable` where it cannot be kept now. */
    async read({ bytes }: Fetched, _: Keeping, attachment: string): Promise<Kept> {
      try {
        const { jpeg, width, height } = await cleaned(bytes)
        const id = photoIdFor(await book.photoSecret(), attachment)
        await book.photoArrives({ id, width, height, bytes: jpeg.byteLength }, now())
        await photos.put(id, jpeg)
        return { purpose: 'keep', photo: id }
      } catch (error) {
        if (error instanceof NoPicture) throw new SendError('rejected', 'no-picture')
        if (!(error instanceof PhotoStoreError)) throw error
        failed(error.message)
        throw new SendError('unreachable', 'photos')
      }
    },
  }
}
