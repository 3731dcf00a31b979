import type { Cityside } from '../cityside/cityside.ts'
import { newDayIn } from '../cityside/files.ts'
import { wordingRemarks } from '../cityside/wording-check.ts'
import { explanationTexts } from '../domain/city-text.ts'
import { promisedIn } from '../domain/idea.ts'
import type { CityAct } from '../domain/inbox.ts'
import type { Localized } from '../domain/language.ts'
import { hearOn, isOverdue, type Promised } from '../domain/promised.ts'
import type { LocalDate } from '../domain/time.ts'
import { Refusal, withCityside } from './session.ts'
import { readBy, worded } from './wording.ts'

/**
 * `ekko explain PROMISE --why "…" --by DATE`: says publicly why a promise takes longer and for which day it is promised now,
 * before or after its day has passed. The id of a consultation stands for its oldest overdue promise, or else its next;
 * `idea:3` is the answer to an idea. `why` may come once for each language.
 */
export async function explain(promise: string, why: readonly string[], by: string): Promise<string> {
  return withCityside(async (cityside) => {
    const { languages } = cityside.city
    const words = worded('--why', why, languages)
    const day = newDayIn(cityside, by)
    if (!('is' in day)) throw new Refusal(`--by: ${cityside.say(day.unclear)}`)
    const { act, key, late, promised } = await actFor(cityside, promise, words, day.is)
    const hear = hearOn(promised ?? { dueOn: day.is }, day.is, cityside.city, cityside.now())
    const result = await cityside.act(act, 'cli')
    if (!result.ok) {
      const known = late.map((each) => `  ${each}`)
      throw new Refusal([
        cityside.say(result.why),
        ...(known.length > 0 ? ['Overdue are:', ...known] : ['Nothing is overdue.']),
      ])
    }
    const remarks = await wordingRemarks(cityside, explanationTexts(words))
    return [
      ...remarks.map((remark) => `Think about: ${cityside.say(remark)}`),
      `It is on the record why "${key}" is late. It is promised for ${day.is} now. Those who wait for it hear it on ${hear} at the earliest.`,
      'What was to open meanwhile opens within the hour.',
      ...readBy('--why', words, languages),
    ].join('\n')
  })
}

interface Explanation {
  readonly act: CityAct
  readonly key: string
  readonly late: readonly string[]
  readonly promised: Promised | undefined
}

/** The act, the promise that is meant with its key, and those that are overdue. */
async function actFor(
  { store, city, now }: Cityside,
  promise: string,
  why: Localized,
  dueOn: LocalDate,
): Promise<Explanation> {
  const all = await store.commitments()
  const late = all.filter((each) => isOverdue(each, city.timeZone, now()))
  const ideas = await store.ideas('open')
  const overdue = [
    ...late.map(({ key }) => key),
    ...ideas.filter((each) => isOverdue(each, city.timeZone, now())).map(({ number }) => `idea:${number}`),
  ]
  const number = /^idea:(\d{1,9})$/.exec(promise)?.[1]
  if (number !== undefined) {
    const idea = (await store.ideas()).find((each) => each.number === Number(number))
    return {
      act: { act: 'idea.delayed', idea: idea?.key ?? '', why, dueOn },
      key: promise,
      late: overdue,
      promised: idea && promisedIn(idea),
    }
  }
  const key =
    all.find((each) => each.key === promise)?.key ??
    late.find((each) => each.consultation === promise)?.key ??
    all.find((each) => each.consultation === promise && each.keptAt === undefined)?.key ??
    promise
  const promised = all.find((each) => each.key === key)
  return { act: { act: 'delay.explained', commitment: key, why, dueOn }, key, late: overdue, promised }
}
