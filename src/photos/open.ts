import { join } from 'node:path'
import { bucketStore } from './bucket.ts'
import { folderStore } from './folder.ts'
import type { PhotoStore } from './photo-store.ts'
import type { BucketSettings } from './settings.ts'

/** What the operator has said about where pictures are kept. */
export interface PhotoPlace {
  readonly dataDir: string
  readonly photoBucket?: BucketSettings
}

/** Where pictures are kept: the bucket that was named, otherwise a folder beside the database. */
export function photoStoreOf({ dataDir, photoBucket }: PhotoPlace): PhotoStore {
  return photoBucket ? bucketStore(photoBucket) : folderStore(join(dataDir, 'photos'))
}
