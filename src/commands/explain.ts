import { wordingRemarks } from '../cityside/wording-check.ts'
import { explanationTexts } from '../domain/city-text.ts'
import { isOverdue } from '../domain/outcome.ts'
import { Refusal, withCityside } from './session.ts'
import { readBy, worded } from './wording.ts'

/**
 * `ekko explain COMMITMENT --why "…"`: says publicly why a promise is late, so that the department may ask again.
 * The id of a consultation stands for its oldest overdue promise; `why` may come once for each language.
 */
export async function explain(commitment: string, why: readonly string[]): Promise<string> {
  return withCityside(async (cityside) => {
    const { languages } = cityside.city
    const words = worded('--why', why, languages)
    const all = await cityside.store.commitments()
    const late = all.filter((each) => isOverdue(each, cityside.city.timeZone, cityside.now()))
    const key =
      all.find((each) => each.key === commitment)?.key ??
      late.find((each) => each.consultation === commitment)?.key ??
      all.find((each) => each.consultation === commitment && each.keptAt === undefined)?.key ??
      commitment
    const result = await cityside.act({ act: 'delay.explained', commitment: key, why: words }, 'cli')
    if (!result.ok) {
      const known = late.map((each) => `  ${each.key}`)
      throw new Refusal([
        cityside.say(result.why),
        ...(known.length > 0 ? ['Overdue are:', ...known] : ['Nothing is overdue.']),
      ])
    }
    const remarks = await wordingRemarks(cityside, explanationTexts(words))
    return [
      ...remarks.map((remark) => `Think about: ${cityside.say(remark)}`),
      `It is on the record why "${key}" is late. What was to open meanwhile opens within the hour.`,
      ...readBy('--why', words, languages),
    ].join('\n')
  })
}
