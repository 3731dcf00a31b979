import { dateAt, daysBetween } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { inLanguage, type Language, type Localized } from '../../domain/language.ts'
import { wordsOf } from '../../domain/stem.ts'
import type { Instant } from '../../domain/time.ts'
import { type Evenings, eveningsIn } from './evenings.ts'
import { namesBot, namesOffice } from './roles.ts'
import { saysAllDecided, saysNothingElse, saysNothingOpen } from './says-nothing.ts'
import { lacksVerb, openWordsMin } from './verbs.ts'

/** What makes a frame an empty one: it promises a say, and there is none. */
export const frameFaultKinds = [
  'why-nothing',
  'open-nothing',
  'open-few-words',
  'open-no-verb',
  'open-is-settled',
  'settled-all',
  'decider-bot',
  'host-bot',
  'host-office',
  'decision-past',
  'promise-far',
  'window-short',
] as const
/** One way in which a frame says nothing. */
export type FrameFaultKind = (typeof frameFaultKinds)[number]

/** Something that keeps a frame from opening; in one language, or in all of them. */
export interface FrameFault {
  readonly kind: FrameFaultKind
  readonly language?: Language
}

/** After a year no citizen remembers what they said. */
export const promiseDaysMax = 365

/** Everything that keeps a consultation from opening because its frame says nothing; a reason in writing settles all but a day that is over. */
export function frameFaults(consultation: Consultation, city: City, now: Instant): readonly FrameFault[] {
  const { frame, host, title } = consultation
  const languages = city.languages.filter((language) => title[language] !== undefined)
  return [
    ...languages.flatMap((language) => faultsOfWords(consultation, language)),
    ...(anyOf(frame.decider).some((words) => namesBot(words, host)) ? [fault('decider-bot')] : []),
    ...(namesBot(host.name, host) ? [fault('host-bot')] : namesOffice(host.name, city) ? [fault('host-office')] : []),
    ...faultsOfDays(consultation, city, now),
  ]
}

/** Whether a reason in writing does not help: what is promised would be untrue. */
export function isPlain({ kind }: FrameFault): boolean {
  return kind === 'decision-past'
}

function faultsOfWords({ frame }: Consultation, language: Language): readonly FrameFault[] {
  const settled = inLanguage(frame.settled, language)
  const open = faultOfOpen(inLanguage(frame.open, language), settled, language)
  // Of two parts that say the same, one remark is enough.
  const all = open !== 'open-is-settled' && saysAllDecided(settled)
  return [
    ...(saysNothingElse(inLanguage(frame.why, language)) ? [fault('why-nothing', language)] : []),
    ...(open === undefined ? [] : [fault(open, language)]),
    ...(all ? [fault('settled-all', language)] : []),
  ]
}

function faultOfOpen(open: string, settled: string, language: Language): FrameFaultKind | undefined {
  if (saysNothingOpen(open)) return 'open-nothing'
  if (wordsOf(open).join(' ') === wordsOf(settled).join(' ')) return 'open-is-settled'
  if (wordsOf(open).length < openWordsMin) return 'open-few-words'
  return lacksVerb(open, language) ? 'open-no-verb' : undefined
}

function faultsOfDays({ frame, opensAt, closesAt, answerBy }: Consultation, city: City, now: Instant) {
  return [
    ...(frame.decisionOn < dateAt(now, city.timeZone) ? [fault('decision-past')] : []),
    ...(daysBetween(dateAt(closesAt, city.timeZone), answerBy) > promiseDaysMax ? [fault('promise-far')] : []),
    ...(windowEvenings({ opensAt, closesAt }, city, now).few ? [fault('window-short')] : []),
  ]
}

/** The evenings on which a consultation can still be answered. */
export function windowEvenings(
  { opensAt, closesAt }: Pick<Consultation, 'opensAt' | 'closesAt'>,
  city: City,
  now: Instant,
): Evenings {
  return eveningsIn(Math.max(now, opensAt), closesAt, city)
}

function fault(kind: FrameFaultKind, language?: Language): FrameFault {
  return { kind, ...(language !== undefined && { language }) }
}

function anyOf(words: Localized): readonly string[] {
  return Object.values(words)
}
