import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import { photosIn } from '../../domain/questions/pictures.ts'
import type { Instant } from '../../domain/time.ts'
import type { DataKey } from '../../seal/data-key.ts'
import type { Closing } from '../databases/base.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { settleAnswered } from '../outbox/answered.ts'
import { writeAnswers } from '../records/answers.ts'
import { takeNumbers } from '../records/counters.ts'
import { writeHeard } from '../records/heard.ts'
import { type InvitationWritten, type Unsaid, writeInvitations } from '../records/invitations.ts'
import { dropPhotos, type PhotoWritten, writePhotos } from '../records/photos.ts'
import { writeRespondents } from '../records/respondents.ts'
import { withdrawStatements, writeStatements } from '../records/statements.ts'
import { withdrawStatementStems, writeStatementStems } from '../records/stems.ts'
import type { TallyDeltas } from '../records/tallies.ts'
import type { PartDraft, PersonDraft } from './drafts.ts'

/** A part with the person it belongs to, and the language they speak with us. */
interface Owned {
  readonly person: PersonId
  readonly language: string | undefined
  readonly wordKey: DataKey
  readonly part: PartDraft
}

/** Writes invitations, answers, statements and what was said to echoes, and gives out respondents' and statements' numbers. */
export async function writeParts(
  trx: Trx,
  base: Closing,
  drafts: readonly PersonDraft[],
  deltas: TallyDeltas,
  now: Instant,
): Promise<void> {
  const { dialect } = base
  const owned = drafts.flatMap(({ id, fields, wordKey, parts }): readonly Owned[] =>
    id === undefined || wordKey === undefined
      ? []
      : [...parts.values()].map((part) => ({ person: id, language: fields?.language, wordKey, part })),
  )
  if (owned.length === 0) return
  await giveNumbers(trx, dialect, owned)
  await writeInvitations(trx, dialect, owned.flatMap(invitationOf), deltas)
  await writeRespondents(trx, dialect, owned.flatMap(respondentOf))
  const speaking = owned.filter(({ part }) => part.respondent !== undefined)
  await writeAnswers(trx, dialect, speaking.flatMap(answersOf))
  await withdrawStatements(trx, dialect, speaking.flatMap(withdrawnOf))
  await writeStatements(trx, dialect, speaking.flatMap(statementsOf))
  await withdrawStatementStems(trx, dialect, speaking.flatMap(withdrawnOf))
  await writeStatementStems(trx, base, speaking.flatMap(spokenOf))
  await writePhotos(trx, dialect, speaking.flatMap(photosOf))
  await dropPhotos(
    trx,
    dialect,
    owned.flatMap(({ part }) => part.photosGone),
  )
  await writeHeard(trx, dialect, speaking.flatMap(heardOf))
  await settleAnswered(trx, dialect, drafts.flatMap(answeredBy), now)
}

/** To which invitations a person began to answer, or said no. */
function answeredBy({ id, parts }: PersonDraft): readonly { person: PersonId; consultation: ConsultationId }[] {
  if (id === undefined) return []
  return [...parts.values()].flatMap(({ consultation, invitation }) =>
    invitation?.changed && !invitation.isNew && invitation.progress !== 'waiting' ? [{ person: id, consultation }] : [],
  )
}

async function giveNumbers(trx: Trx, dialect: Dialect, owned: readonly Owned[]): Promise<void> {
  const parts = owned.map(({ part }) => part)
  const wanted = parts.flatMap(({ consultation, speaks, statements }) => [
    ...(speaks ? [{ consultation, measure: 'respondents' } as const] : []),
    ...statements
      .filter(({ number }) => number === undefined)
      .map(() => ({ consultation, measure: 'statements' }) as const),
  ])
  const next = await takeNumbers(trx, dialect, wanted)
  for (const part of parts) {
    const { consultation } = part
    if (part.speaks) part.respondent = next({ consultation, measure: 'respondents' })
    for (const statement of part.statements) statement.number ??= next({ consultation, measure: 'statements' })
  }
}

function invitationOf({ person, part }: Owned): readonly InvitationWritten[] {
  const { invitation, consultation, answered, speaks, respondent } = part
  // What was said before anything was stands here until they are a respondent, and once they are, no more.
  const moved = answered.size > 0 && (speaks || respondent === undefined)
  if (!invitation || !(invitation.isNew || invitation.changed || moved)) return []
  const { madeAt, origin, progress, newsMuted, isNew } = invitation
  return [
    {
      isNew,
      row: {
        ...{ person, consultation, made_at: madeAt, origin, progress },
        ...{ unsaid: unsaidOf(part), news_muted: newsMuted ? 1 : 0 },
      },
    },
  ]
}

/** Skips are kept on the invitation until there is a respondent to keep them with. */
function unsaidOf(part: PartDraft): string | null {
  if (part.respondent !== undefined || part.answers.size === 0) return null
  const unsaid: Unsaid = Object.fromEntries(part.answers)
  return JSON.stringify(unsaid)
}

function respondentOf({ person, part: { consultation, respondent, speaks } }: Owned) {
  return speaks ? [{ person, consultation, number: respondent ?? null }] : []
}

function answersOf({ wordKey, part }: Owned) {
  const { consultation, respondent = null } = part
  return [...part.answers]
    .filter(([question]) => part.speaks || part.answered.has(question))
    .map(([question, answer]) => ({ consultation, respondent, question, wordKey, ...answer }))
}

function withdrawnOf({ part: { consultation, respondent, withdrawn } }: Owned) {
  return respondent === undefined ? [] : withdrawn.map((number) => ({ consultation, respondent, number }))
}

function statementsOf({ wordKey, part }: Owned) {
  const { consultation, respondent = null, statements, answered } = part
  return statements
    .filter(({ question }) => answered.has(question))
    .map(({ number, ...statement }) => ({ consultation, number: number ?? null, respondent, wordKey, ...statement }))
}

function spokenOf({ language, part: { consultation, respondent, statements, answered } }: Owned) {
  if (respondent === undefined || language === undefined) return []
  return statements.flatMap(({ number, question, text }) =>
    number === undefined || !answered.has(question) ? [] : [{ consultation, respondent, number, text, language }],
  )
}

/** Each with the number of the words below it, as they stand now. */
function photosOf({ part }: Owned): readonly PhotoWritten[] {
  const { consultation, respondent = null, answers, answered, statements } = part
  return [...answered].flatMap((question) =>
    photosIn(answers.get(question)?.value).map(({ id, caption }) => {
      const below = statements.find((each) => each.question === question && each.text === caption)
      return { id, consultation, respondent, question, statement: below?.number ?? null }
    }),
  )
}

function heardOf({ part }: Owned) {
  const { consultation, respondent = null, heard, told } = part
  return [...heard]
    .filter(([echo]) => told.has(echo))
    .map(([echo, { felt, at }]) => ({ consultation, respondent, echo, felt, at }))
}
