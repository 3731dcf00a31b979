import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { audit } from '../../src/commands/audit.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
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

  test('says what to do with a file that has no seal, or is not there', async () => {
    writeFileSync(saved, '{}')
    await expect(audit({ against: saved })).rejects.toThrow('There is no seal in')
    await expect(audit({ against: join(folder, 'nothing') })).rejects.toThrow('cannot be read (ENOENT)')
  })
})
