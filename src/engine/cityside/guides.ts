import type { CitysideVerb } from '../../domain/action.ts'
import { dateAt } from '../../domain/calendar.ts'
import type { CitysideNotice } from '../../domain/cityside.ts'
import type { GuideKey } from '../../domain/guide.ts'
import { awayIn, givenIn, saysReturned } from '../../domain/guide-words.ts'
import type { Inquirable } from '../../domain/inquiry.ts'
import { type Message, say, text } from '../../domain/message.ts'
import type { LocalDate } from '../../domain/time.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { guideValues, standInValues } from '../guides/blocks.ts'
import type { Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { begin } from './drafts/write.ts'
import { today } from './flows/day-options.ts'
import { dayRead } from './flows/days.ts'
import { farBlock, isFar, isOther } from './flows/guides/away.ts'
import { guideIn, namesThemselves } from './flows/guides/choose.ts'
import { mayGive } from './flows/guides/give.ts'
import { inquirableOf } from './subject.ts'
import { submitAct } from './submit-act.ts'

/** What a moderator, staff or a guide write about guides; undefined for anything else. */
export function readGuideWords(turn: Turn, words: string): Decision | undefined {
  const { understood, guide } = turn.state
  const given = givenIn(words, understood)
  if (given) return beginGiving(turn, inquirableOf(turn.state), given.to)
  if (guide === undefined) return undefined
  if (saysReturned(words, understood)) return submitAct(turn, { act: 'guide.away', guide })
  return beginAway(turn, words)
}

/** Begins to give what was tapped or named to a guide. */
export function beginGiving(turn: Turn, inquirable: Inquirable | undefined, to = ''): Decision {
  if (!inquirable) return reply(turn.event, { blocks: [say('inquiry-nothing-there')] })
  if (!mayGive(turn, inquirable)) return reply(turn.event, { blocks: [say('guide-not-yours')] })
  const named = guideIn(to, turn, ({ key }) => key !== inquirable.guides?.[0]?.key)
  return begin(turn, {
    on: 'guide',
    draft: { subject: inquirable.subject, ...(named !== undefined && { to: named }) },
  })
}

/** A member of staff says whether citizens may read their name, or that they are a guide no more. */
export function tapGuide(turn: Turn, verb: Extract<CitysideVerb, 'guide-yes' | 'guide-no'>, guide: GuideKey): Decision {
  if (turn.state.guide !== guide) return reply(turn.event, { blocks: [say('guide-not-you')] })
  return submitAct(turn, { act: verb === 'guide-yes' ? 'guide.agreed' : 'guide.ended', guide })
}

/** To a member of staff: under which name citizens would know them; to a guide: in whose place they are, and until when. */
export function guideMessage(
  { show, guide: key }: Extract<CitysideNotice, { show: 'guide' | 'takes-over' }>,
  { city, guides = [] }: Facts,
): Message | undefined {
  const guide = guides.find((each) => each.key === key)
  if (!guide) return undefined
  if (show === 'guide') {
    if (guide.agreedAt !== undefined) return undefined
    return {
      blocks: [say('guide-asked', guideValues(guide))],
      buttons: [
        { label: text('button-guide-yes'), action: citysideAction('guide-yes', '', key), style: 'primary' },
        { label: text('button-guide-no'), action: citysideAction('guide-no', '', key) },
      ],
    }
  }
  const standIn = guides.find((each) => each.key === guide.away?.standIn)
  if (!guide.away || !standIn) return undefined
  const from = { on: dateAt(guide.away.from, city.timeZone) }
  return {
    blocks: [say('guide-you-take-over', { ...standInValues(guide, standIn, city), from })],
    buttons: [{ label: text('button-ideas'), action: { do: 'idea', verb: 'list', idea: '' } }],
  }
}

function beginAway(turn: Turn, words: string): Decision | undefined {
  const said = awayIn(words, turn.state.understood)
  if (!said) return undefined
  const from = said.from === undefined ? today(turn) : firstDay(said.from, said.until, turn)
  const until = said.until === undefined ? undefined : dayAtStart(said.until, from ?? today(turn), turn)
  const standIn = guideIn(said.rest, turn, isOther)
  const far = until !== undefined && isFar(until, said.until ?? '', turn)
  const fits = until === undefined || from === undefined || (until >= from && !far)
  const draft = {
    ...(from !== undefined && { from }),
    ...(until !== undefined && fits && { until }),
    ...(standIn !== undefined && { standIn }),
  }
  const named = standIn === undefined && namesMore(said.rest)
  return begin(turn, { on: 'away', draft }, [
    ...(far ? [farBlock(until)] : []),
    ...(named ? [say(namesThemselves(said.rest, turn) ? 'guide-yourself' : 'guide-nobody')] : []),
  ])
}

/** Whether a name, or anything else, stands behind the days. */
function namesMore(rest: string): boolean {
  return /[,;]\s*\p{L}/u.test(rest)
}

/** The first day away, whose month may be said with the last alone: "from 3 to 12 January". */
function firstDay(from: string, until: string | undefined, turn: Turn): LocalDate | undefined {
  const month = /^\d{1,2}[.)]?$/.test(from) ? until?.split(/\s+/).slice(1).join(' ') : undefined
  return dayAtStart(month === undefined ? from : `${from} ${month}`, today(turn), turn)
}

/** More words than these say no day. */
const dayWordsMax = 8

/** The day that words begin with. */
function dayAtStart(words: string, from: LocalDate, { state }: Turn): LocalDate | undefined {
  const parts = words.split(/\s+/).slice(0, dayWordsMax)
  for (let count = parts.length; count > 0; count -= 1) {
    const day = dayRead(parts.slice(0, count).join(' '), from, state.understood.days)
    if (day !== undefined) return day
  }
  return undefined
}
