import { cellAt, centreOf } from '../map/grid.ts'
import type { Located } from '../map/located.ts'
import type { Point } from '../map/map.ts'
import type { Places } from '../map/places.ts'
import { say, type Words } from '../message.ts'
import { answering, type Spotted, slipping, type Taken } from './kind.ts'
import { districtsOf, type PlaceQuestion, type PlaceValue } from './place-question.ts'

/** More other words than these are more than politeness: it is said that they are not kept. */
const wordsLeftMax = 3
/** A pin is said to be near what stands within so many squares of its own. */
const nearSquaresMax = 2

/** Where the words lead: one place, several to choose from, or a sentence on what to write instead. */
export function named(question: PlaceQuestion, words: string, places: Places): Taken<PlaceValue> {
  const found = places.called(words)
  switch (found.as) {
    case 'one': {
      const value = keptOf(question, found.place)
      if (!value) return slipping(say('slip-place', { example: places.example }))
      return found.left > wordsLeftMax ? answering(value, say('place-words-left')) : answering(value)
    }
    case 'several':
      return whichOf(question, found.places)
    case 'unknown':
      return { as: 'skip' }
    case 'here':
      return slipping(say('slip-place-here', { example: places.example }))
    case 'none':
      return slipping(say('slip-place', { example: places.example }))
    default:
      return found satisfies never
  }
}

/** Names that are in several districts are told apart by these, all others by themselves. */
function whichOf(question: PlaceQuestion, found: readonly Located[]): Taken<PlaceValue> {
  const name = ({ near }: Located) => near.join(' / ')
  const one = found.every((each) => name(each) === name(found[0] ?? each)) ? found[0] : undefined
  const places = found.flatMap((each) => {
    const district = districtsOf(question).find(({ id }) => id === each.district)
    const label: Words | undefined =
      one || each.near.length === 0 ? district && { city: district.label } : { own: name(each) }
    return label ? [{ label, key: each.key }] : []
  })
  return { as: 'several', which: one ? say('place-which-district', { name: name(one) }) : say('place-which'), places }
}

/** A pin, or one of the places that were offered. */
export function spottedIn(question: PlaceQuestion, spot: Spotted, places: Places): Taken<PlaceValue> {
  if ('key' in spot) {
    const found = places.withKey(spot.key)
    const value = found && keptOf(question, found)
    return value ? answering(value) : slipping(say('button-unknown'))
  }
  const value = pinned(question, spot.pin, spot.name, places)
  return value ? answering(value) : slipping(say('slip-place-outside', { example: places.example }))
}

/**
 * What is kept of a pin follows from the middle of its square alone, so that no two points of a square can be told apart. A name
 * that came with it is used where the city's own list has it.
 */
function pinned(question: PlaceQuestion, pin: Point, name: string | undefined, places: Places): PlaceValue | undefined {
  const gridMetres = question.area?.gridMetres ?? 0
  if (places.around(pin) === undefined) return undefined
  const cell = cellAt(pin, gridMetres)
  const middle = centreOf(cell, gridMetres)
  const district = places.around(middle) ?? places.around(pin)
  if (!districtsOf(question).some(({ id }) => id === district) || district === undefined) return undefined
  const called = name === undefined ? undefined : places.called(name)
  const known = called?.as === 'one' && called.place.district === district ? called.place.near[0] : undefined
  const near = known ?? places.nearest(middle, nearSquaresMax * gridMetres)
  return { kind: 'place', district, cell, ...(near !== undefined && { near: [near] }) }
}

function keptOf(question: PlaceQuestion, { district, near, at }: Located): PlaceValue | undefined {
  if (!districtsOf(question).some(({ id }) => id === district)) return undefined
  return {
    kind: 'place',
    district,
    ...(at && { cell: cellAt(at, question.area?.gridMetres ?? 0) }),
    ...(near.length > 0 && { near }),
  }
}
