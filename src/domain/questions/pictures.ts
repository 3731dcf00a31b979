import type { AnswerValue } from '../answer.ts'
import type { Block } from '../message.ts'
import { text } from '../message.ts'
import { type AnsweredPhoto, photosMaxDefault, photosMost } from '../photo.ts'
import type { Question } from '../question.ts'
import type { Fault } from './kind.ts'
import type { OpenQuestion, OpenValue } from './open.ts'
import type { PhotoQuestion, PhotoValue } from './photo.ts'

/** A question that words answer. */
export type StatementQuestion = OpenQuestion | PhotoQuestion
/** What is said to one: words, and pictures where it takes them. */
export type StatementValue = OpenValue | PhotoValue

/** How many pictures one person may send to this question; 0 where it takes none. */
export function photosMaxOf(question: Question): number {
  switch (question.kind) {
    case 'photo':
      return question.photosMax
    case 'open':
      return question.photosMax ?? (question.photos ? photosMaxDefault : 0)
    default:
      return 0
  }
}

/** The pictures in an answer. */
export function photosIn(value: AnswerValue | undefined): readonly AnsweredPhoto[] {
  return value?.kind === 'photo' || value?.kind === 'open' ? (value.photos ?? []) : []
}

/** Words and pictures as an answer to this question; the pictures keep the captions that are among the words. */
export function answerIn(
  { kind }: Pick<StatementQuestion, 'kind'>,
  statements: readonly string[],
  photos: readonly AnsweredPhoto[] = [],
): StatementValue {
  const kept = photos.map(({ id, caption }) =>
    caption !== undefined && statements.includes(caption) ? { id, caption } : { id },
  )
  return { kind, statements, ...(kept.length > 0 && { photos: kept }) }
}

/**
 * The answer with its statement at `part` put in other words, or left out; a picture keeps its caption up to date. Past the
 * statements it is a picture without a caption that gets one.
 */
export function reworded(value: StatementValue, part: number, words: string | undefined): StatementValue {
  const { statements, photos = [] } = value
  const said = statements[part]
  const changed =
    words === undefined ? statements.filter((_, index) => index !== part) : statements.toSpliced(part, 1, words)
  const pictured = photos.map((photo, index) =>
    (said === undefined ? index === part - statements.length : photo.caption === said)
      ? { id: photo.id, ...(words !== undefined && { caption: words }) }
      : photo,
  )
  return answerIn(value, changed, pictured)
}

/** Words as quotations, and how many pictures go with them. */
export function wordsAndPictures(value: StatementValue): readonly Block[] {
  const pictures = value.photos?.length ?? 0
  return [
    ...value.statements.map((statement): Block => ({ style: 'quote', words: { own: statement } })),
    ...(pictures === 0 ? [] : [{ style: 'note', words: text('photos-yours', { count: pictures }) } as const]),
  ]
}

/** What is wrong with the number of pictures that a file allows. */
export function photoFaults(photosMax: number | undefined): readonly Fault[] {
  return photosMax === undefined || photosMax <= photosMost
    ? []
    : [{ at: ['photosMax'], text: text('file-photos-many', { max: photosMost }) }]
}
