import { createHmac } from 'node:crypto'
import type { PhotoId } from '../domain/photo.ts'

const tagCharacters = 8
const idCharacters = 32

/**
 * What the picture that came as this attachment is called: the same at every try, and without the city's secret no more
 * to be told from any other name than chance. It begins with the city's own mark.
 */
export function photoIdFor(secret: string, attachment: string): PhotoId {
  const rest = digest(secret, `photo ${attachment}`).slice(0, idCharacters - tagCharacters)
  return `${photoMark(secret)}${rest}`
}

/** How the names of this city's pictures begin: two cities may keep theirs in one bucket, and neither removes the other's. */
export function photoMark(secret: string): string {
  return digest(secret, 'mark').slice(0, tagCharacters)
}

function digest(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('hex')
}
