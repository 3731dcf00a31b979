import { needsSecondPerson } from '../../domain/approval.ts'
import type { City } from '../../domain/city.ts'
import type { GuideKey } from '../../domain/guide.ts'
import { promisedIn } from '../../domain/idea.ts'
import type { AnswerTo, CityAct, CityEvent } from '../../domain/inbox.ts'
import { type Block, type Message, say, type TextRef } from '../../domain/message.ts'
import type { Notice, OutboxItem } from '../../domain/outbox.ts'
import { hearOn, type Promised } from '../../domain/promised.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { StatementJudged } from '../../domain/reactions/reading.ts'
import type { ThemeChange } from '../../domain/themes.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { Decision } from '../decision.ts'
import { nothing } from '../decision.ts'
import type { CityState, ReadingState } from '../state.ts'
import { asideBlock, asideButton } from './drafts/aside.ts'
import { gatheredButtons, questionsButtons } from './questions.ts'
import { judgedButtons } from './reading.ts'
import { themeButtons } from './statements.ts'
import { themesDone } from './themes.ts'

/** Says, in the chat an act came from, that it is done or why not. */
export function confirm(state: CityState, event: CityEvent, done: Decision, now: Instant): Decision {
  const { answerTo } = event
  if (!answerTo) return nothing
  const refused = done.changes.find((change) => change.kind === 'act.refused')
  const { act } = event
  if (act.act === 'quote.signed' && !refused) return nextQuote(event, act, answerTo)
  const said = refused ? refusedMessage(event.act, refused.why) : doneMessage(state, event.act, done, now)
  if (!said) return nothing
  const blocks = [...said.blocks, ...(answerTo.aside ? [asideBlock] : [])]
  const buttons = [...(said.buttons ?? []), ...(answerTo.aside ? [asideButton] : [])]
  return {
    changes: [],
    outbox: [
      {
        key: `act:${event.id}`,
        to: answerTo.contact,
        notice: { kind: 'said', message: { blocks, ...(buttons.length > 0 && { buttons }) } },
        priority: 'reply',
        ...(answerTo.via && { via: answerTo.via }),
      },
    ],
  }
}

/** The next statement comes in the place of the one that was read. */
function nextQuote(
  { id }: CityEvent,
  { consultation, number, sign }: Extract<CityAct, { act: 'quote.signed' }>,
  { contact, via }: AnswerTo,
): Decision {
  const notice: Notice = { kind: 'cityside', about: { show: 'quotes', consultation, done: { number, sign } } }
  const item: OutboxItem = { key: `act:${id}`, to: contact, notice, priority: 'reply' }
  return {
    changes: [],
    outbox: [via ? { ...item, via, ...(via.message !== undefined && { inPlace: true }) } : item],
  }
}

function refusedMessage(act: CityAct, why: TextRef): Message {
  return {
    blocks: [act.act === 'duty.claimed' ? codeRefused(why) : say('act-refused', { why })],
    ...((act.act === 'decider.gathered' || act.act === 'decider.undone') && { buttons: questionsButtons() }),
    ...(isOnThemes(act) && { buttons: themeButtons() }),
  }
}

function codeRefused(why: TextRef): Block {
  return say(why.key === 'refused-code-wait' ? 'code-wait' : 'code-unknown')
}

function doneMessage(state: CityState, act: CityAct, { changes }: Decision, now: Instant): Message | undefined {
  if (isOnThemes(act) && state.about === 'themes') {
    const kept = changes.find((change) => change.kind === 'themes.kept')?.kept ?? state.kept
    return themesDone(state, changesIn(act), kept)
  }
  if (act.act === 'statement.judged' && state.about === 'reading') return judgedDone(state, act)
  const block = doneBlock(state, act, now)
  // The next line can be written at once.
  const more =
    act.act === 'decider.gathered'
      ? { buttons: gatheredButtons() }
      : act.act === 'decider.undone'
        ? { buttons: questionsButtons() }
        : {}
  return block && { blocks: [block], ...more }
}

type OnThemes = Extract<CityAct, { act: 'themes.labelled' | 'themes.changed' }>

function isOnThemes(act: CityAct): act is OnThemes {
  return act.act === 'themes.labelled' || act.act === 'themes.changed'
}

function changesIn(act: OnThemes): readonly ThemeChange[] {
  return act.act === 'themes.changed' ? act.changes : [{ change: 'replace', themes: act.themes }]
}

function doneBlock(state: CityState, act: CityAct, now: Instant): Block | undefined {
  const { city } = state
  const about = 'running' in state ? state : undefined
  const title = { local: about?.running?.consultation.title ?? {} }
  const people = publishableOne(about?.tally?.answered ?? 0)
  const number = state.about === 'idea' ? (state.idea?.number ?? 0) : 0
  switch (act.act) {
    case 'duty.claimed': {
      const offer = state.about === 'duty-offer' ? state.offer : undefined
      if (!offer) return undefined
      const department = city.departments.find(({ id }) => id === offer.department)
      return department
        ? say('code-accepted-for', { kind: offer.kind, department: { local: department.name } })
        : say('code-accepted', { kind: offer.kind })
    }
    case 'consultation.submitted': {
      const { title, opensAt } = act.consultation
      if (needsSecondPerson(city, act.consultation)) return say('launch-waits', { title: { local: title } })
      return opensAt <= now
        ? say('launched-now', { title: { local: title } })
        : say('launched-later', { title: { local: title }, opens: { at: opensAt } })
    }
    case 'consultation.approved': {
      const opensAt = about?.running?.consultation.opensAt ?? now
      return opensAt <= now ? say('launched-now', { title }) : say('launched-later', { title, opens: { at: opensAt } })
    }
    case 'consultation.returned':
      return say('done-returned', { title })
    case 'consultation.closed':
      return say('done-closed', { title })
    case 'consultation.withdrawn':
      return say('done-withdrawn', { title })
    case 'consultation.reminded':
      return say('done-reminded', { title })
    case 'consultation.extended':
      return say('done-extended', { title, closes: { at: act.closesAt } })
    case 'consultation.corrected':
      return say('done-corrected', { wrong: act.wrong, right: act.right })
    case 'idea.answered':
      return say('done-idea-answered', { number })
    case 'idea.delayed':
      return say('done-idea-delayed', {
        number,
        ...newDay(state.about === 'idea' && state.idea ? promisedIn(state.idea) : undefined, act.dueOn, city, now),
      })
    case 'idea.passed': {
      const department = city.departments.find(({ id }) => id === act.to)
      return say('done-idea-passed', { number, to: { local: department?.name ?? {} } })
    }
    case 'delay.explained': {
      const commitments = 'commitments' in state ? state.commitments : []
      const promised = commitments.find(({ key }) => key === act.commitment)
      return say('done-explained', { title, ...newDay(promised, act.dueOn, city, now) })
    }
    case 'guide.agreed':
      return say('done-guide-agreed')
    case 'guide.ended':
      return say('done-guide-ended')
    case 'guide.given':
    case 'guide.away':
      return guideDone(state, act)
    case 'desk.left':
      return say('done-desk-left')
    case 'inquiry.asked':
      return say('done-inquiry-asked')
    case 'inquiry.replied':
      return say('done-letter-replied')
    case 'inquiry.ended':
      return say('done-inquiry-ended')
    case 'decider.gathered': {
      const numbers = act.questions.join(', ')
      return act.aside
        ? say('done-questions-aside', { numbers })
        : say('done-questions-gathered', { numbers, question: { local: act.words } })
    }
    case 'decider.undone':
      return say('done-questions-undone')
    case 'decider.answered':
      return people === undefined ? say('done-questions-answered-few') : say('done-questions-answered', { people })
    case 'news.sent':
      return say('done-news', { title })
    case 'outcome.published':
      if (act.outcome.correction) return say('done-amended', { title })
      return people === undefined ? say('done-published-few', { title }) : say('done-published', { title, people })
    case 'milestone.reported':
      return say('done-reported', { title })
    default:
      return undefined
  }
}

/** What becomes of a statement that was read, and the way to the next. */
function judgedDone({ running, statements }: ReadingState, act: StatementJudged): Message | undefined {
  if (!running) return undefined
  const values = { number: act.statement, ...(act.verdict === 'merged' && { into: act.into }) }
  return {
    blocks: [say(`done-judged-${act.verdict}`, values)],
    buttons: judgedButtons(
      running.consultation,
      statements.find(({ number }) => number === act.statement),
      act,
    ),
  }
}

/** Who follows a thread now, or who stands in until when. */
function guideDone(
  state: CityState,
  act: Extract<CityAct, { readonly act: 'guide.given' | 'guide.away' }>,
): Block | undefined {
  const guides = state.about === 'guide' ? state.guides : []
  const named = (key: GuideKey | undefined) => ({ name: guides.find((each) => each.key === key)?.name ?? '' })
  if (act.act === 'guide.given')
    return act.guide === undefined ? say('done-guide-given-back') : say('done-guide-given', named(act.guide))
  const { away } = act
  if (!away) return say('done-guide-returned')
  const days = { from: { on: away.fromOn }, until: { on: away.untilOn } }
  return away.standIn === undefined
    ? say('done-guide-away-alone', days)
    : say('done-guide-away', { ...named(away.standIn), ...days })
}

/** A promise's new day, and the day on which those who wait hear of it at the earliest. */
function newDay(promised: Promised | undefined, dueOn: LocalDate, city: City, now: Instant) {
  return { dueOn: { on: dueOn }, hearOn: { on: hearOn(promised ?? { dueOn }, dueOn, city, now) } }
}
