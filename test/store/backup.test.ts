import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyBytes, sealOf } from '../../src/seal/seal.ts'
import { openSqlite } from '../../src/store/open.ts'
import { backupSqlite } from '../../src/store/operations/backup.ts'
import { evening, happens, item, meet, sending, statesByKey, wrote } from './town.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-backup-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a copy made while the store is open holds all of it, and goes on by itself', async () => {
  const source = join(folder, 'ekko.sqlite')
  const target = join(folder, 'copy.sqlite')
  const seal = sealOf(randomBytes(keyBytes))
  const store = await openSqlite(source, { seal })
  const person = await meet(store, 'sandbox:anna')
  await happens(store, wrote('sandbox:anna'), sending(item('a', 'sandbox:anna')))
  expect(await backupSqlite(source, target)).toEqual({ people: 1, messages: 1, photos: 0 })
  await happens(store, wrote('sandbox:anna'), sending(item('later', 'sandbox:anna')))
  await store.close()
  // A copy holds no keys: it is read with the keyring that goes on.
  const copy = await openSqlite(target, { seal, keyring: join(folder, 'keys.sqlite') })
  expect(await copy.personOf('sandbox:anna')).toBe(person)
  expect(await statesByKey(copy)).toEqual({ a: 'waiting' })
  expect(await copy.claimOutbox('sandbox', 1, evening)).toHaveLength(1)
  await copy.close()
})

test('what is no database leaves no copy behind under the name that was asked for', async () => {
  const source = join(folder, 'ekko.sqlite')
  writeFileSync(source, 'this is no database, and long enough to be read as one'.repeat(50))
  await expect(backupSqlite(source, join(folder, 'copy.sqlite'))).rejects.toThrow('damaged')
  expect(readdirSync(folder)).not.toContain('copy.sqlite')
})
