import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WebResponse } from '../../src/adapter.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { settlePeople } from '../delivery/city.ts'
import { citySeal, known } from '../key.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

const id = 'moellevang-school-route'
let folder: string
let town: LedgerTown

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-lots-'))
})
afterEach(async () => {
  await town.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A town of so many, every third of them in another place, of whom so many are drawn; what is asked of it is what a stranger may ask. */
async function drawn(people: number, size: number): Promise<void> {
  const file = join(folder, 'ekko.sqlite')
  await (await openSqlite(file, { seal: citySeal })).close()
  const { db } = await connectSqlite(file)
  await settlePeople(db, 'sandbox', people)
  await sql`update persons set places = case when id % 3 = 0 then '["havnen"]' else '["midtbyen"]' end`.execute(db)
  await db.destroy()
  town = await emptyTown({}, await openSqlite(file, { seal: citySeal }))
  await town.launch(id, { audience: { topics: [], places: [], roles: [], size, seed: 'a town', strata: ['place'] } })
  await town.passes(1)
}

async function asked(path: string): Promise<WebResponse & { readonly text: string }> {
  const [route] = ledgerRoutes(town).filter((each) => each.path === '/ledger/*')
  const request = { method: 'GET', path, query: new URLSearchParams(), headers: {}, body: new Uint8Array() }
  const response = await route?.handle(request)
  if (!response) throw new Error('The record is served.')
  return { ...response, text: await new Response(response.body as ConstructorParameters<typeof Response>[0]).text() }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('an outsider', () => {
  test('holds every lot against what was published, with nothing but the pages', async () => {
    await drawn(1_300, 600)
    const page = (await asked(`/ledger/en/${id}`)).text
    const [list = '', won = ''] = [...page.matchAll(/<code>([0-9a-f]{64})<\/code>/g)].map(([, hash]) => hash ?? '')
    const [allAt = '', wonAt = ''] = [...page.matchAll(/href="(\/ledger\/lots\/[^"]+)"/g)].map(([, link]) => link ?? '')
    const [all, winners] = [await asked(allAt), await asked(wonAt)]
    expect(all.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    expect([sha256(all.text), sha256(winners.text)]).toEqual([list, won])
    const lots = all.text.trimEnd().split('\n')
    expect(lots).toHaveLength(1_300)
    const strata = new Set(lots.map((line) => line.slice(0, line.lastIndexOf(' '))))
    const lowest = [...strata].flatMap((stratum) => {
      const own = lots.filter((line) => line.startsWith(`${stratum} `)).toSorted()
      return own.slice(0, Math.round((own.length * 600) / 1_300))
    })
    expect(strata.size).toBe(2)
    expect(winners.text.trimEnd().split('\n').toSorted()).toEqual(lowest.toSorted())
  })

  test('who could be drawn finds their own lot there, and no other person’s', async () => {
    await drawn(60, 30)
    const contact = known(town.store, 'sandbox:7')
    const person = (await town.store.personOf(contact)) ?? 7
    const own = (await town.store.ownData(person))?.draws[0]
    const { text } = await asked(`/ledger/lots/${id}/all.txt`)
    expect(text.split('\n').filter((line) => line.endsWith(String(own?.ticket)))).toHaveLength(1)
    // Without the key no number of a person leads to a lot.
    for (let number = 1; number <= 60; number += 1) expect(text).not.toContain(sha256(`a town:${number}`))
  })

  test('finds the same lists in the record as files', async () => {
    await drawn(60, 30)
    const files = await siteFiles(town)
    for (const list of ['all', 'won'])
      expect(files.find(({ path }) => path === `lots/${id}/${list}.txt`)?.content).toBe(
        (await asked(`/ledger/lots/${id}/${list}.txt`)).text,
      )
  })

  test('is shown no list that tells of one to four people, or of no draw', async () => {
    await drawn(9, 6)
    expect((await asked(`/ledger/en/${id}`)).text).not.toContain('/ledger/lots/')
    for (const path of [`${id}/all.txt`, `${id}/won.txt`, `${id}/key.txt`, 'nothing/all.txt', '../all.txt'])
      expect((await asked(`/ledger/lots/${path}`)).status, path).toBe(404)
  })
})
