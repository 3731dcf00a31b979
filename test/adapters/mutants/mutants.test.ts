import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsedJson } from '../../../adapters/shared/read.ts'
import type { ContactEvent, InboxEvent } from '../../../src/domain/inbox.ts'
import { admit } from '../../../src/loops/admit.ts'
import { futureMsMax, pastMsMax } from '../../../src/loops/moment.ts'
import { Room } from '../../attack/room.ts'
import { type FigureName, figure } from '../../figures.ts'
import { seeded } from '../../simulation/random.ts'
import { fixtureNow, fixturesOf } from '../fixtures.ts'
import type { Subject } from '../subject.ts'
import { brokenBody, mutantOf } from './mutate.ts'
import { isEvent } from './shape.ts'

const seed = Number(process.env.EKKO_SEED ?? 20_260_302)
const msMax = 20
const bounds = { message: 4_096, field: 3_000 }

const folders = readdirSync(new URL('../../../adapters/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`../${entry.name}/subject.ts`, import.meta.url)))
  .map(({ name }) => name)

/** `EKKO_FUZZ=1000000`: how many for all adapters; `EKKO_MUTANTS=100000`: how many for each. `EKKO_SEED` makes others. */
const count = Number(process.env.EKKO_MUTANTS ?? Math.ceil(Number(process.env.EKKO_FUZZ ?? 18_000) / folders.length))
/** Deciding needs a database, so only some are decided on. */
const decidedMax = Math.max(150, count / 100)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-mutants-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(folders)('%s', (name) => {
  test('reads a payload with anything wrong in it, quickly, and to nothing but events', {
    timeout: 1_800_000,
  }, async () => {
    const { subject } = (await import(`../${name}/subject.ts`)) as { readonly subject: Subject }
    const room = await Room.open(join(folder, `${name}.sqlite`))
    const payloads = fixturesOf(name).map(({ payload }) => payload)
    const random = seeded(seed)
    let decoded = 0
    let decided = 0
    for (let made = 0; made < count; made += 1) {
      const mutant = mutantOf(random.pick(payloads), payloads, random)
      const payload = random.chance(0.1) ? parsedJson(brokenBody(mutant, random)) : mutant
      const events = timely(() => subject.decode(payload, fixtureNow), `${name}, seed ${seed}, mutant ${made}`)
      for (const event of events) expect(event, `mutant ${made}`).toSatisfy(isEvent)
      decoded += events.length
      const { events: admitted } = admit(events, fixtureNow, () => bounds)
      for (const event of admitted) expectAdmitted(event)
      if (decided >= decidedMax || admitted.length === 0 || !random.chance((decidedMax / count) * 2)) continue
      await room.settle(admitted.flatMap(onBareChannel), fixtureNow)
      decided += admitted.length
    }
    figure(`webhooks fuzzed: ${name}` as FigureName, count)
    // Mail is only sent: nothing comes in by it.
    if (name !== 'mail')
      expect({ decoded: decoded > count / 20, decided: decided > 0 }).toEqual({ decoded: true, decided: true })
  })
})

/** Reads it; one that takes too long takes it every time, or the machine was busy. */
function timely(read: () => readonly InboxEvent[], which: string): readonly InboxEvent[] {
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < 5; look += 1) {
    const before = performance.now()
    const events = read()
    least = Math.min(least, performance.now() - before)
    if (least <= msMax) return events
  }
  throw new Error(`${which} took ${Math.round(least)} ms to read.`)
}

function expectAdmitted(event: InboxEvent): void {
  expect(event).toSatisfy(isEvent)
  expect(event.at).toBeLessThanOrEqual(fixtureNow + futureMsMax)
  if (event.kind !== 'community.joined') expect(event.at).toBeGreaterThanOrEqual(fixtureNow - pastMsMax)
  if (!('contact' in event) || event.reach?.kind !== 'window') return
  expect(event.reach.until).toBeLessThanOrEqual(fixtureNow + futureMsMax + pastMsMax)
}

/** The room knows two channels of its own. */
function onBareChannel(event: InboxEvent): readonly ContactEvent[] {
  return 'contact' in event && !('for' in event) ? [{ ...event, contact: `bare:${event.contact}` }] : []
}
