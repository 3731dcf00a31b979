import type { KeptOpinions } from '../../domain/opinions/opinions.ts'
import { hostWords, worded } from '../../domain/opinions/worded.ts'
import type { Outcome, Theme } from '../../domain/outcome.ts'
import { shownText } from '../../domain/personal-data.ts'
import type { StandingPhoto } from '../../domain/photo.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { mayStandInPublic } from '../../domain/questions/open.ts'
import { publicWords } from '../../domain/quotes.ts'
import { takesReactions } from '../../domain/reactions/question.ts'
import { type ReactionsTold, reactionsToldOf } from '../../domain/reactions/told.ts'
import { releaseOpinions } from '../../domain/release/opinions.ts'
import { nothingReleased, type Released, type ReleasedQuestion } from '../../domain/release/released.ts'
import type { Cleared } from '../../domain/voices.ts'
import type { OpinionsShown, QuestionAccount, ReactionsShown, StatementShown } from './question-record.ts'

/** What is shown of a question beside its counts. */
interface Shown {
  readonly photos?: readonly StandingPhoto[]
  readonly outcome?: Pick<Outcome, 'themes'>
  readonly opinions?: readonly KeptOpinions[]
  readonly quotes?: readonly Cleared[] | undefined
}

/** A question with what was said to it; `closed` says whether that may be shown yet. */
export function questionAccount(
  question: Question,
  told: Released,
  closed: boolean,
  { photos = [], outcome, opinions = [], quotes }: Shown = {},
): QuestionAccount {
  const { id, kind, text } = question
  const counts = told.questions[id] ?? nothingReleased
  const allowed = photos.filter((photo) => photo.question === id && photo.verdict === 'allowed')
  const shown = allowed.map(({ id, width, height, caption }) => ({
    ...{ id, width, height },
    ...(caption !== undefined && { caption: shownText(caption) }),
  }))
  const pictures = shown.length > 0 ? { photos: shown } : {}
  const themes = outcome?.themes ?? []
  const inPublic = quotes !== undefined && mayStandInPublic(question)
  const words = publicWords(question, counts.people?.people, quotes ?? [])
  const reactions = quotedIn(reactionsToldOf(question, told, themes), words, inPublic)
  const found = opinionsOf(question, opinions, themes, words, inPublic)
  return {
    ...{ id, kind, text },
    ...(kind === 'open' && takesReactions(question) && { travels: true }),
    ...(closed && {
      said: {
        ...said(question, counts),
        ...(reactions && { reactions }),
        ...pictures,
        ...(found && { opinions: found }),
      },
    }),
  }
}

/** Who agrees on what; statements of citizens stand by their numbers, and in words where these were cleared. */
function opinionsOf(
  question: Question,
  kept: readonly KeptOpinions[],
  themes: readonly Theme[],
  words: ReadonlyMap<number, string>,
  inPublic: boolean,
): OpinionsShown | undefined {
  const found = kept.find((each) => each.question === question.id)
  const released = found && releaseOpinions(found)
  if (!released) return undefined
  const host = hostWords(question)
  const shown = worded(released, (statement): StatementShown | undefined => {
    if (question.kind !== 'open') {
      const ours = host(statement)
      return ours && { host: ours }
    }
    const number = Number(statement)
    const own = themes.filter((theme) => theme.statements.includes(number)).map(({ label }) => label)
    return { number, themes: own, ...wordsFor(number, words) }
  })
  if (question.kind !== 'open' || words.size > 0) return shown
  return { ...shown, quotes: inPublic ? 'uncleared' : 'unasked' }
}

function quotedIn(
  reactions: ReactionsTold | undefined,
  words: ReadonlyMap<number, string>,
  inPublic: boolean,
): ReactionsShown | undefined {
  return (
    reactions && {
      ...reactions,
      ...(inPublic && { inPublic: true }),
      statements: reactions.statements.map((each) => ({ ...each, ...wordsFor(each.number, words) })),
    }
  )
}

function wordsFor(number: number, words: ReadonlyMap<number, string>): { readonly words?: string } {
  const own = words.get(number)
  return own === undefined ? {} : { words: own }
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
