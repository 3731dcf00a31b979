import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CityAct } from '../../src/domain/inbox.ts'
import { morning, outcomeOf } from '../delivery/city.ts'
import { type Held, heldDuring } from '../delivery/held.ts'
import { until } from '../loops/town.ts'
import { type LargeCity, staff } from './large-city.ts'
import { department, large, largeConsultation } from './large-town.ts'

/** EKKO_TOWN=1000000 makes it the size of a city. */
const people = Number(process.env.EKKO_TOWN ?? 10_000)
/** What a work may hold the process at once; each of these takes a second and more. */
const heldMsMax = 50
/** How often a work is looked at until it is short. */
const timesMax = 4
/** What the program does besides, now and then. */
const besidesMsMax = 150
/** While a work is under way others get their turn, however busy the machine is. */
const turnMsMax = 500
const patience = 120_000

/** Who comes first waits for a page, and not for all that is needed to make one, which takes the processor two seconds. */
const firstPageMsMax = 1_000
const restMs = 500

let city: LargeCity
let events = 0

/** A new person writes, again and again, until the work is done; how often they were taken in. */
async function writing(isOver: () => boolean): Promise<number> {
  let taken = 0
  while (!isOver()) {
    events += 1
    const at = city.town.clock.now()
    const from = { id: `others${events}`, contact: `test:other${events % 7}`, at, locale: 'en' } as const
    await city.town.running.receive([{ kind: 'message.received', ...from, text: '/start' }])
    taken += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return taken
}

/**
 * Has it done again where it held: what is compiled, collected or written to disk meanwhile takes its time once, a work that holds the
 * process does so every time. Then once more while people write.
 */
async function expectPieces(work: () => Promise<unknown>): Promise<void> {
  let least = Number.POSITIVE_INFINITY
  for (let times = 0; times < timesMax && least >= heldMsMax; times += 1)
    least = Math.min(least, (await heldDuring(work)).longestMs)
  expect(least).toBeLessThan(heldMsMax)
  const began = performance.now()
  let over = false
  const [taken] = await Promise.all([
    writing(() => over),
    work().finally(() => {
      over = true
    }),
  ])
  expect(taken).toBeGreaterThanOrEqual(Math.floor((performance.now() - began) / turnMsMax))
}

async function acts(act: CityAct): Promise<unknown> {
  const result = await city.town.cityside.act(act, 'cli:test')
  if (!result.ok) throw new Error(`${act.act} was refused: ${JSON.stringify(result.why)}`)
  return result
}

/** The processor time of all threads together, in milliseconds, while so long passes or until a page is there. */
async function usedDuring(work: number | (() => Promise<{ readonly status: number }>) | undefined): Promise<number> {
  const before = process.cpuUsage()
  if (typeof work === 'number') await new Promise((resolve) => setTimeout(resolve, work))
  else expect((await work?.())?.status).toBe(200)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Thousands of messages leave meanwhile. */
async function expectSending(act: CityAct): Promise<void> {
  const { sent } = city.town
  const before = sent.length
  const held = await heldDuring(async () => {
    await acts(act)
    await until(() => sent.length > before + 500, 'many have left', patience)
  })
  expectShort(held)
}

function expectShort({ usualMs, longestMs }: Held): void {
  expect(usualMs).toBeLessThan(heldMsMax)
  expect(longestMs).toBeLessThan(besidesMsMax)
}

/** A large city on a database, asked for all that is made from many rows, and held against what may hold the process. */
export function piecesSuite(name: string, begin: (people: number) => Promise<LargeCity>): void {
  describe(name, () => {
    beforeAll(async () => {
      city = await begin(people)
    }, patience)
    afterAll(() => city.town.close())

    test(
      'the first page is there at once: the thread has begun by itself',
      async () => {
        await until(async () => (await usedDuring(restMs)) < restMs / 10, 'all is at rest', patience)
        const took = await usedDuring(city.pages['the front of the record'])
        expect(took).toBeLessThan(firstPageMsMax)
      },
      patience,
    )

    describe('pages and files', () => {
      test.each([
        ...['the front of the record', 'its data', 'its feed', 'an account on it'],
        ...['what was said', 'what was written', 'a word looked for in it', 'its themes', 'the outcome’s form'],
        ...['the digest', 'the digest as a file'],
        ...['answers as a table', 'answers as data', 'answers as a workbook', 'themes as a table'],
        ...['metrics', 'health'],
      ])(
        '%s',
        (name) =>
          expectPieces(async () => {
            const answered = await city.pages[name]?.()
            expect(answered?.status).toBe(200)
          }),
        patience,
      )
    })

    describe('what is read for messages and decisions', () => {
      test(
        'who would be asked',
        () =>
          expectPieces(async () => {
            const { store, city: here } = city.town.running
            const counts = await store.audienceCounts(largeConsultation('another'), here.cap, morning)
            expect(counts.channels).toEqual([
              { channel: 'test', people: expect.any(Number), strangers: expect.any(Number) },
            ])
          }),
        patience,
      )

      test(
        'themes are put on what was written',
        () => {
          let round = 0
          return expectPieces(() => {
            round += 1
            const theme = {
              change: 'assign',
              theme: `Shade ${round}`,
              language: 'en',
              statements: [round, 7, 9],
            } as const
            return acts({ act: 'themes.changed', consultation: large, changes: [theme] })
          })
        },
        patience,
      )

      test(
        'staff are sent their digest',
        async () => {
          const { sent } = city.town
          const before = sent.length
          expectShort(
            await heldDuring(async () => {
              await acts({ act: 'digest.requested', department })
              await until(() => sent.slice(before).some(({ to }) => to === staff), 'it is there', patience)
            }),
          )
        },
        patience,
      )
    })

    describe('what is written', () => {
      test(
        'a citizen is forgotten',
        () => {
          let person = 3
          return expectPieces(() => {
            person += 5
            return acts({ act: 'contact.forgotten', contact: `test:${3_527_065 + person}` })
          })
        },
        patience,
      )

      test(
        'it is closed, and everyone who answered is told',
        () => expectSending({ act: 'consultation.closed', consultation: large }),
        patience,
      )

      test(
        'the outcome is published, and told to everyone who answered',
        () => expectSending({ act: 'outcome.published', outcome: outcomeOf(large) }),
        patience,
      )
    })
  })
}
