import { expect, test } from 'vitest'
import type { KeptOpinions, Said } from '../../src/domain/opinions/opinions.ts'
import { type Level, releaseOpinions } from '../../src/domain/release/opinions.ts'
import { partsTold } from '../../src/domain/release/suppress.ts'
import { type Random, seeded } from '../simulation/random.ts'
import { boundsOf, type Known, type Sum } from './solver.ts'

const tables = Number(process.env.EKKO_TOWNS ?? 300)
const seed = Number(process.env.EKKO_SEED ?? 1)
const sides = ['agree', 'disagree', 'unsure'] as const

/** What groups of a few dozen people say to one statement: mostly one thing, so that there are many small numbers. */
function tableFrom(random: Random) {
  const said = (): Said => {
    const people = 5 + random.below(random.chance(0.5) ? 15 : 60)
    const agreeing = random.pick([0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98])
    const counts = { agree: 0, disagree: 0, unsure: 0 }
    for (let each = 0; each < people; each += 1)
      counts[random.chance(agreeing) ? 'agree' : random.chance(0.8) ? 'disagree' : 'unsure'] += 1
    return counts
  }
  const groups = Array.from({ length: 2 + random.below(3) }, said)
  const few = said()
  const rest = random.chance(0.4)
    ? { agree: 0, disagree: 0, unsure: 0 }
    : random.chance(0.5)
      ? few
      : { ...few, agree: random.below(4), disagree: random.below(4), unsure: 0 }
  const sum = (side: (typeof sides)[number]) => [...groups, rest].reduce((all, each) => all + each[side], 0)
  const all = { agree: sum('agree'), disagree: sum('disagree'), unsure: sum('unsure') }
  const seen = all.agree + all.disagree + all.unsure + random.pick([0, 0, 2, 9, 30])
  return { groups, rest, all, seen }
}

type Table = ReturnType<typeof tableFrom>

function keptOf({ groups, all, seen }: Table, says: 'agree' | 'disagree' = 'agree'): KeptOpinions {
  const statement = 's'
  return {
    question: 'q',
    members: '',
    final: true,
    at: 0,
    names: {},
    found: {
      ...{ people: 400, statements: 1, votes: seen, seed: 1, stability: 1 },
      groups: groups.map(() => ({ size: 90, typical: [{ statement, says, share: 1 }] })),
      consensus: [{ statement, says, share: 1 }],
      divisive: [{ statement, agree: [] }],
      quadrants: [],
      unsure: [{ statement, share: 1 }],
      said: [{ statement, seen, all, groups }],
      shared: [],
    },
  }
}

/** Everything that a reader knows: totals that are told, how many of each group said anything, and the words. */
function known({ groups, rest, all, seen }: Table, levels: readonly Level[]): readonly Known[] {
  const rows = [...groups, rest]
  const name = (row: number, side: string) => `x${row}${side}`
  const exactly = (of: Sum, is: number): Known => ({ of, min: is, max: is })
  const silent = seen - all.agree - all.disagree - all.unsure
  const told = partsTold([all.agree, all.disagree, all.unsure, silent])
  const column = (side: string) => Object.fromEntries(rows.map((_, row) => [name(row, side), 1]))
  return [
    ...rows.map((row, at) =>
      exactly(Object.fromEntries(sides.map((side) => [name(at, side), 1])), row.agree + row.disagree + row.unsure),
    ),
    ...sides.flatMap((side, at) => (told[at] === undefined ? [] : [exactly(column(side), all[side])])),
    ...levels.flatMap((level, at): readonly Known[] => {
      const group = groups[at] as Said
      const people = group.agree + group.disagree + group.unsure
      const of = { [name(at, 'agree')]: 1 }
      if (level === 'most') return [{ of, min: Math.ceil(0.6 * people) }]
      if (level === 'few') return [{ of, max: Math.floor(0.4 * people) }]
      return [{ of, min: Math.floor(0.4 * people) + 1, max: Math.ceil(0.6 * people) - 1 }]
    }),
  ]
}

test('no word on what groups say gives away one to four of them, by any linear reckoning', () => {
  const foundOut: string[] = []
  let [told, kept] = [0, 0]
  for (let at = 0; at < tables; at += 1) {
    const table = tableFrom(seeded(seed * 1_000_003 + at))
    const released = releaseOpinions(keptOf(table))
    const [divided] = released?.divided ?? []
    if (!divided) continue
    told += 1
    const knows = known(table, divided.agree)
    for (const [row, said] of [...table.groups, table.rest].entries())
      for (const side of sides) {
        if (said[side] < 1 || said[side] > 4) continue
        kept += 1
        const [least, most] = boundsOf({ [`x${row}${side}`]: 1 }, knows)
        if (most - least < 4 - 1e-6)
          foundOut.push(`table ${at}: ${side} in ${row} is ${said[side]}: ${least} to ${most}`)
      }
  }
  expect(foundOut).toEqual([])
  expect(told).toBeGreaterThan(tables / 10)
  expect(kept).toBeGreaterThan(tables / 10)
}, 120_000)

test('what cannot be told of one statement is in no list at all', () => {
  const said = { agree: 6, disagree: 1, unsure: 0 }
  const all = { agree: 12, disagree: 2, unsure: 20 }
  const table = { groups: [said, said], rest: { agree: 0, disagree: 0, unsure: 20 }, all, seen: 60 }
  const released = releaseOpinions(keptOf(table))
  expect(JSON.stringify(released)).not.toContain('"s"')
  expect(released?.groups.map(({ people }) => people)).toEqual([90, 90])
})

test('nothing is told while votes come in, nor of fewer than five people', () => {
  const table = tableFrom(seeded(1))
  const kept = keptOf(table)
  expect(releaseOpinions({ ...kept, final: false })).toBeUndefined()
  expect(releaseOpinions({ ...kept, found: { ...kept.found, people: 4 } })).toBeUndefined()
})

test.each([
  { people: 62, sizes: [30, 20], told: [30, 20] },
  { people: 59, sizes: [33, 24], told: [30, 20] },
  { people: 52, sizes: [30, 20], told: [25, 20] },
  { people: 50, sizes: [30, 20], told: [30, 20] },
])(
  'sizes are told in fives, and those in no group are not given away: $sizes of $people',
  ({ people, sizes, told }) => {
    const kept = keptOf(tableFrom(seeded(1)))
    const groups = sizes.map((size) => ({ size, typical: [] }))
    const released = releaseOpinions({ ...kept, found: { ...kept.found, people, groups } })
    expect(released?.groups.map(({ people: each }) => each)).toEqual(told)
  },
)
