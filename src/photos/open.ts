import { join } from 'node:path'
import type { House } from '../domain/house.ts'
import { bucketStore } from './bucket.ts'
import { folderStore } from './folder.ts'
import type { PhotoStore } from './photo-store.ts'
import type { BucketSettings } from './settings.ts'

/** What the operator has said about where pictures are kept. */
export interface PhotoPlace {
  readonly house: House
  readonly dataDir: string
  readonly photoBucket?: BucketSettings
}

/** Where pictures are kept: the bucket that was named, otherwise a folder beside the database. */
export function photoStoreOf({ house, dataDir, photoBucket }: PhotoPlace): PhotoStore {
  if (photoBucket) return bucketStore(photoBucket)
  return folderStore(join(dataDir, house === 'sandbox' ? 'sandbox-photos' : 'photos'))
}
