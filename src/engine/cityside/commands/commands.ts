import { addDays, dateAt } from '../../../domain/calendar.ts'
import type { ConsultationVerb } from '../../../domain/cityside.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import type { NoteDraft } from '../../../domain/draft.ts'
import { departmentsOf, servedBy } from '../../../domain/duty.ts'
import { type Block, say } from '../../../domain/message.ts'
import { bearsStatements } from '../../../domain/questions/open.ts'
import { closingRemarks, isQuotable } from '../../../domain/quotes.ts'
import { dayMs } from '../../../domain/time.ts'
import { newsRefusal } from '../../consultation/news.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import type { StatusRow } from '../../state.ts'
import { askIn } from '../ask-back.ts'
import { begin } from '../drafts/write.ts'
import { newLaunch } from '../flows/launch/new.ts'
import { newOutcome } from '../flows/outcome/flow.ts'
import { showReading } from '../reading.ts'
import { askFirst } from './close-remind.ts'
import type { Command } from './command.ts'

/** So long before the closing, quotes are offered to be read. */
const closesSoonMs = 2 * dayMs
/** A promise that is due within so many days is soon late. */
const pressingDays = 7

/** What can be done with a consultation, in the order in which the overview offers it: the most usual first. */
export const commands: Readonly<Record<ConsultationVerb, Command>> = {
  status: {
    fits: (row) => !is(row, 'archived', 'withdrawn'),
    run: (turn) => showStatus(turn, 'status'),
  },
  close: {
    label: 'desk-verb-close',
    fits: (row) => is(row, 'open'),
    run: (turn, consultation, { running, tally }) =>
      askFirst(turn, 'close', consultation, closingRemarks(running, tally)),
  },
  remind: {
    label: 'desk-verb-remind',
    fits: (row) => is(row, 'open'),
    run: (turn, consultation, { remindable }) =>
      remindable
        ? askFirst(turn, 'remind', consultation)
        : reply(turn.event, { blocks: [say('remind-nobody', { title: { local: consultation.title } })] }),
  },
  extend: {
    label: 'desk-verb-extend',
    fits: (row) => is(row, 'open'),
    run: note('extend'),
  },
  read: {
    label: 'desk-verb-read',
    none: 'travel-nowhere',
    fits: (row) =>
      is(row, 'open') && row.running.consultation.questions.some((each) => each.kind === 'open' && each.react),
    offered: (row) => is(row, 'open') && (row.reading?.waiting ?? 0) > 0,
    run: (turn, consultation) => showReading(turn, consultation),
  },
  theme: {
    label: 'desk-verb-theme',
    concernedToo: true,
    fits: (row) => is(row, 'open', 'closed') && hasStatements(row),
    run: (turn, { id, title }) =>
      begin(turn, { on: 'themes', draft: { consultation: id, language: languageOf(turn), after: 0 } }, headed(title)),
  },
  outcome: {
    label: 'desk-verb-outcome',
    fits: (row) => is(row, 'closed'),
    run: (turn, { id, title }) =>
      begin(turn, { on: 'outcome', draft: newOutcome(id, languageOf(turn)) }, [...headed(title), say('outcome-begin')]),
  },
  amend: {
    label: 'desk-verb-amend',
    fits: (row) => is(row, 'answered'),
    run: (turn, { id, title }) =>
      begin(turn, { on: 'amend', draft: { consultation: id, language: languageOf(turn) } }, headed(title)),
  },
  news: {
    label: 'desk-verb-news',
    none: 'along-none',
    fits: (row) => newsRefusal(row) === undefined,
    run: (turn, { id, title }) =>
      begin(turn, { on: 'news', draft: { consultation: id, language: languageOf(turn) } }, headed(title)),
  },
  decider: {
    label: 'desk-verb-decider',
    none: 'questions-nowhere',
    fits: (row) => row.running.consultation.deciderQuestions !== undefined && is(row, 'open', 'closed', 'answered'),
    offered: (row) =>
      is(row, 'open', 'closed', 'answered') &&
      row.commitments.some(({ kind, keptAt }) => kind === 'decider' && keptAt === undefined),
    run: (turn, { id, title }) =>
      begin(
        turn,
        { on: 'decider', draft: { consultation: id, language: languageOf(turn), after: 0, answers: [] } },
        headed(title),
      ),
  },
  milestone: {
    label: 'desk-verb-milestone',
    fits: ({ commitments }) => commitments.some(({ kind, keptAt }) => kind === 'milestone' && keptAt === undefined),
    run: (turn, { id, title }) =>
      begin(turn, { on: 'milestone', draft: { consultation: id, language: languageOf(turn) } }, headed(title)),
  },
  explain: {
    label: 'desk-verb-explain',
    // It can be said before the day, so that citizens are not surprised; the overview offers it once it presses.
    fits: (row) => !is(row, 'withdrawn') && row.commitments.some(({ keptAt }) => keptAt === undefined),
    offered: (row, zone, now) =>
      !is(row, 'withdrawn') &&
      row.commitments.some(
        (each) => each.keptAt === undefined && addDays(each.dueOn, -pressingDays) <= dateAt(now, zone),
      ),
    run: note('explain'),
  },
  follow: {
    label: 'desk-verb-follow',
    fits: (row) => row.running.consultation.early === true && is(row, 'closed', 'answered') && hasStatements(row),
    run: (turn, consultation) => beginFrom(turn, consultation),
  },
  ask: {
    label: 'desk-verb-ask',
    staffToo: true,
    fits: (row) => is(row, 'open', 'closed', 'answered') && hasStatements(row),
    run: (turn, { id }) => askIn(turn, id),
  },
  quotes: {
    label: 'desk-verb-quotes',
    fits: (row) => is(row, 'open', 'closed') && hasStatements(row),
    // What is cleared counts at the closing: it is offered while there is still time, and enough has been written.
    offered: (row, _, now) =>
      is(row, 'open') &&
      now > row.running.consultation.closesAt - closesSoonMs &&
      isQuotable(row.running.consultation, row.tally),
    run: ({ event }, { id }) =>
      replyWithNotice(event, { kind: 'cityside', about: { show: 'quotes', consultation: id } }),
  },
  correct: {
    label: 'desk-verb-correct',
    fits: (row) => is(row, 'scheduled', 'open'),
    run: note('correct'),
  },
  withdraw: {
    label: 'desk-verb-withdraw',
    fits: (row) => is(row, 'draft', 'scheduled', 'open', 'closed'),
    run: note('withdraw'),
  },
}

/** How everything stands, or the consultations that a command could be meant for. */
export function showStatus({ state, event }: Turn, verb: ConsultationVerb): Decision {
  const departments = commands[verb].staffToo ? servedBy(state.duties) : departmentsOf(state.duties)
  return replyWithNotice(event, {
    kind: 'cityside',
    about: { show: 'status', verb, ...(departments && { departments }) },
  })
}

function note(verb: NoteDraft['verb']): Command['run'] {
  return (turn, { id, title }) =>
    begin(turn, { on: 'note', draft: { verb, consultation: id, language: languageOf(turn) } }, headed(title))
}

/** A question that is made of the answers of an early consultation. */
function beginFrom(turn: Turn, { id, title }: Consultation): Decision {
  const draft = { ...newLaunch(turn), startedFrom: { consultation: id, title } }
  return begin(turn, { on: 'launch', draft }, headed(title))
}

function is({ running }: StatusRow, ...stages: readonly StatusRow['running']['stage']['at'][]): boolean {
  return stages.includes(running.stage.at)
}

function hasStatements({ running }: StatusRow): boolean {
  return running.consultation.questions.some(bearsStatements)
}

function headed(title: Consultation['title']): readonly Block[] {
  return [{ style: 'title', words: { city: title } }]
}

function languageOf({ state }: Turn): string {
  return state.known.person.language
}
