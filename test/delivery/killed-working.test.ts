import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { drawRecord, lotsOf, personsDrawn } from '../../src/domain/draw.ts'
import type { CityAct, InboxEvent } from '../../src/domain/inbox.ts'
import type { PhotoId } from '../../src/domain/photo.ts'
import { closedPhotos } from '../../src/photos/closed.ts'
import { folderStore } from '../../src/photos/folder.ts'
import { photoIdFor } from '../../src/photos/name.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { known } from '../key.ts'
import { until } from '../loops/town.ts'
import { seeded } from '../simulation/random.ts'
import { acted, changes, happens } from '../store/town.ts'
import { consultationNamed, everyoneAnswered, morning, outcomeOf } from './city.ts'
import { prepareWhole, untilQuiet, type Whole } from './whole.ts'

const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 1e9))
const random = seeded(seed)
/** How often a work is killed that could be anywhere. */
const rounds = Number(process.env.EKKO_ROUNDS ?? 3)
const large = 1_500
const waitMsMax = 60_000

let whole: Whole | undefined
let hooked: Server | undefined

afterEach(async () => {
  await whole?.end()
  await new Promise<void>((resolve) => (hooked ? hooked.close(() => resolve()) : resolve()))
  whole = undefined
  hooked = undefined
})

let events = 0

function writes(here: Whole, text: string, from = 'anna'): InboxEvent {
  events += 1
  return { kind: 'message.received', id: `e${events}`, contact: `loop:${from}`, at: here.now(), locale: 'en', text }
}

function acts(here: Whole, act: CityAct): InboxEvent {
  events += 1
  return { kind: 'city.acted', id: `act-${events}`, at: here.now(), by: 'cli:test', act }
}

/** Reads a row of its database while it runs. */
function asked<T>(here: Whole, query: string): T | undefined {
  const raw = new SQLite(here.file, { readonly: true })
  try {
    return raw.prepare(query).get() as T | undefined
  } finally {
    raw.close()
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('between two messages of my data in words: the rest comes, none twice', async () => {
  whole = await prepareWhole(0, { textCharactersMax: 700 })
  const here = whole
  await here.start()
  await here.tell([writes(here, '/start')])
  for (let number = 1; number <= 5; number += 1)
    await here.tell([writes(here, `/idea Number ${number}: ${`a bench at stop ${number}, `.repeat(12)}please`)])
  await untilQuiet(here)
  const partOf = (text: string) => /^Part (\d+) of (\d+)\n/.exec(text)
  const parts = () => here.platform.arrived.flatMap(({ text }) => partOf(text) ?? [])
  const got = () => here.platform.arrived.flatMap(({ text }) => (partOf(text) ? [Number(partOf(text)?.[1])] : []))
  await here.tell([writes(here, 'my data')])
  await until(() => got().length >= 3, 'three parts have come', waitMsMax)
  await here.kill()
  const [before] = [got()]
  await here.start()
  await untilQuiet(here)
  const of = Number(parts()[2])
  expect(of).toBeGreaterThan(5)
  expect(before.length).toBeLessThan(of)
  expect(got()).toEqual(Array.from({ length: of }, (_, at) => at + 1))
  const words = here.platform.arrived.map(({ text }) => text).join('\n')
  for (let number = 1; number <= 5; number += 1) expect(words.split(`bench at stop ${number}, a`)).not.toHaveLength(1)
}, 120_000)

test(`${rounds} times in the middle of a draw that is made in parts: it is the draw that one over all makes`, async () => {
  const people = 20_000
  whole = await prepareWhole(people)
  const here = whole
  const size = 500
  const audience = { topics: [], places: [], roles: [], size, seed: 'town' } as const
  await here.start()
  await here.tell([
    acts(here, { act: 'consultation.submitted', consultation: { ...consultationNamed('drawn'), audience } }),
  ])
  const lots = () => asked<{ count: number }>(here, 'select count(*) as count from lots')?.count ?? 0
  let inTheMiddle = 0
  for (let round = 0; round < rounds; round += 1) {
    const before = lots()
    await until(() => lots() > before || lots() === people, 'a part is drawn', waitMsMax)
    await pause(random.below(20))
    await here.kill()
    if (lots() > 0 && lots() < people) inTheMiddle += 1
    await here.start()
  }
  await until(() => asked(here, 'select 1 from draws') !== undefined, 'it is drawn', waitMsMax)
  await here.look(async (store) => {
    const stored = await store.storedDraw('drawn')
    if (!stored) throw new Error('The draw is kept.')
    const all = Array.from({ length: people }, (_, index) => ({ person: index + 1, stratum: '' }))
    const expected = lotsOf(all, 'town', stored.key)
    const { consultation, at, seed: sown } = stored.draw
    expect(stored.draw).toEqual(drawRecord({ consultation, at, seed: sown, size, audience }, expected, stored.key))
    expect(stored.sample).toEqual(personsDrawn(expected, size))
  })
  expect(inTheMiddle, 'killed while some were drawn and others were not').toBeGreaterThan(0)
}, 180_000)

test('while a large town’s outcome is decided on in the side lane: it is published once, and everyone hears once', async () => {
  whole = await prepareWhole(large)
  const here = whole
  await closedWith(here)
  await here.start()
  const publish = acts(here, { act: 'outcome.published', outcome: outcomeOf('told') })
  await here.tell([publish])
  await until(() => isTaken(here, publish.id), 'it is taken on', waitMsMax)
  await here.kill()
  expect(asked(here, 'select 1 from outcomes')).toBeUndefined()
  await here.start()
  await until(() => asked(here, 'select 1 from outcomes') !== undefined, 'it is published', waitMsMax)
  await untilQuiet(here)
  const keys = here.platform.arrived.map(({ key }) => key).filter((key) => key.startsWith('echo:told:outcome:'))
  expect(keys.toSorted()).toEqual(Array.from({ length: large }, (_, at) => `echo:told:outcome:${at + 1}`).toSorted())
  expect(asked(here, `select count(*) as count from audit where act = 'outcome.published'`)).toEqual({ count: 1 })
}, 180_000)

test('while the thread beside puts a message to the city’s side together: it comes, once and whole', async () => {
  whole = await prepareWhole(large)
  const here = whole
  await closedWith(here)
  const karen = await here.look(async (store) => known(store, 'loop:karen'))
  await here.start()
  await here.tell([
    acts(here, { act: 'duty.granted', contact: karen, duty: { kind: 'moderator', department: 'parks' } }),
  ])
  await here.tell([writes(here, '/start', 'karen')])
  await untilQuiet(here)
  const before = here.platform.arrived.length
  await here.tell([writes(here, 'consult status', 'karen')])
  const claimed = `select 1 from outbox where state = 'claimed' and notice like '%cityside%'`
  await until(() => asked(here, claimed) !== undefined, 'the thread is asked', waitMsMax)
  await here.kill()
  expect(here.platform.arrived).toHaveLength(before)
  await here.start()
  await untilQuiet(here)
  const come = here.platform.arrived.slice(before).map(({ text }) => text)
  expect(come).toHaveLength(1)
  expect(come[0]).toContain('About told')
}, 180_000)

test('while pictures of an earlier version are closed: none is lost or half, and all are closed', async () => {
  const pictures = 400
  whole = await prepareWhole(pictures)
  const here = whole
  await closedWith(here)
  const ids = await leftInClear(here, pictures)
  const clear = () =>
    asked<{ count: number }>(here, 'select count(*) as count from photos where closed = 0')?.count ?? 0
  await here.start()
  for (let round = 0; round < rounds; round += 1) {
    const left = clear()
    await until(() => clear() < left || left === 0, 'some are closed', waitMsMax)
    await pause(random.below(10))
    await here.kill()
    await here.start()
  }
  await until(() => clear() === 0, 'all are closed', waitMsMax)
  await here.look(async (store) => {
    const folder = folderStore(join(here.folder, 'photos'))
    const photos = closedPhotos(folder, store)
    for (const [id, bytes] of ids) {
      expect(Buffer.from((await photos.get(id)) ?? []).equals(bytes), id).toBe(true)
      expect(Buffer.from((await folder.get(id)) ?? []).includes(bytes), id).toBe(false)
    }
  })
}, 180_000)

test(`${rounds} times while a system of the city’s is told of steps: each is told, in order, with its own id`, async () => {
  const got: string[] = []
  let holds = true
  hooked = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      got.push(String(request.headers['webhook-id']))
      // It has taken the step, and the process dies before it hears so.
      if (!holds) response.writeHead(204).end()
    })
  })
  const server = hooked
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/steps`
  whole = await prepareWhole(5, { hooks: { url, secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` } })
  const here = whole
  await here.start()
  await until(() => asked(here, 'select 1 from webhook_targets') !== undefined, 'the system is known', waitMsMax)
  const names = ['one', 'two', 'three', 'four']
  for (const name of names)
    await here.tell([acts(here, { act: 'consultation.submitted', consultation: consultationNamed(name) })])
  for (let round = 0; round < rounds; round += 1) {
    const before = got.length
    await until(() => got.length > before, 'it is told', waitMsMax)
    await here.kill()
    server.closeAllConnections()
    holds = random.below(2) === 0
    await here.start()
  }
  holds = false
  await until(() => names.every((name) => got.includes(`opened_${name}`)), 'all steps are told', waitMsMax)
  const order = got.filter((id, at) => got.indexOf(id) === at)
  expect(order).toEqual(stepsOf(here))
  expect(order.toSorted()).toEqual(names.map((name) => `opened_${name}`).toSorted())
  // Told again is only what was under way when the process died.
  expect(got.length).toBeLessThanOrEqual(names.length + rounds)
}, 180_000)

/** A consultation that everyone has answered, and that is closed. */
async function closedWith(here: Whole): Promise<void> {
  const { db } = await connectSqlite(here.file)
  await everyoneAnswered(db, 'told')
  await db.destroy()
  const consultation = consultationNamed('told')
  await here.look((store) =>
    happens(
      store,
      acted({ act: 'consultation.submitted', consultation }),
      changes({ kind: 'consultation.recorded', consultation, stage: { at: 'closed', closedAt: morning } }),
      morning,
    ),
  )
}

/** The steps in the order in which they happened. */
function stepsOf(here: Whole): readonly unknown[] {
  const raw = new SQLite(here.file, { readonly: true })
  const rows = raw.prepare('select id from webhook_events order by seq').all() as readonly { readonly id: string }[]
  raw.close()
  return rows.map(({ id }) => id)
}

function isTaken(here: Whole, id: string): boolean {
  return asked(here, `select 1 from inbox where event_id = '${id}' and lease_until is not null`) !== undefined
}

/** Pictures as an earlier version kept them, one of each person: by their names, with their bytes. */
async function leftInClear(here: Whole, count: number): Promise<ReadonlyMap<PhotoId, Buffer>> {
  const folder = folderStore(join(here.folder, 'photos'))
  const made = new Map<PhotoId, Buffer>()
  await here.look(async (store) => {
    const secret = await store.photoSecret()
    for (let number = 1; number <= count; number += 1) {
      const id = photoIdFor(secret, `sent-${number}`)
      const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(20_000, `picture ${number} `)])
      await store.photoArrives({ id, width: 10, height: 10, bytes: bytes.length }, morning)
      await folder.put(id, bytes)
      made.set(id, bytes)
    }
  })
  const raw = new SQLite(here.file)
  const tie = raw.prepare(
    `update photos set state = 'kept', closed = 0, consultation = 'told', question = 'bench', respondent = ? where id = ?`,
  )
  for (const [at, id] of [...made.keys()].entries()) tie.run(at + 1, id)
  raw.close()
  return made
}
