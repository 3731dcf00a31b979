import { shownText } from '../../domain/personal-data.ts'
import type { StandingPhoto } from '../../domain/photo.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { nothingCounted, type QuestionTally, type Tally } from '../../domain/tally.ts'
import type { QuestionAccount } from './record.ts'

/** A question with what was said to it; `closed` says whether that may be shown yet. */
export function questionAccount(
  question: Question,
  tally: Tally,
  closed: boolean,
  photos: readonly StandingPhoto[] = [],
): QuestionAccount {
  const { id, kind, text } = question
  const counts = tally.questions[id] ?? nothingCounted
  const allowed = photos.filter((photo) => photo.question === id && photo.verdict === 'allowed')
  const shown = allowed.map(({ id, width, height, caption }) => ({
    ...{ id, width, height },
    ...(caption !== undefined && { caption: shownText(caption) }),
  }))
  const pictures = shown.length > 0 ? { photos: shown } : {}
  return { id, kind, text, ...(closed && { said: { ...said(question, counts), ...pictures } }) }
}

type Said = NonNullable<QuestionAccount['said']>

/** An average beside all steps but the hidden ones would let a reader work those out: it is one or the other. */
function said(question: Question, counts: QuestionTally): Said {
  const { lines, ends, ...rest } = kindOf(question).shown(question, counts)
  const apart = ends === undefined || (rest.average && lines.every(({ people }) => people !== undefined))
  return {
    people: publishableOne(counts.answered) ?? null,
    lines: apart ? lines.map(({ people, ...line }) => ({ ...line, people: people ?? null })) : [],
    ...rest,
  }
}
