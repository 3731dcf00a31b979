import { addDays } from '../../../../domain/calendar.ts'
import type { AwayDraft } from '../../../../domain/guide-drafts.ts'
import type { CityAct } from '../../../../domain/inbox.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import type { LocalDate } from '../../../../domain/time.ts'
import { reply } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { dayIn, dayOption, daysAfter, readAs, today, whenSlip } from '../day-options.ts'
import { dayRead } from '../days.ts'
import { dayNow } from '../parts.ts'
import { sendButtons } from '../send.ts'
import { slip, type Taken, taken } from '../step.ts'
import { stepByStep } from '../step-by-step.ts'
import { guideOf, guideStep, guidesFor } from './choose.ts'

/** The lengths of an absence that are offered, in days after its first. */
const offeredDays = [2, 6, 13, 20] as const

/** An absence: from and until which day, and who stands in. */
export const awayFlow = stepByStep<'away'>({
  on: 'away',
  about: () => ({ of: 'nothing' }),
  holdsWords: () => false,
  steps: {
    from: {
      ask: () => [say('guide-away-from')],
      options: (_, turn) => [dayOption(today(turn)), ...daysAfter(today(turn), [1])],
      read: (draft, words, turn) =>
        withFrom(draft, dayRead(words, today(turn), turn.state.understood.days), turn, words),
      take: (draft, option, turn) => withFrom(draft, dayIn(option), turn),
    },
    until: {
      ask: () => [say('guide-away-until')],
      options: ({ from }, turn) => daysAfter(from ?? today(turn), offeredDays),
      read: (draft, words, turn) =>
        withUntil(draft, dayRead(words, draft.from ?? today(turn), turn.state.understood.days), turn, words),
      take: (draft, option, turn) => withUntil(draft, dayIn(option), turn),
    },
    who: guideStep<AwayDraft>('guide-away-who', isOther, (draft, standIn) => ({ ...draft, standIn })),
  },
  next: ({ from, until, standIn }, turn) =>
    from === undefined
      ? 'from'
      : until === undefined
        ? 'until'
        : standIn === undefined && guidesFor(turn, isOther).length > 0
          ? 'who'
          : undefined,
  preview: ({ from = '', until = '', standIn }, turn, lead) =>
    reply(turn.event, {
      blocks: [
        ...lead,
        say(standIn === undefined ? 'guide-away-sure-alone' : 'guide-away-sure', {
          from: { on: from },
          until: { on: until },
          name: guideOf(turn, standIn)?.name ?? '',
        }),
      ],
      buttons: sendButtons('away'),
    }),
  confirm: awayAs,
  parts: (draft, turn) => {
    const { from, ...otherFrom } = draft
    const { until, ...otherUntil } = draft
    const { standIn: _, ...otherStandIn } = draft
    return [
      { name: 'from', label: text('guide-part-from'), ...dayNow(from), again: otherFrom },
      { name: 'until', label: text('guide-part-until'), ...dayNow(until), again: otherUntil },
      ...(guidesFor(turn, isOther).length > 0
        ? [{ name: 'who', label: text('guide-part-takes-over'), again: otherStandIn }]
        : []),
    ]
  },
})

/** Whether a guide is another than the one who goes away. */
export function isOther({ key }: { readonly key: string }, { state }: Turn): boolean {
  return key !== state.guide
}

/** A day without its year that is further away than this is as likely one that is over. */
const plausibleDays = 183

/** Whether a day is so far away that its writer would have said the year. */
export function isFar(day: LocalDate, words: string, turn: Turn): boolean {
  return day > addDays(today(turn), plausibleDays) && !/\d{4}/.test(words)
}

/** That a day is far away, or else over; with its year it is taken. */
export function farBlock(day: LocalDate): Block {
  return say('guide-away-far', { day: { inFull: day } })
}

function withFrom(draft: AwayDraft, day: LocalDate | undefined, turn: Turn, words?: string): Taken<AwayDraft> {
  if (day === undefined) return slip(whenSlip(words ?? '', turn))
  if (day < today(turn)) return slip(say('draft-day-over', { when: { inFull: day } }))
  if (words !== undefined && isFar(day, words, turn)) return slip(farBlock(day))
  return taken({ ...draft, from: day }, words === undefined ? undefined : readAs(day))
}

function withUntil(draft: AwayDraft, day: LocalDate | undefined, turn: Turn, words?: string): Taken<AwayDraft> {
  if (day === undefined) return slip(whenSlip(words ?? '', turn))
  if (day < (draft.from ?? today(turn))) return slip(say('guide-away-turned'))
  if (words !== undefined && isFar(day, words, turn)) return slip(farBlock(day))
  return taken({ ...draft, until: day }, words === undefined ? undefined : readAs(day))
}

function awayAs({ from, until, standIn }: AwayDraft, { state }: Turn): CityAct | Block {
  const { guide } = state
  if (guide === undefined) return say('guide-not-you')
  if (from === undefined || until === undefined) return say('draft-gone')
  return {
    act: 'guide.away',
    guide,
    away: { fromOn: from, untilOn: until, ...(standIn !== undefined && { standIn }) },
  }
}
