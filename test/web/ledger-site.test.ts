import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { manifestName, writeSite } from '../../src/web/ledger/write-site.ts'
import { busyTown, type LedgerTown } from './ledger-town.ts'

let town: LedgerTown
let folder: string

beforeAll(async () => {
  town = await busyTown()
})
afterAll(() => town.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-site-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function filesThere(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

test('every page, feed and the data are written, and every link between them leads to a file that is there', async () => {
  await writeSite(folder, await siteFiles(town))
  const there = filesThere()
  expect(there).toContain('noerregade-space/index.html')
  expect(there).toContain('en/noerregade-space/index.html')
  expect(there).toContain('en/feed.xml')
  for (const name of there.filter((each) => each.endsWith('.html'))) {
    const links = [...readFileSync(join(folder, name), 'utf8').matchAll(/<(?:a|link)[^>]* href="([^"#]+)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => !link.startsWith('data:'))
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      expect(there).toContain(resolve('/', dirname(name), link).slice(1))
    }
  }
})

test('a second run writes nothing anew, and what is no longer there is removed with its folders', async () => {
  const files = await siteFiles(town)
  await writeSite(folder, files)
  expect(await writeSite(folder, files)).toEqual({ written: 0, unchanged: files.length, removed: 0 })
  const fewer = files.filter(({ path }) => !path.includes('havnebad'))
  expect(await writeSite(folder, fewer)).toEqual({ written: 0, unchanged: fewer.length, removed: 2 })
  expect(filesThere().filter((name) => name.includes('havnebad'))).toEqual([])
  expect(readdirSync(folder)).not.toContain('havnebad')
})

test('files of others are neither replaced nor removed', async () => {
  writeFileSync(join(folder, 'index.html'), 'the city’s own page')
  await expect(writeSite(folder, await siteFiles(town))).rejects.toThrow(/Ekko did not write .*index\.html/)
  expect(filesThere()).toEqual(['index.html'])
  rmSync(join(folder, 'index.html'))
  const files = await siteFiles(town)
  await writeSite(folder, files)
  writeFileSync(join(folder, 'robots.txt'), 'mine')
  writeFileSync(join(folder, 'havnebad', 'index.html'), 'changed by hand')
  await writeSite(
    folder,
    files.filter(({ path }) => path !== 'havnebad/index.html'),
  )
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('mine')
  expect(readFileSync(join(folder, 'havnebad', 'index.html'), 'utf8')).toBe('changed by hand')
})

test('a list that leads out of the folder is refused', async () => {
  for (const path of ['../outside.html', '/etc/passwd', 'a/../../b.html', '..']) {
    writeFileSync(join(folder, manifestName), JSON.stringify({ [path]: 'x' }))
    await expect(writeSite(folder, [])).rejects.toThrow(/is not the list that Ekko wrote/)
  }
})
