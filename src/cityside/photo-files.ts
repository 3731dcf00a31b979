import { withoutPersonalData } from '../domain/personal-data.ts'
import type { StandingPhoto } from '../domain/photo.ts'
import { csvOf } from './csv.ts'

/** What a picture is called in an exported folder: by the number of its answer, and enough of its id to name it. */
export function exportedName({ respondent, id }: Pick<StandingPhoto, 'respondent' | 'id'>): string {
  return `answer-${respondent}-${id.slice(0, 12)}.jpg`
}

/** A table of exported pictures, with the words below each. */
export function photoTable(photos: readonly StandingPhoto[]): string {
  const rows = photos.map((photo) => [
    ...[
      exportedName(photo),
      photo.respondent,
      photo.question,
      withoutPersonalData(photo.caption ?? ''),
      photo.verdict,
      photo.id,
    ],
  ])
  return csvOf([['file', 'answer', 'question', 'caption', 'public', 'id'], ...rows], ',')
}
