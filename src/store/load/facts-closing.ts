import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Spoken, SpokenStatement } from '../../domain/voices.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import { showable } from '../records/kept-back.ts'
import { readThemes } from '../records/themes.ts'

/** Of more respondents than this every second, third … is looked at: a few voices are chosen from them, and every message waits for it. */
const respondentsReadMax = 500

/** What was said in the consultations whose closing is told with these messages, each read once; nothing here leads to a person. */
export async function closingFacts(
  base: Base,
  items: readonly ClaimedItem[],
  tallies: ReadonlyMap<ConsultationId, Tally>,
): Promise<ReadonlyMap<ConsultationId, Spoken>> {
  const closing = items.flatMap(({ notice }) => (isClosing(notice) ? [notice.mailing.consultation] : []))
  const spoken = new Map<ConsultationId, Spoken>()
  for (const id of new Set(closing)) {
    // Five hundred people's words are read and opened: others have their turn before and in between.
    await breathe()
    spoken.set(id, await readSpoken(base, id, tallies.get(id)?.answered ?? 0))
  }
  return spoken
}

/** Whether a message tells those who answered that a consultation is closed. */
export function isClosing(notice: Notice): notice is Extract<Notice, { readonly kind: 'mailing' }> {
  return notice.kind === 'mailing' && notice.mailing.kind === 'closing'
}

async function readSpoken(base: Base, id: ConsultationId, answered: number): Promise<Spoken> {
  const respondents = among(base.dialect, 'int', await someRespondents(base, id, answered))
  const statements = await sql<SpokenStatement>`
    select number, respondent, question, text from statements
    where consultation = ${id} and respondent in ${respondents} and withdrawn = 0 and text <> ''
    order by number`.execute(base.db)
  const shown = await showable(base.db, id, statements.rows)
  if (shown.length === 0) return { statements: [], answers: [], themes: [] }
  await breathe()
  const answers = await sql<{ respondent: number; question: string; value: string }>`
    select respondent, question, value from answers
    where consultation = ${id} and respondent in ${respondents} order by respondent, question`.execute(base.db)
  return {
    statements: shown,
    answers: (await showable(base.db, id, answers.rows)).map((row) => ({
      ...row,
      value: JSON.parse(row.value) as AnswerValue,
    })),
    themes: await readThemes(base, id),
  }
}

/** The numbers of those that are looked at: named one by one, so that no index is gone through for the few among very many. */
async function someRespondents({ db }: Base, id: ConsultationId, answered: number): Promise<readonly number[]> {
  const every = Math.max(1, Math.ceil(answered / respondentsReadMax))
  const { rows } = await sql<{ last: number | null }>`
    select max(number) as last from respondents where consultation = ${id}`.execute(db)
  return Array.from({ length: Math.floor((rows[0]?.last ?? 0) / every) }, (_, at) => (at + 1) * every)
}
