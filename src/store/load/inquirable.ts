import { sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import { isOpen } from '../../domain/idea.ts'
import {
  type AskedFor,
  type Inquirable,
  type InquiryName,
  type InquirySubject,
  inquiryKeyOf,
  owesReply,
} from '../../domain/inquiry.ts'
import type { Said } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readConsultations } from '../records/consultations.ts'
import { readIdeas } from '../records/ideas.ts'
import { personBehind, readInquiries } from '../records/inquiries.ts'
import { readKeptBack } from '../records/kept-back.ts'
import { readOffers } from '../records/offers.ts'

/** What can be asked about a subject, and by whom; undefined when nothing was said there. `statement` names one of an answer. */
export async function readInquirable(
  base: Base,
  subject: InquirySubject,
  statement?: number,
): Promise<Inquirable | undefined> {
  const known = await nameOf(base, subject, statement)
  if (!known) return undefined
  const [inquiry] = await readInquiries(base, [inquiryKeyOf(subject)])
  const reachable = await canReach(base, subject, inquiry !== undefined && owesReply(inquiry))
  const guides = inquiry?.guides ?? known.guides
  return { subject, ...known, reachable, ...(inquiry && { inquiry }), ...(guides && { guides }) }
}

/** What staff name in words: the statement, answer, idea or offer with that number. */
export async function readAskedFor(base: Base, asked: AskedFor): Promise<Inquirable | undefined> {
  switch (asked.of) {
    case 'any':
      return undefined
    case 'idea': {
      const row = await base.db.selectFrom('ideas').select('key').where('number', '=', asked.number).executeTakeFirst()
      return row && readInquirable(base, { of: 'idea', idea: row.key })
    }
    case 'help': {
      const [offer] = await readOffers(base, { numbers: [asked.number] })
      return offer && readInquirable(base, { of: 'help', offer: offer.key })
    }
    case 'answer':
      return readInquirable(base, { of: 'answer', consultation: asked.consultation, respondent: asked.number })
    case 'statement': {
      const { consultation, number } = asked
      const row = await base.db
        .selectFrom('statements')
        .select('respondent')
        .where('consultation', '=', consultation)
        .where('number', '=', number)
        .where('withdrawn', '=', 0)
        .where('text', '<>', '')
        .executeTakeFirst()
      return row && readInquirable(base, { of: 'answer', consultation, respondent: row.respondent }, number)
    }
    default:
      return asked satisfies never
  }
}

/** What one respondent said; nothing here leads to a person. */
export async function readSaidBy({ db }: Base, consultation: string, respondent: number): Promise<readonly Said[]> {
  const answers = await db
    .selectFrom('answers')
    .select(['question', 'value', 'at'])
    .where('consultation', '=', consultation)
    .where('respondent', '=', respondent)
    .orderBy('question')
    .execute()
  const keptBack = answers.length === 0 ? undefined : (await readKeptBack(db, consultation))(consultation, respondent)
  if (answers.length === 0 || keptBack === 'restricted') return []
  const statements = await db
    .selectFrom('statements')
    .select(['number', 'text', 'at'])
    .where('consultation', '=', consultation)
    .where('respondent', '=', respondent)
    .where('withdrawn', '=', 0)
    .where('text', '<>', '')
    .orderBy('number')
    .execute()
  const said = answers.map(({ question, value, at }) => ({
    ...{ consultation, question, at },
    value: JSON.parse(value) as AnswerValue,
  }))
  return [{ respondent, answers: said, statements }]
}

async function nameOf(
  base: Base,
  subject: InquirySubject,
  statement: number | undefined,
): Promise<Pick<Inquirable, 'named' | 'departments' | 'guides' | 'settled'> | undefined> {
  switch (subject.of) {
    case 'answer': {
      const { consultation: id, respondent } = subject
      const found = (await readConsultations(base.db, base, { ids: [id] })).get(id)?.running.consultation
      const there = await base.db
        .selectFrom('respondents')
        .select('number')
        .where('consultation', '=', id)
        .where('number', '=', respondent)
        .executeTakeFirst()
      if (!found || !there) return undefined
      const { title, departments } = found
      const named: InquiryName =
        statement === undefined
          ? { of: 'answer', number: respondent, title }
          : { of: 'statement', number: statement, title }
      return { named, departments }
    }
    case 'idea': {
      const [idea] = await readIdeas(base, { keys: [subject.idea] })
      return (
        idea && {
          ...{ named: { of: 'idea', number: idea.number }, departments: [idea.department] },
          ...(idea.guides && { guides: idea.guides }),
          ...(!isOpen(idea) && { settled: true as const }),
        }
      )
    }
    case 'help': {
      const [offer] = await readOffers(base, { keys: [subject.offer] })
      const found = offer && (await readConsultations(base.db, base, { ids: [offer.consultation] }))
      const title = found?.get(offer?.consultation ?? '')?.running.consultation.title
      return (
        offer && {
          named: { of: 'help', number: offer.number, ...(title && { title }) },
          departments: [offer.department],
        }
      )
    }
    case 'letter': {
      const { consultation: id } = subject
      const found = (await readConsultations(base.db, base, { ids: [id] })).get(id)?.running.consultation
      return found && { named: { of: 'letter', number: 0, title: found.title }, departments: found.departments }
    }
    default:
      return subject satisfies never
  }
}

/**
 * A citizen who stopped, said no to being told, or was forgotten is not asked; who offered to help here, or wrote and waits for
 * a reply, said yes by that.
 */
async function canReach(base: Base, subject: InquirySubject, waits: boolean): Promise<boolean> {
  const { rows } = await sql<{ standing: string; told_given: number; restricted_at: number | null }>`
    select p.standing, p.told_given, p.restricted_at from persons as p where p.id = (${personBehind(subject)})`.execute(
    base.db,
  )
  const [person] = rows
  if (person?.standing !== 'active') return false
  if (waits) return true
  if (person.restricted_at !== null) return false
  if (subject.of !== 'help') return person.told_given === 1
  const [offer] = await readOffers(base, { keys: [subject.offer] })
  return offer !== undefined && offer.words === undefined
}
