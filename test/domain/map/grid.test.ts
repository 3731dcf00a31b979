import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtAt, isInside, roomiestPoint } from '../../../src/domain/map/area.ts'
import { cellAt, centreOf, cornersOf, metresBetween } from '../../../src/domain/map/grid.ts'
import { placesOn } from '../../../src/domain/map/places.ts'
import { kindOf } from '../../../src/domain/questions/kinds.ts'
import type { PlaceQuestion } from '../../../src/domain/questions/place.ts'
import { readerIn } from '../../../src/engine/answers/read.ts'
import { understood } from '../../understood.ts'
import { exampleMap } from './town.ts'

const map = await exampleMap()
const bare: PlaceQuestion = { kind: 'place', id: 'where', text: { da: 'Hvor?' } }
const question = kindOf(bare).inCity(bare, map)
const reader = readerIn(understood, { map })

const grids = fc.integer({ min: 100, max: 2_000 })
/** Where people live: nobody points at a pole. */
const points = fc.record({
  latitude: fc.double({ min: -70, max: 70, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
})
const inTown = fc.record({
  latitude: fc.double({ min: 56.59, max: 56.66, noNaN: true }),
  longitude: fc.double({ min: 11.31, max: 11.44, noNaN: true }),
})

describe('the grid', () => {
  it('puts the middle of every square into that square', () => {
    fc.assert(
      fc.property(points, grids, (point, grid) => {
        const cell = cellAt(point, grid)
        expect(cellAt(centreOf(cell, grid), grid)).toBe(cell)
      }),
    )
  })

  it('has squares of one size: no point is further from the middle of its own than half a diagonal', () => {
    fc.assert(
      fc.property(points, grids, (point, grid) => {
        const middle = centreOf(cellAt(point, grid), grid)
        expect(metresBetween(point, middle)).toBeLessThan((grid * Math.SQRT2) / 2 + 1)
      }),
    )
  })

  it('has sides as long as the city says', () => {
    fc.assert(
      fc.property(points, grids, (point, grid) => {
        const [one, two, three] = cornersOf(cellAt(point, grid), grid)
        if (!one || !two || !three) throw new Error('A square has four corners.')
        expect(metresBetween(two, three)).toBeCloseTo(grid, 0)
        expect(Math.abs(metresBetween(one, two) - grid) / grid).toBeLessThan(0.01)
      }),
    )
  })
})

describe('a pin is rounded', () => {
  it('so that no two points of a square can be told apart by what is kept', () => {
    fc.assert(
      fc.property(inTown, (point) => {
        const cell = cellAt(point, map.gridMetres)
        const kept = (pin: typeof point) => kindOf(question).spotted(question, { pin }, reader)
        const middle = centreOf(cell, map.gridMetres)
        const places = placesOn(map, understood)
        if (places.around(point) === undefined || places.around(middle) === undefined) return
        expect(kept(point)).toEqual(kept(middle))
      }),
    )
  })

  it('and nothing that is kept holds a degree of it', () => {
    fc.assert(
      fc.property(inTown, (pin) => {
        const taken = JSON.stringify(kindOf(question).spotted(question, { pin }, reader))
        expect(taken).not.toMatch(/56\.\d|11\.\d|latitude|longitude/)
      }),
    )
  })

  it('and outside the city it is asked about', () => {
    const taken = kindOf(question).spotted(question, { pin: { latitude: 55.68, longitude: 12.57 } }, reader)
    expect(taken).toMatchObject({ as: 'slip', slip: { words: { key: 'slip-place-outside' } } })
  })
})

describe('districts', () => {
  it('each hold the point where their number is written', () => {
    for (const district of map.districts) {
      const room = roomiestPoint(district)
      expect(room && isInside(district.rings, room)).toBe(true)
      expect(room && districtAt(map.districts, room)?.place).toBe(district.place)
    }
  })

  it('take in what lies on the water beside them', () => {
    // Two hundred metres off the quay.
    expect(districtAt(map.districts, { latitude: 56.6236, longitude: 11.3355 })?.place).toBe('havnen')
  })
})
