import type { Attachment, Fetchable } from '../../src/domain/attachment.ts'

/**
 * What a file is to Ekko, by its media type; where the platform names none, by the ending of its name. Drawings in SVG are no pictures
 * that were taken.
 */
export function fileOf(file: Fetchable, name: string | undefined): Attachment {
  const family = file.mediaType === undefined ? familyByName(name) : familyByType(file.mediaType.toLowerCase())
  return family === 'photo' ? { kind: 'photo', ...file } : { kind: family }
}

type Family = 'photo' | 'video' | 'sound' | 'file'

function familyByType(type: string): Family {
  if (type.startsWith('image/')) return type.startsWith('image/svg') ? 'file' : 'photo'
  if (type.startsWith('video/')) return 'video'
  return type.startsWith('audio/') ? 'sound' : 'file'
}

function familyByName(name: string | undefined): Family {
  const ending = /\.([a-z0-9]{2,4})$/i.exec(name ?? '')?.[1]?.toLowerCase()
  return pictureEndings.has(ending ?? '') ? 'photo' : 'file'
}

const pictureEndings: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif'])
