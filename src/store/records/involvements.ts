import type { Answer, Statement } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Involvement } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { readAnswersBy } from './answers.ts'
import { readHeardBy } from './heard.ts'
import { invitationIn, readInvitations, unsaidIn } from './invitations.ts'
import { readRespondents } from './respondents.ts'
import { readStatementsBy } from './statements.ts'

/** An involvement with the statements it gave rise to. */
export interface Part extends Involvement {
  readonly statements: readonly (Statement & { readonly question: string })[]
}

/** Each person's parts, by person and then by consultation. */
export type Parts = ReadonlyMap<PersonId, ReadonlyMap<ConsultationId, Part>>

/** All involvements of these persons, in the order in which they were invited; `consultations` narrows it. */
export async function readParts(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): Promise<Parts> {
  if (persons.length === 0) return new Map()
  const invitations = await readInvitations(trx, dialect, persons, consultations)
  const respondents = await readRespondents(trx, dialect, persons, consultations)
  const tied = respondents.length > 0
  const answers = tied ? await readAnswersBy(trx, dialect, persons, consultations) : []
  const statements = tied ? await readStatementsBy(trx, dialect, persons, consultations) : []
  const heard = tied ? await readHeardBy(trx, dialect, persons, consultations) : []

  const numbers = new Map(respondents.map((row) => [keyOf(row), row.number]))
  const answersOf = grouped(answers)
  const statementsOf = grouped(statements)
  const heardOf = grouped(heard)

  const parts = new Map<PersonId, Map<ConsultationId, Part>>()
  for (const row of invitations) {
    const key = keyOf(row)
    const respondent = numbers.get(key)
    const part: Part = {
      invitation: invitationIn(row),
      answers: [...unsaidIn(row), ...(answersOf.get(key) ?? []).map(({ person: _, ...answer }): Answer => answer)],
      ...(respondent !== undefined && { respondent }),
      heard: Object.fromEntries((heardOf.get(key) ?? []).map(({ echo, felt }) => [echo, felt])),
      statements: (statementsOf.get(key) ?? []).map(({ number, question, text, at }) => ({
        number,
        question,
        text,
        at,
      })),
    }
    const mine = parts.get(row.person) ?? new Map<ConsultationId, Part>()
    parts.set(row.person, mine.set(row.consultation, part))
  }
  return parts
}

interface OfPart {
  readonly person: PersonId
  readonly consultation: ConsultationId
}

function keyOf({ person, consultation }: OfPart): string {
  return `${person} ${consultation}`
}

function grouped<T extends OfPart>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
