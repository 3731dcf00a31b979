import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { ClockTime, Instant } from '../../domain/time.ts'
import type { LaunchRemark, WrittenIn } from '../launch-remarks.ts'
import { type Evenings, hoursOf } from './evenings.ts'
import { type FrameFault, type FrameFaultKind, frameFaults, isPlain, promiseDaysMax, windowEvenings } from './faults.ts'
import { openWordsMin } from './verbs.ts'

/**
 * What keeps a frame that says nothing from opening, each with what to do; and where the moderator has said in writing
 * why it is right all the same, that it stands on the public record.
 */
export function frameRemarks(
  consultation: Consultation,
  city: City,
  now: Instant,
  writtenIn: WrittenIn,
): readonly LaunchRemark[] {
  const { override } = consultation.frame
  const faults = frameFaults(consultation, city, now)
  const stopping = override === undefined ? faults.filter((fault) => !isPlain(fault)) : []
  const remarks = faults.map((fault): LaunchRemark => {
    const where = { ...(fault.language !== undefined && { language: fault.language }), ...placeOf(fault) }
    const { kind } = fault
    const what = kind === 'window-short' ? windowText(windowEvenings(consultation, city, now)) : sentenceOn(kind)
    if (isPlain(fault)) return { ...where, weight: 'error', text: what }
    if (override !== undefined) return { ...where, weight: 'warning', text: text('frame-overridden', { what }) }
    // In a chat a button says it; in a file it is said once, below the last.
    const withWay = writtenIn === 'file' && fault === stopping.at(-1)
    return {
      ...where,
      weight: 'error',
      text: withWay ? text('frame-stopped', { what }) : what,
      settledBy: 'override',
    }
  })
  return override !== undefined && faults.every(isPlain)
    ? [...remarks, { weight: 'warning', text: text(idle[writtenIn]) }]
    : remarks
}

const idle: Readonly<Record<WrittenIn, string>> = { file: 'frame-override-idle-file', chat: 'frame-override-idle' }

/** Which evenings there are, and how many it takes. */
function windowText({ from, until, open, holidays }: Evenings): TextRef {
  const whole = { from: spoken(from), until: spoken(until) }
  const evenings = {
    texts: open.map(({ day, ms }) => text('frame-evening', { day: { inFull: day }, hours: hoursOf(ms) })),
  }
  const what = open.length === 0 ? text('frame-window-none', whole) : text('frame-window-short', { ...whole, evenings })
  if (holidays.length === 0) return what
  const days = { texts: holidays.map((day) => text('frame-day', { day: { inFull: day } })) }
  return text('frame-window-holidays', { what, count: holidays.length, days })
}

/** `17`, and `20:30` where it is not a full hour. */
function spoken(clock: ClockTime): string {
  return clock.replace(/^0?(\d+):00$/, '$1')
}

/** Whether it is a fault whose sentence tells of the consultation itself. */
type Told = 'window-short'

function sentenceOn(kind: Exclude<FrameFaultKind, Told>): TextRef {
  switch (kind) {
    case 'open-few-words':
      return text('frame-open-few-words', { min: openWordsMin })
    case 'promise-far':
      return text('frame-promise-far', { max: promiseDaysMax })
    default:
      return text(sentences[kind])
  }
}

const sentences: Readonly<Record<Exclude<FrameFaultKind, 'open-few-words' | 'promise-far' | Told>, string>> = {
  'why-nothing': 'frame-why-nothing',
  'open-nothing': 'frame-open-nothing',
  'open-no-verb': 'frame-open-no-verb',
  'open-is-settled': 'frame-open-is-settled',
  'settled-all': 'frame-settled-all',
  'decider-bot': 'frame-decider-bot',
  'host-bot': 'frame-host-bot',
  'host-office': 'frame-host-office',
  'decision-past': 'frame-decision-past',
}

function placeOf({ kind }: FrameFault): { readonly place?: TextRef } {
  if (kind.startsWith('open-')) return { place: text('check-at-open') }
  if (kind === 'why-nothing') return { place: text('check-at-why') }
  return kind === 'settled-all' ? { place: text('check-at-settled') } : {}
}
