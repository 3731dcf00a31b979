import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import type { LaunchRemark, WrittenIn } from '../launch-remarks.ts'
import { type FrameFault, type FrameFaultKind, frameFaults, isPlain, promiseDaysMax, windowHoursMin } from './faults.ts'
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
    const what = sentenceOn(fault)
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

function sentenceOn({ kind }: FrameFault): TextRef {
  switch (kind) {
    case 'open-few-words':
      return text('frame-open-few-words', { min: openWordsMin })
    case 'promise-far':
      return text('frame-promise-far', { max: promiseDaysMax })
    case 'window-short':
      return text('frame-window-short', { min: windowHoursMin })
    default:
      return text(sentences[kind])
  }
}

const sentences: Readonly<Record<Exclude<FrameFaultKind, 'open-few-words' | 'promise-far' | 'window-short'>, string>> =
  {
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
