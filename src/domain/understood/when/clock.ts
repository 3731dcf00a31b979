import type { ClockTime } from '../../time.ts'
import type { PartOfDay } from './lines.ts'
import type { WhenWords } from './words.ts'

/** A time of day in what was written, and what is left of the words. */
export interface ClockFound {
  readonly hours: number
  readonly minutes: number
  /** Whether it was said which half of the day: with `am`, with `pm`, or as an hour after noon. */
  readonly half: boolean
  readonly rest: string
}

/** A time of day by its sign, its half of the day or its words. `wrong` where it is one that no clock shows. */
export function clockIn(words: string, when: WhenWords): ClockFound | 'wrong' | undefined {
  const spoken = spokenIn(words, when)
  if (spoken) return spoken
  const marked = when.marked.exec(words)
  if (marked) {
    const [all, digits, minutes, word, half] = marked
    return told(Number(digits ?? when.countOf(word ?? '')), Number(minutes ?? 0), half, words.replace(all, ' '), when)
  }
  const halved = when.halved.exec(words)
  if (halved) {
    const [all, hours, minutes, half] = halved
    return told(Number(hours), Number(minutes ?? 0), half, words.replace(all, ' '), when)
  }
  // A colon stands in no date, and no month has these numbers.
  const plain =
    /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/.exec(words) ??
    /(?<![\d./-])(\d{1,2})\.(00|1[3-9]|[2-5]\d)(?![\d./-])/.exec(words)
  return plain ? told(Number(plain[1]), Number(plain[2]), undefined, words.replace(plain[0], ' '), when) : undefined
}

/** A number that is left once the day is known: `30/3 20`, `30/3 7.05`. */
export function bareClockIn(words: string, when: WhenWords): ClockFound | 'wrong' | undefined {
  const clock = /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/.exec(words)
  if (!clock) return undefined
  const [all, hours, minutes] = clock
  return told(Number(hours), Number(minutes ?? 0), undefined, words.replace(all, ' '), when)
}

function spokenIn(words: string, when: WhenWords): ClockFound | 'wrong' | undefined {
  for (const { minutes, pattern } of when.spoken) {
    const [all, digits, word] = pattern.exec(words) ?? []
    if (all === undefined) continue
    const hour = digits === undefined ? when.countOf(word ?? '') : Number(digits)
    if (hour === undefined || hour > 24) return 'wrong'
    const at = (hour * 60 + minutes + dayMinutes) % dayMinutes
    return { hours: Math.floor(at / 60), minutes: at % 60, half: hour > 12, rest: words.replace(all, ' ') }
  }
  return undefined
}

const dayMinutes = 24 * 60

function told(
  hours: number,
  minutes: number,
  half: string | undefined,
  rest: string,
  { pm }: WhenWords,
): ClockFound | 'wrong' {
  if (!(hours >= 0 && hours <= 24) || minutes > 59 || (hours === 24 && minutes > 0)) return 'wrong'
  if (half === undefined) return { hours, minutes, half: hours > 12 || hours === 0, rest }
  if (hours > 12) return pm.test(half) ? { hours, minutes, half: true, rest } : 'wrong'
  return { hours: (hours % 12) + (pm.test(half) ? 12 : 0), minutes, half: true, rest }
}

/** When a part of the day begins for those who say no time: offices open, people come home, it is evening. */
const beginsAt: Readonly<Record<PartOfDay, number>> = {
  ...{ morning: 8, forenoon: 10, noon: 12, afternoon: 16, evening: 20, midnight: 24 },
}

/** The part of the day that is named. */
export function partIn(
  words: string,
  { parts }: WhenWords,
): { readonly part: PartOfDay; readonly rest: string } | undefined {
  for (const { part, pattern } of parts) {
    const [all] = pattern.exec(words) ?? []
    if (all !== undefined) return { part, rest: words.replace(all, ' ') }
  }
  return undefined
}

/** The hours of a time beside its part of the day: `evening, at 8` is 20; alone the part has an hour of its own. */
export function hoursIn(part: PartOfDay | undefined, clock: ClockFound | undefined): number | undefined {
  if (!clock) return part && beginsAt[part]
  if (clock.hours === 12 && (part === 'evening' || part === 'midnight')) return 24
  const isLate = part === 'afternoon' || part === 'evening'
  return isLate && !clock.half && clock.hours < 12 ? clock.hours + 12 : clock.hours
}

/** Hours and minutes as a time of day; 24 is told apart by its day. */
export function clockTime(hours: number, minutes: number): ClockTime {
  return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
