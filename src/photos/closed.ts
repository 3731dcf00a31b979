import type { PhotoId } from '../domain/photo.ts'
import { closeBytes, keyIdInBytes, openBytes } from '../seal/closed-bytes.ts'
import type { DataKey } from '../seal/data-key.ts'
import type { PhotoStore } from './photo-store.ts'

/** Pictures that lie closed with the key of the person who sent them: without it they are gone, wherever a copy of them lies. */
export interface ClosedPhotos extends Omit<PhotoStore, 'put'> {
  put(id: PhotoId, jpeg: Uint8Array, key: DataKey): Promise<void>
  /** Closes one that an earlier version left as it was; what is closed, or not there, stays so. */
  close(id: PhotoId, key: DataKey): Promise<void>
}

/** Those of these keys that there are. */
export interface PhotoKeys {
  photoKeys(ids: readonly string[]): Promise<ReadonlyMap<string, DataKey>>
}

/** Closes pictures on their way to where they are kept, and opens them on the way back. One whose key is gone is not there. */
export function closedPhotos(place: PhotoStore, keys: PhotoKeys): ClosedPhotos {
  const put: ClosedPhotos['put'] = (id, jpeg, key) => place.put(id, closeBytes(key, id, jpeg))
  return {
    where: place.where,
    put,
    async get(id) {
      const bytes = await place.get(id)
      const keyId = bytes && keyIdInBytes(bytes)
      if (bytes === undefined || keyId === undefined) return bytes
      const key = (await keys.photoKeys([keyId])).get(keyId)
      return key && openBytes(key, id, bytes)
    },
    async close(id, key) {
      const bytes = await place.get(id)
      if (bytes && keyIdInBytes(bytes) === undefined) await put(id, bytes, key)
    },
    remove: (id) => place.remove(id),
    list: () => place.list(),
    check: () => place.check(),
  }
}
