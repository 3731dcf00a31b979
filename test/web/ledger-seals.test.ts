import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { audit } from '../../src/commands/audit.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import { auditHash, auditOrigin } from '../../src/store/records/audit.ts'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { changes, happens, wrote } from '../store/town.ts'
import { emptyTown } from './ledger-town.ts'

/** The files of the record after two days on which the city acted, and one on which it has begun to. */
async function published(): Promise<ReadonlyMap<string, string>> {
  const town = await emptyTown()
  for (const name of ['noerregade-space', 'library-evenings']) {
    await town.launch(name)
    await town.passes(1)
  }
  await town.launch('bike-parking')
  const files = await siteFiles(town)
  await town.close()
  return new Map(files.map(({ path, content }) => [path, content]))
}

describe('the public record', () => {
  test('shows how each day that is over ended, on its front page, in the feed and in the data alike', async () => {
    const files = await published()
    const seals = (JSON.parse(files.get('data.json') ?? '{}') as { seals: { on: string; seal: string }[] }).seals
    expect(seals.map(({ on }) => on)).toEqual(['2025-03-04', '2025-03-03'])
    const [newest, older] = seals.map(({ seal }) => seal)
    expect(newest).toMatch(/^\d+:[0-9a-f]{64}$/)
    const front = [...files].find(([path]) => path.endsWith('en/index.html'))?.[1]
    const feed = [...files].find(([path]) => path.endsWith('en/feed.xml'))?.[1]
    expect(front).toContain(`<code>${newest}</code>`)
    for (const seal of [newest, older]) expect(feed).toContain(seal)
  })

  test('that was chained anew says since when its seals fit, and shows none that was another before', async () => {
    const town = await emptyTown()
    await town.launch('noerregade-space')
    await town.passes(1)
    const renewed = { kind: 'act.audited', by: 'ekko', act: 'record.renewed', subject: '3 mark', at: town.clock.now() }
    // No act of the city's side does this: it is done to the record of an earlier version.
    await happens(town.store, wrote('test:mette'), changes(renewed as unknown as Change))
    const files = new Map((await siteFiles(town)).map(({ path, content }) => [path, content]))
    await town.passes(1)
    const later = new Map((await siteFiles(town)).map(({ path, content }) => [path, content]))
    await town.close()
    const of = (found: ReadonlyMap<string, string>, end: string) =>
      [...found].find(([path]) => path.endsWith(end))?.[1] ?? ''
    expect(JSON.parse(of(files, 'data.json'))).toMatchObject({ seals: [], sealsRenewedOn: '2025-03-04' })
    expect(JSON.parse(of(later, 'data.json'))).toMatchObject({ seals: [{ on: '2025-03-04' }] })
    for (const each of [files, later]) {
      expect(of(each, 'en/index.html')).toContain('the record got new seals')
      expect(of(each, 'en/feed.xml')).toContain('The record has new seals from')
    }
  })
})

describe('ekko audit --against', () => {
  let folder: string
  let saved: string
  const before = { ...process.env }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ekko-seals-'))
    saved = join(folder, 'data.json')
    Object.assign(process.env, { EKKO_DATA_DIR: folder, EKKO_PROMPTS: resolve('prompts') })
    delete process.env.DATABASE_URL
    const store = await openSqlite(join(folder, 'sandbox.sqlite'))
    for (const subject of ['a', 'b', 'c']) {
      const act = {
        kind: 'act.audited',
        by: 'cli',
        act: 'news.sent',
        subject,
        at: Date.now() - dayMs + hourMs,
      } as const
      await happens(store, wrote('sandbox:mette'), changes(act))
    }
    const rows = await store.audit(9)
    await store.close()
    const seals = rows.map(({ seq, hash }) => ({ on: '2026-01-01', seal: `${seq}:${hash}` }))
    writeFileSync(saved, JSON.stringify({ seals: seals.slice(0, 2) }))
  })
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
    rmSync(folder, { recursive: true, force: true })
  })

  test('says that the record fits', async () => {
    expect(await audit({ against: saved })).toContain('It fits all 2 seals')
  })

  test('finds a past that was rewritten so well that it holds by itself', async () => {
    const { db } = await connectSqlite(join(folder, 'sandbox.sqlite'))
    let prevHash = auditOrigin
    for (const row of await db.selectFrom('audit').selectAll().orderBy('seq').execute()) {
      const subject = row.seq === 2 ? 'forged' : row.subject
      const hash = auditHash(prevHash, { seq: row.seq, at: row.at, actor: row.actor, act: row.act, subject })
      await db.updateTable('audit').set({ subject, prev_hash: prevHash, hash }).where('seq', '=', row.seq).execute()
      prevHash = hash
    }
    await db.destroy()
    expect(await audit({ verify: true })).toContain('The record holds')
    await expect(audit({ against: saved })).rejects.toThrow('something up to act 2 was changed')
  })

  test('finds acts missing at the end, where the chain alone shows nothing', async () => {
    const { db } = await connectSqlite(join(folder, 'sandbox.sqlite'))
    await db.deleteFrom('audit').where('seq', '=', 3).execute()
    await db.destroy()
    expect(await audit({ verify: true })).toContain('The record holds')
    await expect(audit({ against: saved })).rejects.toThrow('acts are missing at its end')
  })

  test('says that the record was chained anew when it took marks for accounts, and knows the last seal of before', async () => {
    const { db } = await connectSqlite(join(folder, 'sandbox.sqlite'))
    const seals: string[] = []
    let prevHash = auditOrigin
    for (const row of await db.selectFrom('audit').selectAll().orderBy('seq').execute()) {
      const actor = 'sandbox:0123456789ab'
      const hash = auditHash(prevHash, { seq: row.seq, at: row.at, actor, act: row.act, subject: row.subject })
      await db.updateTable('audit').set({ actor, prev_hash: prevHash, hash }).where('seq', '=', row.seq).execute()
      seals.push(`${row.seq}:${hash}`)
      prevHash = hash
    }
    await db.destroy()
    const against = (...found: readonly (string | undefined)[]) => {
      writeFileSync(saved, found.join(' '))
      return audit({ against: saved })
    }
    const held = await against(...seals)
    expect(held).toContain('The record holds: 4 acts')
    expect(held).toMatch(
      /On 20\d\d-\d\d-\d\d the record was chained anew.*\(3 in .*over 3 acts, is the one that the record ended/,
    )
    await expect(against(seals[0], seals[1])).rejects.toThrow(/No seal in .* can be compared\. On .* chained anew/)
    await expect(against(`3:${'0'.repeat(64)}`)).rejects.toThrow('is not the one that the record ended with before')
    const now = /The last hash is ([0-9a-f]{64})/.exec(held)?.[1]
    expect(await against(seals[0], `4:${now}`)).toMatch(/It fits 1 seals in .*On .* chained anew/)
    await expect(against(seals[2], `4:${'0'.repeat(64)}`)).rejects.toThrow('something up to act 4 was changed')
  })

  test('a record that did not hold before it was chained anew does not hold after', async () => {
    const { db } = await connectSqlite(join(folder, 'sandbox.sqlite'))
    await db.updateTable('audit').set({ subject: 'forged' }).where('seq', '=', 2).execute()
    await db.destroy()
    await expect(audit({ verify: true })).rejects.toThrow('does not hold from act 2 on')
  })

  test('says what to do with a file that has no seal, or is not there', async () => {
    writeFileSync(saved, '{}')
    await expect(audit({ against: saved })).rejects.toThrow('There is no seal in')
    await expect(audit({ against: join(folder, 'nothing') })).rejects.toThrow('cannot be read (ENOENT)')
  })
})
