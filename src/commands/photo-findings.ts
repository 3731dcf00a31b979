import type { Finding } from '../adapter.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { PhotoId } from '../domain/photo.ts'
import { photosMaxOf } from '../domain/questions/pictures.ts'
import type { PhotoStore } from '../photos/photo-store.ts'
import type { Photos } from '../store/records/photos.ts'

/** A longer list is no help; the rest is counted. */
const namedMax = 5

/** Whether pictures can be kept, and whether those that stand in answers are there. Nothing where no pictures are asked for. */
export async function photoFindings(
  store: Pick<Photos, 'photosOf'>,
  photos: Omit<PhotoStore, 'put' | 'get'>,
  running: readonly RunningConsultation[],
): Promise<readonly Finding[]> {
  const standing = await store.photosOf()
  if (standing.length === 0 && !running.some(({ consultation }) => takesPhotos(consultation))) return []
  const works = await whyNot(photos)
  if (works !== undefined) return [{ ok: false, text: works }]
  const there = new Set<PhotoId>()
  for await (const { id } of photos.list()) there.add(id)
  const missing = standing.filter(({ id }) => !there.has(id))
  if (missing.length === 0) return [{ ok: true, text: `pictures are kept in ${photos.where} (${standing.length})` }]
  const named = missing.slice(0, namedMax).map(({ id, consultation }) => `${id} of ${consultation}`)
  const text = `${missing.length} pictures are not in ${photos.where} any more: ${named.join(', ')}${missing.length > namedMax ? ' …' : ''}. Copy them from a backup, or look whether EKKO_PHOTOS or EKKO_DATA_DIR was changed.`
  return [{ ok: false, text }]
}

/** Whether people can be asked for pictures there. */
export function takesPhotos({ questions }: RunningConsultation['consultation']): boolean {
  return questions.some((question) => photosMaxOf(question) > 0)
}

/** Why pictures cannot be kept, in a sentence; undefined where they can. */
export async function whyNot(photos: Pick<PhotoStore, 'check'>): Promise<string | undefined> {
  return photos.check().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}
