import type { Cityside } from '../cityside/cityside.ts'
import { clockAt, dateAt } from '../domain/calendar.ts'
import type { Draw } from '../domain/draw.ts'
import { publishable, publishableOne } from '../domain/publishable.ts'
import { redraw, type Stratum } from '../domain/redraw.ts'
import { smallCellMin } from '../domain/tally.ts'
import { Refusal, withCityside } from './session.ts'

/**
 * `ekko draw ID`: how a sample was drawn. With `--verify` it is drawn again from what was kept, and compared; a difference
 * is an error.
 */
export function draw(id: string, { verify = false }: { readonly verify?: boolean }): Promise<string> {
  return withCityside(async (cityside) => {
    const running = await cityside.store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" alone lists them all.`)
    const stored = await cityside.store.storedDraw(id)
    if (!stored) throw new Refusal(whyNone(running.consultation.audience.size, running.stage.at))
    const { strata, forgotten, differences } = redraw(stored)
    const { seed = id, size } = running.consultation.audience
    const published =
      seed === stored.draw.seed && size === stored.draw.size
        ? []
        : [`The rule that is published says ${size} with the seed "${seed}", and that is not what was drawn with.`]
    const all = [...differences, ...published]
    const shown = shownOf(stored.draw, strata, cityside)
    if (!verify) return [...shown, `"draw ${id} --verify" draws again and compares.`].join('\n')
    if (all.length > 0) throw new Refusal([...shown, 'Drawn again, and it does NOT come out the same:', ...all])
    const people = stored.draw.drawn
    return [
      ...shown,
      `Drawn again from the kept list, seed and size: the same ${people} ${people === 1 ? 'person' : 'people'}.`,
      ...(forgotten > 0
        ? [`${few(forgotten)} of those on the list asked to be forgotten since. Their lots count, and lead to nobody.`]
        : []),
    ].join('\n')
  })
}

function whyNone(size: number | undefined, stage: string): string {
  if (size === undefined) return 'Nobody was drawn: everyone who fits is asked.'
  if (stage === 'draft' || stage === 'scheduled') return 'The draw is made when the consultation opens.'
  return 'This was drawn before Ekko kept the list of those who could be drawn, so it cannot be repeated.'
}

function shownOf(made: Draw, strata: readonly Stratum[], { city }: Cityside): readonly string[] {
  const { topics, places, roles, interest, strata: by = [] } = made.audience
  const rule = [
    ...(topics.length > 0 ? [`topics ${topics.join(', ')}`] : []),
    ...(places.length > 0 ? [`places ${places.join(', ')}`] : []),
    ...(roles.length > 0 ? [`roles ${roles.join(', ')}`] : []),
    ...(interest ? [`an interest in ${interest.about.join(', ')}`] : []),
  ]
  const rows: readonly (readonly [string, string])[] = [
    ['drawn', `${few(made.drawn)} of ${few(made.people)} who could be drawn`],
    ['at', `${dateAt(made.at, city.timeZone)} ${clockAt(made.at, city.timeZone)}`],
    ['rule', rule.length > 0 ? rule.join('; ') : 'everyone who said yes to being asked'],
    ['size', `at most ${made.size}`],
    ['seed', made.seed],
    ['list', made.listHash],
    ['result', made.drawnHash],
    ...(made.keyHash === undefined ? [] : [['key', made.keyHash] as const]),
    ...(by.length > 0 ? [['shares', `by ${by.join(' and ')}`] as const, ...sharesOf(strata)] : []),
  ]
  return rows.map(([name, value]) => `${name.padEnd(nameWidth)} ${value}`)
}

const nameWidth = 8

function sharesOf(strata: readonly Stratum[]): readonly (readonly [string, string])[] {
  const people = publishable(strata.map((each) => each.people))
  const drawn = publishable(strata.map((each) => each.drawn))
  const width = Math.max(...strata.map(({ stratum }) => stratum.length))
  return strata.map(({ stratum }, index) => [
    '',
    `${stratum.padEnd(width)}  ${drawn[index] ?? hidden} of ${people[index] ?? hidden}`,
  ])
}

const hidden = '(few)'

function few(count: number): string {
  return publishableOne(count) === undefined ? `fewer than ${smallCellMin}` : String(count)
}
