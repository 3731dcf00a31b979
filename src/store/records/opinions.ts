import { createHash } from 'node:crypto'
import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type {
  FindOpinions,
  Opinions as Found,
  GroupName,
  GroupNamed,
  GroupNames,
  KeptOpinions,
  VotesCast,
} from '../../domain/opinions/opinions.ts'
import { countsOf } from '../../domain/reactions/counts.ts'
import { type ReactQuestion, reactionsId, takesReactions } from '../../domain/reactions/question.ts'
import { releaseIsFinal } from '../../domain/release/release.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Db, Trx } from '../databases/dialect.ts'
import { readable } from './kept-back.ts'
import { readCounts, readTravelling } from './reactions.ts'

/** What was found in votes: groups of people who vote alike, and what is told of them. */
export interface Opinions {
  /** What was kept of each question of a consultation, in no order; none where nothing was found yet. */
  opinionsKept(id: ConsultationId): Promise<readonly KeptOpinions[]>
  /** The same of each question with votes, found anew where votes have come since; for good once no more come in. */
  opinionsOf(running: RunningConsultation, find: FindOpinions, at: Instant): Promise<readonly KeptOpinions[]>
  /** Everything that was said to the statements of a question. */
  votesCast(id: ConsultationId, question: ReactQuestion): Promise<VotesCast>
}

/** The opinions of this store. */
export function opinionsOf(base: Base): Opinions {
  return {
    opinionsKept: async (id) => (await readOpinions(base, [id])).get(id) ?? [],
    opinionsOf: (running, find, at) => findOpinions(base, running, find, at),
    votesCast: (id, question) => readVotesCast(base, id, question),
  }
}

/** What was kept of these consultations. */
export async function readOpinions(
  { db }: Pick<Base, 'db'>,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, readonly KeptOpinions[]>> {
  const kept = new Map<ConsultationId, KeptOpinions[]>()
  if (ids.length === 0) return kept
  const rows = await db
    .selectFrom('opinions')
    .select(['consultation', 'question', 'found', 'members', 'is_final', 'at'])
    .where('consultation', 'in', [...ids])
    .execute()
  const names = await readNames(db, ids)
  for (const row of rows) {
    const named = names.get(placeOf(row)) ?? {}
    kept.set(row.consultation, [...(kept.get(row.consultation) ?? []), keptIn(row, named)])
  }
  return kept
}

interface Row {
  readonly question: string
  readonly found: string
  readonly members: string
  readonly is_final: number
  readonly at: number
}

function keptIn({ question, found, members, is_final, at }: Row, names: GroupNames): KeptOpinions {
  return { question, found: JSON.parse(found) as Found, members, final: is_final === 1, at: Number(at), names }
}

async function readNames(db: Db, ids: readonly ConsultationId[]): Promise<ReadonlyMap<string, GroupNames>> {
  const rows = await db
    .selectFrom('opinion_names')
    .select(['consultation', 'question', 'grp', 'name', 'signed_by', 'at'])
    .where('consultation', 'in', [...ids])
    .execute()
  const names = new Map<string, Record<number, GroupName>>()
  for (const row of rows) {
    const { grp, name, signed_by: by, at } = row
    names.set(placeOf(row), { ...names.get(placeOf(row)), [grp]: { name, by, at: Number(at) } })
  }
  return names
}

function placeOf({ consultation, question }: { readonly consultation: string; readonly question: string }): string {
  return JSON.stringify([consultation, question])
}

/** Writes what a moderator calls a group, in place of the name before; without a name it is taken away. */
export async function nameGroup(
  trx: Trx,
  { consultation, question, group, name, by, at }: GroupNamed & Pick<GroupName, 'by' | 'at'>,
): Promise<void> {
  await trx
    .deleteFrom('opinion_names')
    .where('consultation', '=', consultation)
    .where('question', '=', question)
    .where('grp', '=', group)
    .execute()
  if (name === undefined) return
  const row = { consultation, question, grp: group, name, signed_by: by, at }
  await trx.insertInto('opinion_names').values(row).execute()
}

/** Finding takes at most a twentieth of the time: what was found a moment ago is told again while votes pour in. */
const restFor = 20

async function findOpinions(
  base: Base,
  { consultation, stage }: RunningConsultation,
  find: FindOpinions,
  at: Instant,
): Promise<readonly KeptOpinions[]> {
  const { id } = consultation
  const final = releaseIsFinal({ stage })
  const found: KeptOpinions[] = []
  const names = await readNames(base.db, [id])
  for (const question of consultation.questions.filter(takesReactions)) {
    const row = await base.db
      .selectFrom('opinions')
      .selectAll()
      .where('consultation', '=', id)
      .where('question', '=', question.id)
      .executeTakeFirst()
    const version = row?.is_final === 1 ? row.version : await versionOf(base, id, question)
    const isFresh = row && (row.version === version || (at >= row.at && at - Number(row.at) < restFor * row.took_ms))
    const named = names.get(placeOf({ consultation: id, question: question.id })) ?? {}
    if (row && (row.is_final === 1 || (isFresh && !final))) found.push(keptIn(row, named))
    else found.push({ ...(await keep(base, id, question, { find, version, final, at })), names: named })
  }
  return found
}

async function keep(
  base: Base,
  id: ConsultationId,
  question: ReactQuestion,
  { find, version, final, at }: { find: FindOpinions; version: string; final: boolean; at: Instant },
): Promise<Omit<KeptOpinions, 'names'>> {
  const cast = await readVotesCast(base, id, question)
  const began = performance.now()
  const { found, members } = find(cast)
  const written = {
    ...{ found: JSON.stringify(found), members, version, at },
    ...{ is_final: final ? 1 : 0, took_ms: Math.ceil(performance.now() - began) },
  }
  await base.db
    .insertInto('opinions')
    .values({ consultation: id, question: question.id, ...written })
    .onConflict((conflict) =>
      conflict.columns(['consultation', 'question']).doUpdateSet(written).where('opinions.is_final', '=', 0),
    )
    .execute()
  return { question: question.id, found, members, final, at }
}

/** Stands for the votes of a question as they are counted, and for the statements that count. */
async function versionOf(base: Base, id: ConsultationId, question: ReactQuestion): Promise<string> {
  const counts = (await readCounts(base, [id]))(id, reactionsId(question))
  const travelling = await readTravelling(base, id, question)
  const sorted = Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([sorted, travelling]))
    .digest('hex')
    .slice(0, 32)
}

/** A statement that was voted on and is shown no more stays without words, and in no figure. */
async function readVotesCast(base: Base, id: ConsultationId, question: ReactQuestion): Promise<VotesCast> {
  const rows = await base.db
    .selectFrom('answers')
    .select(['respondent', 'value'])
    .where('consultation', '=', id)
    .where('question', '=', reactionsId(question))
    .orderBy('respondent')
    .execute()
  const votes = (await readable(base.db, id, rows)).flatMap(({ respondent, value }) => {
    const said = JSON.parse(value) as { readonly votes?: VotesCast['votes'][number]['said'] }
    return said.votes ? [{ respondent, said: said.votes }] : []
  })
  const travelling = await readTravelling(base, id, question)
  const items = (await readCounts(base, [id]))(id, reactionsId(question))
  const known = new Set(travelling.map(({ key }) => key))
  const gone = new Set(votes.flatMap(({ said }) => Object.keys(said).filter((key) => !known.has(key))))
  const statements = [
    ...travelling.map((each) => ({ ...each, rejected: false, seen: countsOf(each.key, items).seen })),
    ...[...gone].map((key) => ({ key, authors: [], rejected: true })),
  ]
  return {
    statements: question.kind === 'agree' ? statements : statements.sort((one, other) => +one.key - +other.key),
    votes,
  }
}
