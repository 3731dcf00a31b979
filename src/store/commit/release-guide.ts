import { sql } from 'kysely'
import { followerOf, type GuideKey, lineFrom } from '../../domain/guide.ts'
import type { IdeaKey } from '../../domain/idea.ts'
import type { InquiryKey, InquirySubject } from '../../domain/inquiry.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { tellAsked, tellAsker, tellAuthor, tellStaff } from '../outbox/queue-to-people.ts'
import { eraseGuide, readGuides, readGuidesBehind } from '../records/guides.ts'

/** The guides behind these people are guides no more: nothing reaches those who said stop or are forgotten. */
export async function releaseGuides(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  now: Instant,
): Promise<void> {
  if (persons.length === 0) return
  for (const guide of await readGuidesBehind(trx, dialect, persons)) await releaseGuide(trx, dialect, guide, now)
}

/** A contact's duty was taken back: a guide with no other duty is one no more. */
export async function releaseWithoutDuty(trx: Trx, dialect: Dialect, contact: string, now: Instant): Promise<void> {
  const { rows } = await sql<{ key: GuideKey }>`
    select g.key from guides as g join contacts as own on own.person = g.person
    where own.id = ${contact} and not exists (
      select 1 from duties as d join contacts as c on c.id = d.contact where c.person = g.person)`.execute(trx)
  for (const { key } of rows) await releaseGuide(trx, dialect, key, now)
}

/**
 * Ends a guide. Each thread that they followed at this moment, as its guide or in another's place, is told to its citizen and to
 * the department that has it: none is left in silence.
 */
export async function releaseGuide(trx: Trx, dialect: Dialect, guide: GuideKey, now: Instant): Promise<void> {
  const guides = await readGuides(trx)
  const followed = guides
    .filter(({ key }) => key === guide || followerOf(lineFrom(key, guides), now)?.key === guide)
    .map(({ key }) => key)
  const ideas = []
  const inquiries = []
  for (const key of followed) {
    ideas.push(...(await ideasOf(trx, key)))
    inquiries.push(...(await inquiriesOf(trx, key)))
  }
  await eraseGuide(trx, guide)
  await tellOfThreads(trx, dialect, { ideas, inquiries }, now)
}

/** A guide is away and no other stands in: their citizens and departments are told who takes care of each thread meanwhile. */
export async function tellOfAbsence(trx: Trx, dialect: Dialect, guide: GuideKey, now: Instant): Promise<void> {
  const threads = { ideas: await ideasOf(trx, guide), inquiries: await inquiriesOf(trx, guide) }
  await tellOfThreads(trx, dialect, threads, now)
}

/** What a guide follows. */
interface Threads {
  readonly ideas: Awaited<ReturnType<typeof ideasOf>>
  readonly inquiries: Awaited<ReturnType<typeof inquiriesOf>>
}

async function tellOfThreads(trx: Trx, dialect: Dialect, { ideas, inquiries }: Threads, now: Instant): Promise<void> {
  for (const { key: idea, department } of ideas) {
    const told = `idea:${idea}:guide:${now}`
    await tellAuthor(trx, dialect, idea, { kind: 'idea', about: { show: 'guide', idea } }, told, now)
    await tellStaff(trx, dialect, department, { kind: 'idea', about: { show: 'left', idea } }, `${told}:left`, now)
  }
  for (const { key: inquiry, subject } of inquiries) {
    // Where it is about an idea that waits, that tells it already.
    if (subject.of === 'idea' && ideas.some(({ key }) => key === subject.idea)) continue
    const told = `inquiry:${inquiry}:guide:${now}`
    await tellAsked(trx, dialect, inquiry, { kind: 'inquiry', about: { show: 'guide', inquiry } }, told, now)
    const left = { kind: 'inquiry', about: { show: 'left', inquiry } } as const
    await tellAsker(trx, dialect, inquiry, left, `${told}:left`, now)
  }
}

async function ideasOf(trx: Trx, guide: GuideKey) {
  const { rows } = await sql<{ key: IdeaKey; department: string }>`
    select key, department from ideas
    where guide = ${guide} and answer is null and text <> '' order by number`.execute(trx)
  return rows
}

async function inquiriesOf(trx: Trx, guide: GuideKey) {
  const { rows } = await sql<{ key: InquiryKey; subject: string }>`
    select key, subject from inquiries where guide = ${guide} and ended_by is null order by key`.execute(trx)
  return rows.map(({ key, subject }) => ({ key, subject: JSON.parse(subject) as InquirySubject }))
}
