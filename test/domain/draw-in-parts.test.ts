import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawRecord, type Lot, lotsOf, personsDrawn } from '../../src/domain/draw.ts'
import { drawnBy, type LotStep, toWinners, winnersIn, withLots } from '../../src/domain/draw-in-parts.ts'
import { digestOf, emptyHash, taken } from '../../src/domain/long-hash.ts'

/** Through text and back, as a timer carries it over a restart. */
function kept<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

type Candidates = Parameters<typeof lotsOf>[0]

/** The draw as it is made in parts of `atOnce`, with all that it leaves behind. */
function inParts(candidates: Candidates, size: number, seed: string, atOnce: number) {
  const lots: Lot[] = []
  let first: LotStep = { at: 'lots', after: 0, upTo: candidates.length, counts: {} }
  for (let from = 0; from < candidates.length; from += atOnce) {
    const part = lotsOf(candidates.slice(from, from + atOnce), seed)
    lots.push(...part)
    first = kept(withLots(first, part))
  }
  let step = toWinners(first)
  const winners: Lot[] = []
  for (let over = step === undefined; step !== undefined && !over; ) {
    const { stratum, ticket } = step
    const page = lots
      .filter((lot) => lot.stratum === stratum && lot.ticket > ticket)
      .sort((one, other) => (one.ticket < other.ticket ? -1 : 1))
      .slice(0, atOnce)
    const found = winnersIn(step, { lots: page, last: page.length < atOnce }, size)
    winners.push(...found.winners)
    step = kept(found.step)
    over = found.over
  }
  return {
    persons: winners.flatMap(({ person }) => person ?? []).sort((one, other) => one - other),
    ...drawnBy(step, size),
  }
}

describe('a draw in parts', () => {
  test('comes to the same as one over all at once, whatever the seed, the strata and the parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'north|none', 'north', 'south|parent', 'none|none'), { maxLength: 150 }),
        fc.integer({ min: 0, max: 160 }),
        fc.string(),
        fc.integer({ min: 1, max: 40 }),
        (strata, size, seed, atOnce) => {
          const candidates = strata.map((stratum, index) => ({ person: index + 1, stratum }))
          const lots = lotsOf(candidates, seed)
          const { people, drawn, listHash, drawnHash } = drawRecord(
            { consultation: 'x', at: 0, seed, size, audience: { topics: [], places: [], roles: [] } },
            lots,
          )
          expect(inParts(candidates, size, seed, atOnce)).toEqual({
            ...{ persons: personsDrawn(lots, size), people, drawn, listHash, drawnHash },
          })
        },
      ),
    )
  })

  test('draws whom it drew before there were parts', () => {
    const candidates = Array.from({ length: 500 }, (_, index) => ({
      person: index + 1,
      stratum: index % 3 === 0 ? 'harbour' : 'north',
    }))
    expect(inParts(candidates, 12, 'havnstrup-2026', 7)).toEqual(golden)
  })
})

/** Written down from the version that drew all at once. */
const golden = {
  persons: [34, 122, 149, 150, 186, 197, 349, 375, 377, 388, 473, 484],
  people: 500,
  drawn: 12,
  listHash: '06d5e8122f81987daaea058093da3b8a29d63626e39dc13fbf06a11e21be43a2',
  drawnHash: 'df27a13c0a4734069b408bda9fde6f9a49d3e495a05453f00d2be6f55b33a22f',
}

describe('a hash that can be laid down', () => {
  test('is the one that Node computes, wherever it was laid down', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200, unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
        const whole = texts.reduce((hash, text) => kept(taken(hash, text)), emptyHash)
        expect(digestOf(whole)).toBe(createHash('sha256').update(texts.join('')).digest('hex'))
      }),
    )
  })
})
