import { type Fetched, SendError } from '../adapter.ts'
import type { ContactId } from '../domain/contact.ts'
import { type PhotoId, photoBytesMax } from '../domain/photo.ts'
import type { Instant } from '../domain/time.ts'
import type { Keeping, Kept } from '../domain/wanted.ts'
import type { DataKey } from '../seal/data-key.ts'
import { cleaned, NoPicture } from './clean.ts'
import type { ClosedPhotos } from './closed.ts'
import { photoIdFor } from './name.ts'
import { PhotoStoreError } from './photo-store.ts'

/** What is written down of a picture before its bytes are, so that none is ever left without a trace. */
export interface PhotoBook {
  photoSecret(): Promise<string>
  photoKey(from: ContactId, now: Instant): Promise<DataKey>
  photoArrives(
    photo: { readonly id: PhotoId; readonly width: number; readonly height: number; readonly bytes: number },
    now: Instant,
  ): Promise<void>
}

/** What keeping pictures works with. */
export interface KeepParts {
  readonly book: PhotoBook
  readonly photos: Pick<ClosedPhotos, 'put'>
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
    /** Cleans it and keeps it closed. Rejects with SendError: `rejected` where it is no picture, `unreachable` where it cannot be kept now. */
    async read(
      { bytes }: Fetched,
      _: Keeping,
      sent: { readonly id: string; readonly contact: ContactId },
    ): Promise<Kept> {
      try {
        const { jpeg, width, height } = await cleaned(bytes)
        const id = photoIdFor(await book.photoSecret(), sent.id)
        await book.photoArrives({ id, width, height, bytes: jpeg.byteLength }, now())
        await photos.put(id, jpeg, await book.photoKey(sent.contact, now()))
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
