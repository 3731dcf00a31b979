import { dateAt } from '../../../domain/calendar.ts'
import type { RunningConsultation } from '../../../domain/consultation.ts'
import { mayRun, serves } from '../../../domain/duty.ts'
import type { HelpOffer } from '../../../domain/help.ts'
import { type Idea, isOpen } from '../../../domain/idea.ts'
import { type Inquiry, owesReply } from '../../../domain/inquiry.ts'
import { awaitsQuotes, quotesPress } from '../../../domain/quotes.ts'
import { isOverdue, type ReadingBacklog } from '../../../domain/reactions/reading.ts'
import type { LocalDate } from '../../../domain/time.ts'
import { isTheirs, type Thread } from '../../../engine/guides/theirs.ts'
import type { Visit } from '../visit.ts'
import { actingIn } from './theirs.ts'

/** One thing in the inbox of a department. */
export type Item =
  | { readonly of: 'idea'; readonly idea: Idea }
  | { readonly of: 'exchange'; readonly inquiry: Inquiry }
  | { readonly of: 'offer'; readonly offer: HelpOffer; readonly inquiry?: Inquiry }

/** What a visitor's departments have, and how the consultations are called that it is about. */
export interface Inbox {
  /** Those a citizen waits for, the longest waited for first. */
  readonly waiting: readonly Item[]
  /** Those for which the city waits or that only stand there, the newest first. */
  readonly others: readonly Item[]
  readonly consultations: readonly RunningConsultation[]
  readonly today: LocalDate
  /** The consultations in which statements wait to be read before others see them, the longest waiting first. */
  readonly reading: readonly Reading[]
  /** Those that close soon and of which no statement was looked at that the closing could quote, the first to close first. */
  readonly quotes: readonly RunningConsultation[]
}

/** What waits to be read in one consultation. */
interface Reading {
  readonly running: RunningConsultation
  readonly backlog: ReadingBacklog
  readonly late: boolean
}

/** Reads what the visitor's departments have been sent. Nothing in it says who sent it. */
export async function inboxOf({ cityside, visitor }: Visit): Promise<Inbox> {
  const { store, city } = cityside
  const acting = await actingIn({ cityside, visitor })
  const now = cityside.now()
  const [ideas, inquiries, offers, consultations] = await Promise.all([
    store.ideas(),
    store.inquiries(),
    store.helpOffers(),
    store.consultations(),
  ])
  const asking = consultations.filter(
    ({ stage, consultation }) => stage.at === 'open' && mayRun(visitor.duties, consultation),
  )
  const backlogs = await store.readingBacklogs(asking.map(({ consultation }) => consultation))
  const unread = await Promise.all(
    asking
      .filter(({ consultation }) => quotesPress(consultation, now))
      .map(async (running) => (awaitsQuotes(running, await store.tally(running.consultation.id)) ? [running] : [])),
  )
  const own = <Has extends Thread>(all: readonly Has[]) => all.filter((thread) => isTheirs(acting, thread, now))
  const exchanges = own(inquiries)
  const items: readonly Item[] = [
    ...own(ideas).map((idea) => ({ of: 'idea', idea }) as const),
    ...exchanges
      // An offer stands there itself, but for a guide of another department.
      .filter(({ subject, department }) => subject.of !== 'help' || !serves(visitor.duties, department))
      .map((inquiry) => ({ of: 'exchange', inquiry }) as const),
    ...own(offers).map((offer) => {
      const inquiry = exchanges.find(({ subject }) => subject.of === 'help' && subject.offer === offer.key)
      return { of: 'offer', offer, ...(inquiry && { inquiry }) } as const
    }),
  ]
  const waits = (item: Item) => dueOf(item) !== undefined
  return {
    waiting: items.filter(waits).toSorted((one, other) => ((dueOf(one) ?? '') < (dueOf(other) ?? '') ? -1 : 1)),
    others: items.filter((item) => !waits(item)).toSorted((one, other) => atOf(other) - atOf(one)),
    consultations,
    today: dateAt(cityside.now(), city.timeZone),
    reading: asking
      .flatMap((running): readonly Reading[] => {
        const backlog = backlogs.get(running.consultation.id)
        return backlog ? [{ running, backlog, late: isOverdue(backlog, now) }] : []
      })
      .toSorted((one, other) => one.backlog.since - other.backlog.since),
    quotes: unread.flat().toSorted((one, other) => one.consultation.closesAt - other.consultation.closesAt),
  }
}

/** The day by which a citizen was promised a word; undefined where none waits for one. */
export function dueOf(item: Item): LocalDate | undefined {
  if (item.of === 'idea') return isOpen(item.idea) ? item.idea.dueOn : undefined
  return item.of === 'exchange' && owesReply(item.inquiry) ? item.inquiry.dueOn : undefined
}

/** When it last moved. */
function atOf(item: Item): number {
  if (item.of === 'idea') return item.idea.answer?.at ?? item.idea.at
  if (item.of === 'offer') return item.inquiry?.lines.at(-1)?.at ?? item.offer.at
  return item.inquiry.lines.at(-1)?.at ?? 0
}
