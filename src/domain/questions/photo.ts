import type { Localized } from '../language.ts'
import { say, text } from '../message.ts'
import { type AnsweredPhoto, photosMaxDefault } from '../photo.ts'
import type { Asked } from '../question.ts'
import { answering, type Kind, slipping } from './kind.ts'
import { photoFaults, wordsAndPictures } from './pictures.ts'

/** A question that people answer with a picture of what they mean. */
export interface PhotoQuestion<Words = Localized> extends Asked<Words> {
  readonly kind: 'photo'
  readonly photosMax: number
}

/** The pictures that were sent, and what was written below them or instead of them. */
export interface PhotoValue {
  readonly kind: 'photo'
  readonly statements: readonly string[]
  readonly photos?: readonly AnsweredPhoto[]
}

/**
 * Shown with pictures. Words alone are an answer too: a citizen who cannot take a picture, or see one, can say what
 * would be on it.
 */
export const photo: Kind<'photo'> = {
  taps: 'never',
  options: () => [],
  howTo: ({ photosMax }) => text('how-photo', { max: photosMax }),
  choosing: () => ({ soFar: [], buttons: [] }),
  tapped: () => slipping(say('button-unknown')),
  read: (question, words, reader) => {
    const statement = reader.statement(words)
    return statement === undefined
      ? slipping(say('slip-photo', { max: question.photosMax }))
      : answering({ kind: 'photo', statements: [statement] })
  },
  spotted: () => undefined,
  // No form of any channel takes pictures: it is asked as a message.
  fields: () => undefined,
  filled: () => undefined,

  named: false,
  selected: () => [],
  ownWords: (_, value) => wordsAndPictures(value),
  concerned: () => [],
  repeated: () => [],

  items: () => [],
  itemsIn: () => [],
  released: () => ({ told: {}, parts: [] }),
  shown: () => ({ lines: [] }),
  summary: (_, { people }) => [
    people === undefined
      ? say('counts-too-few')
      : say(people.atLeast ? 'count-photos-least' : 'count-photos', { people: people.people }),
  ],
  // The pictures by name alone: a file with answers goes where pictures must not.
  columns: () => [{ cell: ({ statements, photos = [] }) => [...statements, ...photos.map(({ id }) => id)].join('\n') }],

  signs: ['photosMax'],
  faults: ({ photosMax }) => photoFaults(photosMax),
  withWords: (question, change) => ({
    kind: 'photo',
    id: question.id,
    text: change(question.text),
    photosMax: question.photosMax,
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: [],
  choicesMax: 0,
  told: (asked) => ({ ...asked, kind: 'photo', photosMax: photosMaxDefault }),
}
