import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import type { Place } from '../../src/domain/attachment.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { connectSqlite, sqlite } from '../../src/store/databases/sqlite.ts'
import { keyringFile, openKeyring } from '../../src/store/keyring/open.ts'
import { opening } from '../../src/store/keyring/opening.ts'
import { rootSealOf } from '../../src/store/operations/root-key.ts'
import { subject as messenger } from '../adapters/messenger/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { steadySeal } from '../key.ts'
import { clockAt, opens, openTown, type Town } from './town.ts'

const open: Town[] = []
afterEach(async () => {
  for (const town of open.splice(0)) await town.stop()
})

const torvet: Place = { kind: 'place', latitude: 56.62361, longitude: 11.36449 }
const copenhagen: Place = { kind: 'place', latitude: 55.67594, longitude: 12.56553 }

/** Anna has said yes to being asked, and is asked this. */
async function askedOn(
  subject: Parameters<typeof openTown>[0],
  consultation: string,
  database?: string,
): Promise<Town> {
  const clock = clockAt(instantOf('2026-03-02', '12:00', 'Europe/Copenhagen'))
  const town = await openTown(subject, clock, undefined, database === undefined ? {} : { database })
  open.push(town)
  const anna = town.rig.person('anna')
  await anna.starts()
  await town.running.settled()
  for (const label of ['Ja, spørg mig', 'Det hele', 'Spring over', 'Spring over']) {
    await anna.taps(label)
    await town.running.settled()
  }
  if (consultation !== '') await opens(town.cityside, consultation)
  await town.running.settled()
  return town
}

let sent = 0

/** Anna sends a place, as the adapters decode it. What she sees then. */
async function sends({ rig, running, clock }: Town, place: Place): Promise<string> {
  const anna = rig.person('anna')
  const before = anna.sees.length
  sent += 1
  const contact = anna.contact
  await running.receive([
    { kind: 'message.received', id: `pin-${sent}`, contact, at: clock.now(), text: '', attached: [place] },
  ])
  await running.settled()
  return anna.sees
    .slice(before)
    .map(({ parts, buttons }) => [...parts, ...buttons.map(({ label }) => `[${label}]`)].join('\n'))
    .join('\n')
}

async function taps({ rig, running }: Town, label: string): Promise<void> {
  await rig.person('anna').taps(label)
  await running.settled()
}

async function answersIn({ cityside }: Town, consultation: string): Promise<readonly unknown[]> {
  return (await cityside.store.answersOf(consultation)).map(({ value }) => value)
}

describe.each([sandbox, telegram, messenger])('a pin on $name', (subject) => {
  it('answers a question about a place, and is said back by the name of what is near', async () => {
    const town = await askedOn(subject, 'benches-in-town')
    expect(await sends(town, torvet)).toContain('Torvet (Midtbyen)')
    expect(await answersIn(town, 'benches-in-town')).toEqual([
      { kind: 'place', district: 'midtbyen', cell: expect.stringMatching(/^\d+\/\d+$/), near: ['Torvet'] },
    ])
  })

  it('outside the city is asked about, and the question stays', async () => {
    const town = await askedOn(subject, 'benches-in-town')
    expect(await sends(town, copenhagen)).toContain('Det sted ligger uden for kommunen.')
    expect(await answersIn(town, 'benches-in-town')).toEqual([])
    expect(await sends(town, torvet)).toContain('Torvet (Midtbyen)')
  })

  it('is offered by its name where a question in own words waits', async () => {
    const town = await askedOn(subject, 'noerregade-space')
    await taps(town, 'Træer')
    expect(await sends(town, torvet)).toMatch(/Du sendte et sted ved Torvet\.\s+Hører det med til dit svar\?/)
    await taps(town, 'Ja, tag det med')
    expect(await answersIn(town, 'noerregade-space')).toContainEqual({ kind: 'open', statements: ['Torvet'] })
  })

  it('is said kindly where a choice waits, and the choice is asked again', async () => {
    const town = await askedOn(subject, 'noerregade-space')
    const seen = await sends(town, torvet)
    expect(seen).toContain('Du sendte et sted ved Torvet, men her spørger jeg om noget andet.')
    expect(seen).toContain('[Træer]')
  })

  it('is named where nothing waits, and asked to be told more of', async () => {
    const town = await askedOn(subject, '')
    expect(await sends(town, { ...torvet, name: 'Café Sol' })).toMatch(
      /Du sendte et sted ved Café Sol\.\s+Lige nu spørger jeg ikke om noget\. .*nævn Café Sol/,
    )
  })

  it('goes on to the host by its name where an answer was given before', async () => {
    const town = await askedOn(subject, 'benches-in-town')
    await sends(town, torvet)
    expect(await sends(town, { ...torvet, name: 'Café Sol' })).toMatch(/Café Sol[\s\S]*\[.*Mette Krogh.*\]/)
  })
})

/** Every row of every table, with what is closed in it read by its keys: nothing may hide there either. */
async function rowsIn(database: string): Promise<string> {
  const { db } = await connectSqlite(database)
  const root = await rootSealOf(db, sqlite, steadySeal, 0)
  const { words, close } = await openKeyring({ file: keyringFile(database) }, db, root)
  const reading = db.withPlugin(opening(words))
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  const rows: unknown[] = []
  for (const { name } of tables) rows.push(...(await sql`select * from ${sql.table(name)}`.execute(reading)).rows)
  await close()
  await db.destroy()
  const dump = JSON.stringify(rows)
  expect(dump, 'all words are read').not.toMatch(/"w[12]\./)
  return dump
}

it('no degree of a place is anywhere in the database once it was read, whatever waited for it', async () => {
  for (const consultation of ['benches-in-town', 'noerregade-space', '']) {
    const database = join(mkdtempSync(join(tmpdir(), 'ekko-')), 'town.sqlite')
    const town = await askedOn(sandbox, consultation, database)
    await sends(town, torvet)
    await sends(town, copenhagen)
    const dump = await rowsIn(database)
    expect(dump).toMatch(/purpose/)
    expect(dump).not.toMatch(/56\.62361|11\.36449|55\.67594|12\.56553/)
  }
})

it('neither is the house number of an address', async () => {
  const database = join(mkdtempSync(join(tmpdir(), 'ekko-')), 'town.sqlite')
  const town = await askedOn(sandbox, 'benches-in-town', database)
  await town.rig.person('anna').types('Jeg bor på Torvegade 4711, 3. tv')
  await town.running.settled()
  expect(await answersIn(town, 'benches-in-town')).toMatchObject([{ near: ['Torvegade'] }])
  // As a word of its own: ids and moments hold any four digits now and then.
  const dump = await rowsIn(database)
  expect(dump).toContain('Torvegade')
  expect(dump).not.toMatch(/(?<![\w-])4711(?![\w-])/)
})
