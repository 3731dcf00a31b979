import type { Localized } from '../../domain/language.ts'
import type { KeptOpinions } from '../../domain/opinions/opinions.ts'
import { hostWords, type WordedOpinions, worded } from '../../domain/opinions/worded.ts'
import { shownText } from '../../domain/personal-data.ts'
import type { StandingPhoto } from '../../domain/photo.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { releaseOpinions } from '../../domain/release/opinions.ts'
import { nothingReleased, type Released, type ReleasedQuestion } from '../../domain/release/released.ts'
import type { QuestionAccount } from './record.ts'

/** A question with what was said to it; `closed` says whether that may be shown yet. */
export function questionAccount(
  question: Question,
  told: Released,
  closed: boolean,
  photos: readonly StandingPhoto[] = [],
  kept: readonly KeptOpinions[] = [],
): QuestionAccount {
  const { id, kind, text } = question
  const counts = told.questions[id] ?? nothingReleased
  const allowed = photos.filter((photo) => photo.question === id && photo.verdict === 'allowed')
  const shown = allowed.map(({ id, width, height, caption }) => ({
    ...{ id, width, height },
    ...(caption !== undefined && { caption: shownText(caption) }),
  }))
  const pictures = shown.length > 0 ? { photos: shown } : {}
  const opinions = opinionsOf(question, kept)
  return {
    ...{ id, kind, text },
    ...(closed && { said: { ...said(question, counts), ...pictures, ...(opinions && { opinions }) } }),
  }
}

/** Who agrees on what; of statements only those of the host stand on the public record. */
function opinionsOf(question: Question, kept: readonly KeptOpinions[]): WordedOpinions<Localized> | undefined {
  const found = kept.find((each) => each.question === question.id)
  const released = found && releaseOpinions(found)
  if (!released) return undefined
  return { ...worded(released, hostWords(question)), ...(question.kind === 'open' && { unquoted: true }) }
}

type Said = NonNullable<QuestionAccount['said']>

function said(question: Question, counts: ReleasedQuestion): Said {
  const { lines, ends: _, ...rest } = kindOf(question).shown(question, counts)
  const { people } = counts
  return {
    people: people?.people ?? null,
    ...(people?.atLeast && { peopleAtLeast: true }),
    // Beside "fewer than five answered", a list of what is not shown says nothing.
    lines: people ? lines.map(({ people: each, ...line }) => ({ ...line, people: each ?? null })) : [],
    ...rest,
  }
}
