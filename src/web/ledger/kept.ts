import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { allKept, type Erased } from '../../domain/retention.ts'
import { smallCellMin } from '../../domain/tally.ts'
import type { ErasedAccount, Front } from './record.ts'
import type { Voice } from './voice.ts'

/** What was deleted in the newest month in which anything was; how much is hidden where it would be about one to four people. */
export function erasedAccount(
  erased: readonly Erased[],
  { timeZone }: Pick<City, 'timeZone'>,
): ErasedAccount | undefined {
  const newest = erased.at(-1)
  if (!newest) return undefined
  const month = erased.filter((each) => each.month === newest.month)
  const few = month.some(({ count }) => count < smallCellMin)
  const sum = month.reduce((all, { count }) => all + count, 0)
  const at = Math.max(...month.map((each) => each.at))
  return { on: dateAt(at, timeZone), count: few ? null : sum }
}

/** How long each kind is kept, and when something was last deleted. */
export function keptHtml({ erased }: Front, { say, city, href, language }: Voice): string {
  const lines = allKept(city).map(({ key, with: values }) => `<li>${say(key, values)}</li>`)
  return `<section aria-labelledby="kept"><h2 id="kept">${say('ledger-kept')}</h2>
<ul>${lines.join('')}</ul>
<p class="soft">${lastErased(erased, say)}</p>
<p><a href="${href({ at: 'privacy', language })}">${say('ledger-kept-leaflet')}</a></p></section>`
}

function lastErased(erased: ErasedAccount | undefined, say: Voice['say']): string {
  if (!erased) return say('ledger-kept-none')
  const on = { on: erased.on }
  return erased.count === null
    ? say('ledger-kept-last-few', { on })
    : say('ledger-kept-last', { on, count: erased.count })
}
