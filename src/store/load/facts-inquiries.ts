import type { Dialogue } from '../../domain/dialogue.ts'
import type { Inquiry, InquiryNotice, InquirySubject } from '../../domain/inquiry.ts'
import type { ClaimedItem } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readConsultations } from '../records/consultations.ts'
import { readIdeas } from '../records/ideas.ts'
import { readInquiries } from '../records/inquiries.ts'
import { readUnreadable } from '../records/kept-back.ts'
import { readOffers } from '../records/offers.ts'
import { readInquirable, readSaidBy } from './inquirable.ts'
import { readStatus } from './status.ts'

type Read = Pick<Facts, 'inquiry' | 'inquirable' | 'said' | 'idea' | 'offers' | 'running' | 'status' | 'offering'>

/** What messages about questions back and about offers are made of. Few messages are. */
export async function inquiryFacts(base: Base, items: readonly ClaimedItem[]): Promise<readonly Read[]> {
  const read: Read[] = []
  for (const { notice, person } of items) {
    if (notice.kind === 'inquiry') read.push(await forInquiry(base, notice.about, person))
    else if (notice.kind !== 'help' || notice.about.show === 'gone') read.push({})
    else if (notice.about.show === 'list') read.push({ offers: await readOffers(base), status: await readStatus(base) })
    else if (notice.about.show === 'draft') read.push(await offeringOf(base, person))
    else read.push({ offers: await readOffers(base, { keys: [notice.about.offer] }) })
  }
  return read
}

/** What a citizen has typed and not handed over yet. */
async function offeringOf({ db }: Base, person: PersonId | undefined): Promise<Read> {
  if (person === undefined) return {}
  const row = await db.selectFrom('persons').select('dialogue').where('id', '=', person).executeTakeFirst()
  const dialogue = row && (JSON.parse(row.dialogue) as Dialogue)
  if (dialogue?.at !== 'offering' || dialogue.words === undefined) return {}
  return { offering: { words: dialogue.words, wording: dialogue.wording } }
}

/** What a citizen wants read by no one is put into a message to themselves alone. */
async function forInquiry(base: Base, about: InquiryNotice, to: PersonId | undefined): Promise<Read> {
  if (about.show === 'gone' || about.show === 'quote') return forSubject(base, about.subject, about.statement)
  const [inquiry] = await readInquiries(base, [about.inquiry])
  const citizen = (await readUnreadable(base, 'inquiries', [about.inquiry])).get(about.inquiry)
  if (!inquiry || (citizen !== undefined && citizen !== to)) return {}
  const line = 'line' in about ? about.line : undefined
  return { inquiry, ...(await forSubject(base, inquiry.subject, statementAt(inquiry, line))) }
}

/** The statement that was meant when this line was said. */
function statementAt({ lines }: Inquiry, key: string | undefined): number | undefined {
  const until = key === undefined ? lines.length : lines.findIndex((line) => line.key === key) + 1
  return lines.slice(0, until).findLast(({ kind }) => kind === 'asked')?.statement
}

async function forSubject(base: Base, subject: InquirySubject, statement: number | undefined): Promise<Read> {
  const inquirable = await readInquirable(base, subject, statement)
  if (!inquirable) return {}
  switch (subject.of) {
    case 'answer': {
      const running = await runningOf(base, subject.consultation)
      const said = await readSaidBy(base, subject.consultation, subject.respondent)
      return { inquirable, said, ...(running && { running }) }
    }
    case 'idea': {
      const [idea] = await readIdeas(base, { keys: [subject.idea] })
      return { inquirable, ...(idea && { idea }) }
    }
    case 'help': {
      const offers = await readOffers(base, { keys: [subject.offer] })
      const running = offers[0] && (await runningOf(base, offers[0].consultation))
      return { inquirable, offers, ...(running && { running }) }
    }
    case 'letter': {
      const running = await runningOf(base, subject.consultation)
      return { inquirable, ...(running && { running }) }
    }
    default:
      return subject satisfies never
  }
}

async function runningOf(base: Base, id: string) {
  return (await readConsultations(base.db, base, { ids: [id] })).get(id)?.running
}
