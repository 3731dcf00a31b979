import { afterEach, describe, expect, test } from 'vitest'
import { until } from '../loops/town.ts'
import { seeded } from '../simulation/random.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts'
import type { Reply } from './platform.ts'
import { type About, prepareStorm, type Storm } from './storm.ts'

const people = Number(process.env.EKKO_PEOPLE ?? 10_000)
/** Where it is the faults or the other process that matter, not the number. */
const fewer = Math.ceil(people / 4)
/** How often the process is killed in each storm. */
const rounds = Number(process.env.EKKO_ROUNDS ?? 4)
const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 1e9))
const random = seeded(seed)

let storm: Storm | undefined
let postgres: PostgresServer | undefined

afterEach(async () => {
  await storm?.stop()
  await postgres?.stop()
  storm = undefined
  postgres = undefined
})

function keysOf(about: About, count = people): readonly string[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return numbers.map((person) => (about === 'opening' ? `invite:benches:${person}` : `echo:benches:outcome:${person}`))
}

/** Kills one process after another: while it plans, and after any number of messages. */
async function weather(here: Storm, expected: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const child = await here.start()
    const share = (expected - here.platform.accepted.size) / (rounds - round + 1)
    const killAt = here.platform.requests + random.below(Math.max(Math.ceil(share * 1.5), 1))
    if (round === 0) await new Promise((resolve) => setTimeout(resolve, random.below(400)))
    else
      await until(
        () => here.platform.requests >= killAt || here.platform.accepted.size >= expected,
        'messages left',
        60_000,
      )
    await here.kill(child)
  }
  await here.start()
  await here.done(expected)
}

const faults = (key: string): Reply => {
  const luck = random.next()
  if (luck < 0.003) return 'silent'
  if (luck < 0.008) return 'broken'
  return luck < 0.012 && key.length > 0 ? 'too-fast' : 'ok'
}

describe(`killed with -9 ${rounds} times while ${people} people are written to (EKKO_SEED=${seed})`, () => {
  test('the opening reaches everyone once', async () => {
    storm = await prepareStorm('opening', people, random)
    await weather(storm, people)
    await storm.check(keysOf('opening'))
    expect(storm.kills).toBe(rounds)
  }, 240_000)

  test('the echo of the outcome reaches everyone once', async () => {
    storm = await prepareStorm('echo', people, random)
    await weather(storm, people)
    await storm.check(keysOf('echo'))
  }, 240_000)

  test('the opening reaches everyone once while the platform answers 429 and 503, or not at all', async () => {
    storm = await prepareStorm('opening', fewer, random)
    storm.platform.answers(faults)
    await weather(storm, fewer)
    expect(storm.platform.silent.size).toBeGreaterThan(0)
    await storm.check(keysOf('opening', fewer))
  }, 240_000)

  const programs = postgresPrograms()
  test.skipIf(programs === undefined)(
    'two processes on Postgres of which one is killed reach everyone once',
    async () => {
      postgres = await startPostgres(programs ?? '')
      storm = await prepareStorm('opening', fewer, random, `${postgres.url}`)
      const here = storm
      const [survivor, ...others] = [await here.start(), await here.start()]
      for (const other of others) {
        const killAt = random.below(fewer / 2)
        await until(() => here.platform.accepted.size > killAt, 'messages left', 60_000)
        await here.kill(other)
      }
      await until(
        async () => {
          const states = await here.states()
          const moving = (states.get('claimed') ?? 0) + (states.get('sending') ?? 0)
          return (states.get('sent') ?? 0) > fewer / 2 && (states.get('waiting') ?? 0) === 0 && moving <= 100
        },
        'the survivor has sent what was left',
        60_000,
      )
      await new Promise((resolve) => setTimeout(resolve, 500))
      here.outlive(survivor)
      await here.done(fewer)
      await here.check(keysOf('opening', fewer))
    },
    240_000,
  )
})
