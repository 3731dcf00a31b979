import type { City } from '../city.ts'
import type { Localized } from '../language.ts'
import { smallCellMin } from '../tally.ts'
import type { Released } from './released.ts'
import { inFives, partInFives } from './suppress.ts'
import { wilson } from './wilson.ts'

/** How many of one place or role were asked and answered, in truth. */
export interface Reach {
  readonly by: 'place' | 'role' | 'channel'
  readonly value: string
  readonly invited: number
  readonly answered: number
}

/**
 * How one place or role took part, rounded down to fives, beside its share of the population where that is known. A person may
 * belong to several, so no number of one gives that of another; fewer than five are absent, none too.
 */
export interface ReachTold {
  readonly by: 'place' | 'role'
  readonly name: Localized
  readonly invited: number | undefined
  readonly answered: number | undefined
  /** How many of a hundred who were asked answered, and between what that would lie if others like them had been asked. */
  readonly turnoutPercent?: { readonly share: number; readonly from: number; readonly to: number }
  readonly residentsPercent?: number
  /** Of the answers, from the numbers that are told. */
  readonly answersPercent?: number
  /** Its share of those who told where they live, or how old they are, lies below its share of the population by more than chance. */
  readonly isMissing?: true
  /** They come here and live elsewhere. */
  readonly visits?: true
}

/** The city's places and then its roles; neither where fewer than five who were asked have told theirs. */
export function reachTold(reach: readonly Reach[], city: City, released: Released): readonly ReachTold[] {
  const all = released.answered
  if (!all) return []
  const residents = city.places.reduce((sum, place) => sum + (place.population ?? 0), 0)
  const isWhole = city.places.every(({ population }) => population !== undefined)
  const rowOf = (by: 'place' | 'role', id: string) => reach.find((each) => each.by === by && each.value === id)
  const saidIn = (by: 'place' | 'role', groups: readonly Pick<City['places'][number], 'id'>[]) =>
    groups.reduce((sum, { id }) => sum + (inFives(rowOf(by, id)?.answered ?? 0) ?? 0), 0)
  // Who has not told is not missing: they may be of any place, and of any age.
  const ages = city.roles.filter(({ age }) => age)
  const [placed, aged] = [saidIn('place', city.places), saidIn('role', ages)].map((said) => Math.min(all.people, said))
  const told = (by: 'place' | 'role', { id, name, population, age }: City['roles'][number]): ReachTold => {
    const row = rowOf(by, id)
    const among = by === 'place' ? placed : age ? aged : all.people
    const wholeOf = (count: Released['answered']) => (count?.atLeast ? undefined : count?.people)
    const answered = partInFives(row?.answered ?? 0, wholeOf(all))
    const invited = partInFives(row?.invited ?? 0, wholeOf(released.invited))
    return {
      ...{ by, name, invited, answered },
      ...turnoutOf(answered, invited),
      ...(population !== undefined &&
        (by === 'place' || isWhole) &&
        beside(population / residents, answered, { all: all.people, among: among ?? all.people })),
    }
  }
  const places = city.places.map((place) => told('place', place))
  const roles = city.roles.map((role) => ({ ...told('role', role), ...(role.visits && { visits: true as const }) }))
  return [places, roles].filter((groups) => groups.some(({ invited }) => invited !== undefined)).flat()
}

function turnoutOf(answered: number | undefined, invited: number | undefined): Pick<ReachTold, 'turnoutPercent'> {
  const range =
    answered === undefined || invited === undefined ? undefined : wilson(Math.min(answered, invited), invited)
  if (!range || answered === undefined || invited === undefined) return {}
  const [from, to] = range.map((share) => Math.round(100 * share))
  return {
    turnoutPercent: { share: Math.round((100 * Math.min(answered, invited)) / invited), from: from ?? 0, to: to ?? 0 },
  }
}

/** Its share of the population beside its share of the answers. Missing it is only where even the most that the told number stands for is few. */
function beside(
  share: number,
  answered: number | undefined,
  { all, among }: { readonly all: number; readonly among: number },
): Pick<ReachTold, 'residentsPercent' | 'answersPercent' | 'isMissing'> {
  const [, most = 1] = wilson(Math.min(among, (answered ?? 0) + smallCellMin - 1), among) ?? []
  return {
    residentsPercent: Math.round(100 * share),
    ...(answered !== undefined && { answersPercent: Math.round((100 * answered) / all) }),
    ...(most < share && { isMissing: true }),
  }
}

/** Places and roles whose share of the answers lies below their share of the population. */
export function missingIn(groups: readonly ReachTold[]): readonly Localized[] {
  return groups.flatMap(({ isMissing, name }) => (isMissing ? [name] : []))
}
