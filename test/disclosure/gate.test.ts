import { expect, test } from 'vitest'
import { release } from '../../src/domain/release/release.ts'
import { dayMs } from '../../src/domain/time.ts'
import { morning } from '../delivery/city.ts'
import { seeded } from '../simulation/random.ts'
import { changesFound, countsOf, found, type Reading, secretsOf, structureOf, toldOf } from './attacker.ts'
import { smallTown, tallyOf } from './small-town.ts'

/** So many towns in every run; `EKKO_TOWNS` for more. */
const towns = Number(process.env.EKKO_TOWNS ?? 300)
/** A town takes a tenth of a second by itself; beside other tests it takes longer. */
const timeoutMs = 60_000 + towns * 600
const seed = Number(process.env.EKKO_SEED ?? 1)

/** The readings of a consultation's life: two while it is open, one when it is closed. */
function readingsOf(seedOfTown: number) {
  const random = seeded(seedOfTown)
  const town = smallTown(random)
  const { questions, people } = town
  const [early, later] = [random.below(people.length + 1), random.below(people.length + 1)].toSorted((a, b) => a - b)
  const open = { at: 'open', openedAt: morning } as const
  const closed = { at: 'closed', closedAt: morning + dayMs } as const
  const readings = [
    { at: 'a', stage: open, tally: tallyOf(town, people.slice(0, early)) },
    { at: 'b', stage: open, tally: tallyOf(town, people.slice(0, later)) },
    { at: 'c', stage: closed, tally: tallyOf(town, people) },
  ]
  return readings.map((each) => ({
    ...each,
    questions,
    told: release({ consultation: { questions }, ...each }, each.tally),
  }))
}

test(
  'nobody can be found out by any linear reckoning over all that is told of a consultation',
  () => {
    const foundOut: string[] = []
    let kept = 0
    for (let town = 0; town < towns; town += 1) {
      const readings = readingsOf(seed * 1_000_003 + town)
      const known = readings.map(
        ({ questions, told, tally, at }): Reading => ({
          ...{ at, counts: countsOf(questions, tally) },
          known: [...structureOf(questions, at), ...toldOf(questions, told, at)],
        }),
      )
      for (const [at, { questions, tally, ...reading }] of readings.entries()) {
        const secrets = secretsOf(questions, tally, reading.at)
        kept += secrets.length
        const [before, now] = [known[at - 1], known[at]]
        const all = [...found(secrets, now?.known ?? []), ...(before && now ? changesFound(before, now) : [])]
        foundOut.push(...all.map((each) => `town ${town}: ${each}`))
      }
      if (foundOut.length > 20) break
    }
    expect(foundOut).toEqual([])
    expect(kept).toBeGreaterThan(towns)
  },
  timeoutMs,
)
