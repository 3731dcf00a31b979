import { dateAt } from '../../domain/calendar.ts'
import type { CitysideNotice, ConsultationVerb } from '../../domain/cityside.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import { isOverdue } from '../../domain/outcome.ts'
import { publishableOne } from '../../domain/publishable.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import type { Instant, TimeZone } from '../../domain/time.ts'
import type { Facts, StatusRow } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { named } from './flows/step.ts'

/** More than these do not fit one glance. */
const shownMax = 8

/** What is offered under the overview, the most usual first. */
const verbs: readonly (readonly [ConsultationVerb, string])[] = [
  ['close', 'desk-verb-close'],
  ['remind', 'desk-verb-remind'],
  ['extend', 'desk-verb-extend'],
  ['theme', 'desk-verb-theme'],
  ['outcome', 'desk-verb-outcome'],
  ['milestone', 'desk-verb-milestone'],
  ['explain', 'desk-verb-explain'],
  ['ask', 'desk-verb-ask'],
  ['correct', 'desk-verb-correct'],
  ['withdraw', 'desk-verb-withdraw'],
]

/** How everything stands, or which consultation a verb is meant for. */
export function statusMessage(
  about: Extract<CitysideNotice, { show: 'status' }>,
  { city, status = [] }: Facts,
  now: Instant,
): Message {
  const { verb, departments } = about
  const zone = city.timeZone
  const own = status.filter(
    ({ running: { consultation } }) => departments?.some((id) => consultation.departments.includes(id)) ?? true,
  )
  const mine = own
    .filter((row) => fits(verb, row, zone, now))
    .toSorted((one, other) => other.running.consultation.opensAt - one.running.consultation.opensAt)
    .slice(0, shownMax)
  if (verb !== 'status') {
    if (mine.length === 0) return { blocks: [say('desk-nothing')] }
    const { labels, inFull } = named(mine.map(({ running }) => running.consultation.title))
    return {
      blocks: [say('desk-which'), ...inFull],
      buttons: mine.flatMap(({ running }, index) => rowButton(verb, running.consultation.code, labels[index])),
    }
  }
  const buttons: readonly Button[] = [
    { label: text('button-new-consultation'), action: citysideAction('new', '', '') },
    ...verbs.flatMap(([each, label]) => {
      const rows = own.filter((row) => fits(each, row, zone, now))
      if (rows.length === 0) return []
      // Where it can only be meant for one, nobody is asked which.
      const code = rows.length === 1 ? rows[0]?.running.consultation.code : undefined
      return [{ label: text(label), action: citysideAction(each, code ?? '', '') }]
    }),
  ]
  if (mine.length === 0) return { blocks: [say('desk-empty')], buttons }
  return { blocks: mine.flatMap((row) => rowBlocks(row, zone, now)), buttons }
}

/** Whether a verb makes sense for a consultation as it stands. */
export function fits(
  verb: ConsultationVerb,
  { running, commitments }: StatusRow,
  zone: TimeZone,
  now: Instant,
): boolean {
  const { at } = running.stage
  switch (verb) {
    case 'status':
      return at !== 'archived' && at !== 'withdrawn'
    case 'close':
    case 'remind':
    case 'extend':
      return at === 'open'
    case 'withdraw':
      return at === 'scheduled' || at === 'open' || at === 'closed'
    case 'correct':
      return at === 'scheduled' || at === 'open'
    case 'theme':
      return (at === 'open' || at === 'closed') && running.consultation.questions.some(takesStatements)
    case 'ask':
      return (
        (at === 'open' || at === 'closed' || at === 'answered') && running.consultation.questions.some(takesStatements)
      )
    case 'outcome':
      return at === 'closed'
    case 'milestone':
      return commitments.some(({ kind, keptAt }) => kind === 'milestone' && keptAt === undefined)
    case 'explain':
      return at !== 'withdrawn' && commitments.some((commitment) => isOverdue(commitment, zone, now))
    default:
      return verb satisfies never
  }
}

function rowButton(verb: ConsultationVerb, code: string, label: Button['label'] | undefined): readonly Button[] {
  return label ? [{ label, action: citysideAction(verb, code, '') }] : []
}

function rowBlocks({ running, tally, commitments }: StatusRow, zone: string, now: Instant): readonly Block[] {
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
      case 'answered':
        return say('desk-answered')
      default:
        return say('desk-scheduled', { opens: { at: consultation.opensAt } })
    }
  }
  const overdue = commitments.filter((commitment) => isOverdue(commitment, zone, now))
  const promised = commitments.filter(
    ({ kind, keptAt, dueOn }) => kind === 'milestone' && keptAt === undefined && dueOn >= dateAt(now, zone),
  )
  return [
    { style: 'title', words: { city: consultation.title } },
    state(),
    ...overdue.map(({ dueOn, explained }) =>
      say(explained ? 'desk-overdue-explained' : 'desk-overdue', { dueOn: { on: dueOn } }),
    ),
    ...promised.map(({ dueOn }) => say('desk-promised', { dueOn: { on: dueOn } })),
  ]
}
