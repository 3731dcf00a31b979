import { dateAt } from '../../domain/calendar.ts'
import type { DepartmentId } from '../../domain/city.ts'
import type { CitysideNotice, ConsultationVerb } from '../../domain/cityside.ts'
import { promisedIn } from '../../domain/idea.ts'
import { letterCounts, letterLines, publicCounts } from '../../domain/letters.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import { daysOver, firstDueOn, isLate, isUnexplained, type Promised } from '../../domain/promised.ts'
import { publishableOne } from '../../domain/publishable.ts'
import { isOverdue } from '../../domain/reactions/reading.ts'
import type { Instant } from '../../domain/time.ts'
import { correctionBlocks } from '../consultation/frame.ts'
import type { Facts, StatusRow } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { commands } from './commands/commands.ts'
import { named } from './flows/step.ts'

/** More than these do not fit one glance. */
const shownMax = 8

const verbs = Object.keys(commands) as readonly ConsultationVerb[]

/** How everything stands, or which consultation a command is meant for. */
export function statusMessage(about: Extract<CitysideNotice, { show: 'status' }>, facts: Facts, now: Instant): Message {
  const { city, status = [] } = facts
  const { verb, departments } = about
  const zone = city.timeZone
  const own = status.filter(
    ({ running: { consultation } }) => departments?.some((id) => consultation.departments.includes(id)) ?? true,
  )
  const mine = own
    .filter((row) => isFor(row, verb, departments) && commands[verb].fits(row, zone, now))
    .toSorted((one, other) => other.running.consultation.opensAt - one.running.consultation.opensAt)
    .slice(0, shownMax)
  if (verb !== 'status') {
    if (mine.length === 0) return { blocks: [say(commands[verb].none ?? 'desk-nothing')] }
    const { labels, inFull } = named(mine.map(({ running }) => running.consultation.title))
    return {
      blocks: [say('desk-which'), ...inFull],
      buttons: mine.flatMap(({ running }, index) => rowButton(verb, running.consultation.code, labels[index])),
    }
  }
  const buttons: readonly Button[] = [
    { label: text('button-new-consultation'), action: citysideAction('new', '', '') },
    ...verbs.flatMap((each) => {
      const { label, fits, offered = fits } = commands[each]
      const rows =
        label === undefined ? [] : own.filter((row) => isFor(row, each, departments) && offered(row, zone, now))
      if (label === undefined || rows.length === 0) return []
      // Where it can only be meant for one, the moderator is not asked which.
      const code = rows.length === 1 ? rows[0]?.running.consultation.code : undefined
      return [{ label: text(label), action: citysideAction(each, code ?? '', '') }]
    }),
  ]
  const besides = [...lateIdeas(departments, facts, now), ...lettersOwed(departments, facts, now)]
  if (mine.length === 0) return { blocks: besides.length > 0 ? besides : [say('desk-empty')], buttons }
  return { blocks: [...mine.flatMap((row) => rowBlocks(row, zone, now)), ...besides], buttons }
}

/** Whether moderators of these departments may do this with it; how it stands is there for each that it concerns. */
function isFor(
  { running: { consultation } }: StatusRow,
  verb: ConsultationVerb,
  departments: readonly DepartmentId[] | undefined,
): boolean {
  const { staffToo, concernedToo } = commands[verb]
  const [owner = ''] = consultation.departments
  return verb === 'status' || staffToo === true || concernedToo === true || (departments?.includes(owner) ?? true)
}

function rowButton(verb: ConsultationVerb, code: string, label: Button['label'] | undefined): readonly Button[] {
  return label ? [{ label, action: citysideAction(verb, code, '') }] : []
}

function rowBlocks({ running, tally, commitments, reading }: StatusRow, zone: string, now: Instant): readonly Block[] {
  const { consultation, stage } = running
  const answered = publishableOne(tally.answered)
  const values = { closes: { at: consultation.closesAt }, invited: tally.invited }
  const promise = { answerBy: { on: consultation.answerBy } }
  const state = (): Block => {
    switch (stage.at) {
      case 'open':
        return answered === undefined ? say('desk-open-few', values) : say('desk-open', { ...values, answered })
      case 'closed':
        return answered === undefined ? say('desk-closed-few', promise) : say('desk-closed', { ...promise, answered })
      case 'draft':
        return say(stage.returned ? 'desk-returned' : 'desk-draft', promise)
      case 'answered':
        return say('desk-answered')
      default:
        return say('desk-scheduled', { opens: { at: consultation.opensAt } })
    }
  }
  const promised = commitments.filter(
    (each) => each.kind === 'milestone' && each.keptAt === undefined && !isLate(each, zone, now),
  )
  return [
    { style: 'title', words: { city: consultation.title } },
    state(),
    ...(reading
      ? [say(isOverdue(reading, now) ? 'desk-reading-late' : 'desk-reading', { waiting: reading.waiting })]
      : []),
    ...correctionBlocks(consultation),
    ...commitments.flatMap((commitment) => lateBlocks(commitment, zone, now)),
    ...promised.map(({ dueOn }) => say('desk-promised', { dueOn: { on: dueOn } })),
  ]
}

/** A promise that is late or was moved: since when, whether it is explained, and its new day. */
function lateBlocks(promised: Promised, zone: string, now: Instant): readonly Block[] {
  const { dueOn, keptAt } = promised
  const first = firstDueOn(promised)
  if (keptAt !== undefined) return []
  const values = { first: { on: first }, due: { on: dueOn }, days: daysOver(promised, zone, now) }
  if (!isLate(promised, zone, now)) return first === dueOn ? [] : [say('desk-moved', values)]
  const next = isUnexplained(promised, zone, now) ? 'desk-late-unexplained' : 'desk-late-explained'
  return [{ style: 'plain', words: { lines: [text('desk-late', values), text(next, values)] } }]
}

/** Answers to ideas are promises too: how many are late, and how long the oldest. */
function lateIdeas(
  departments: readonly DepartmentId[] | undefined,
  { city, ideas = [] }: Facts,
  now: Instant,
): readonly Block[] {
  const zone = city.timeZone
  const late = ideas.filter(
    (idea) => (departments?.includes(idea.department) ?? true) && isLate(promisedIn(idea), zone, now),
  )
  if (late.length === 0) return []
  const days = Math.max(...late.map((idea) => daysOver(promisedIn(idea), zone, now)))
  return [say('desk-ideas-late', { ideas: late.length, days })]
}

/**
 * Replies to letters are promises too: how many are late, how long the oldest, and how many wait in time. Their own department
 * reads each; to all others a few could point at a person.
 */
function lettersOwed(
  departments: readonly DepartmentId[] | undefined,
  { city, letters = [] }: Facts,
  now: Instant,
): readonly Block[] {
  const own = letters.filter(({ department }) => departments?.includes(department) ?? true)
  const counts = letterCounts(own, dateAt(now, city.timeZone))
  const lines = letterLines(departments === undefined ? publicCounts(counts) : counts)
  if (lines.length === 0) return []
  return [{ style: 'plain', words: { lines: [...lines, text('letters-how')] } }]
}
