import { sql } from 'kysely'
import type { Consultation } from '../../../domain/consultation.ts'
import { withoutWords } from '../../../domain/questions/open.ts'
import type { Trx } from '../../databases/dialect.ts'
import { writeAnswers } from '../../records/answers.ts'
import { readConsultations } from '../../records/consultations.ts'
import { type Part, readParts } from '../../records/involvements.ts'
import { countAnswer, counted, type TallyDeltas } from '../../records/tallies.ts'
import { type JoinedAnswer, joinedAnswers, newestFirst } from './answers.ts'
import { joinInvitations } from './invitations.ts'
import { type Joining, mayCountLess, type SharedPart } from './shared-part.ts'

/**
 * Joins what two people were both part of, consultation by consultation: one invitation and one answer each. While a consultation is
 * open they are counted once. What was counted by its closing is published and stays; so does the last answer of five, as a number must
 * not become one about fewer. Returns what both had answered.
 */
export async function joinParts(joining: Joining): Promise<readonly Consultation[]> {
  const { trx, base, pair } = joining
  const parts = await readParts(trx, base, [pair.kept, pair.gone])
  const kept = parts.get(pair.kept) ?? new Map<string, Part>()
  const shared = [...(parts.get(pair.gone)?.values() ?? [])].flatMap((other) => {
    const own = kept.get(other.invitation.consultation)
    return own ? [{ own, other }] : []
  })
  if (shared.length === 0) return []
  const ids = shared.map(({ own }) => own.invitation.consultation)
  const consultations = await readConsultations(trx, base, { ids })
  const twice: Consultation[] = []
  for (const { own, other } of shared) {
    const running = consultations.get(own.invitation.consultation)?.running
    if (!running) continue
    const [newer, older] = newestFirst(own, other)
    const at = { ...joining, running }
    await joinAnswers(at, newer, older)
    await joinInvitations(at, own.respondent !== undefined || other.respondent !== undefined)
    if (own.respondent !== undefined && other.respondent !== undefined) twice.push(running.consultation)
  }
  return twice
}

async function joinAnswers(at: SharedPart, newer: Part, older: Part): Promise<void> {
  const { trx, base, deltas, running, wordKey } = at
  const { id } = running.consultation
  const answers = joinedAnswers(newer, older)
  const respondent = newer.respondent ?? older.respondent
  const twice = newer.respondent !== undefined && older.respondent !== undefined
  const recounts = twice ? await mayCountLess(at, 'answered') : running.stage.at === 'open'
  if (recounts) for (const each of answers) recount(deltas, id, each)
  if (respondent === undefined) return keepUnsaid(at, answers)
  await writeAnswers(
    trx,
    base.dialect,
    answers.map(({ joined }) => ({ ...joined, consultation: id, respondent, wordKey })),
  )
  if (!twice || older.respondent === undefined) return
  const from = older.respondent
  const dropped = answers.filter(({ keepsWords }) => !keepsWords).map(({ question }) => question)
  if (recounts) {
    counted(deltas, id, 'answered', -1)
    await withdraw(trx, id, from, dropped)
    await sql`delete from answers where consultation = ${id} and respondent = ${from}`.execute(trx)
    await sql`delete from respondents where consultation = ${id} and number = ${from}`.execute(trx)
  } else {
    await leaveCounted(at, from, answers)
  }
  await moveWords(trx, id, from, respondent)
}

function recount(deltas: TallyDeltas, id: string, { question, older, newer, joined }: JoinedAnswer): void {
  if (older) countAnswer(deltas, id, question, older.value, -1)
  if (newer) countAnswer(deltas, id, question, newer.value, -1)
  countAnswer(deltas, id, question, joined.value, 1)
}

/** Neither has said anything: what was skipped stands on the invitation that is kept. */
async function keepUnsaid({ trx, pair, running }: SharedPart, answers: readonly JoinedAnswer[]): Promise<void> {
  if (answers.length === 0) return
  const unsaid = Object.fromEntries(answers.map(({ question, joined: { value, at } }) => [question, { value, at }]))
  await sql`
    update invitations set unsaid = ${JSON.stringify(unsaid)}
    where person = ${pair.kept} and consultation = ${running.consultation.id}`.execute(trx)
}

/** What is counted and published stays counted, as of a person who was forgotten: choices without a word, tied to no person. */
async function leaveCounted(
  { trx, running }: SharedPart,
  from: number,
  answers: readonly JoinedAnswer[],
): Promise<void> {
  const { id } = running.consultation
  for (const { question, older, newer } of answers) {
    if (!older) continue
    const bare = withoutWords(older.value)
    if (newer && bare === undefined) continue
    if (newer && older.value.kind !== 'open' && older.value.kind !== 'photo') {
      await sql`
        update answers set value = ${JSON.stringify(bare)}, sources = null
        where consultation = ${id} and respondent = ${from} and question = ${question}`.execute(trx)
      continue
    }
    // It is the other number's now.
    await sql`
      delete from answers where consultation = ${id} and respondent = ${from} and question = ${question}`.execute(trx)
  }
  await sql`update respondents set person = null where consultation = ${id} and number = ${from}`.execute(trx)
}

/** What was said anew in the other chat does not stand any more. */
async function withdraw(trx: Trx, id: string, respondent: number, questions: readonly string[]): Promise<void> {
  for (const question of questions) {
    const theirs = sql`consultation = ${id} and respondent = ${respondent} and question = ${question}`
    await sql`
      delete from statement_stems where consultation = ${id} and respondent = ${respondent} and number in (
        select number from statements where ${theirs})`.execute(trx)
    await sql`update statements set withdrawn = 1 where ${theirs}`.execute(trx)
  }
}

/** Every word, picture and feeling follows its person to the number that stands for them now. */
async function moveWords(trx: Trx, id: string, from: number, to: number): Promise<void> {
  const theirs = sql`consultation = ${id} and respondent = ${from}`
  await sql`update statements set respondent = ${to} where ${theirs}`.execute(trx)
  await sql`update statement_stems set respondent = ${to} where ${theirs}`.execute(trx)
  await sql`update photos set respondent = ${to} where ${theirs}`.execute(trx)
  await sql`
    update heard set respondent = ${to} where ${theirs} and echo not in (
      select echo from heard where consultation = ${id} and respondent = ${to})`.execute(trx)
}
