import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Receipt } from '../../src/adapter.ts'
import { openSqlite } from '../../src/store/open.ts'
import { reserveBytes, reserveIn } from '../../src/store/operations/reserve.ts'
import { loopbackAdapter } from '../loops/platform.ts'
import { bulk, message, startTown, type Town, until } from '../loops/town.ts'

let folder: string
let town: Town | undefined
let mounted = false

/** A disk of its own that can be filled; only an administrator may make one. */
function mounts(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-disk-'))
  mounted = mounts()
})

afterEach(async () => {
  await town?.stop()
  town = undefined
  if (mounted) execFileSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

/** Leaves not a single page. */
function fillUp(): void {
  for (const bytes of [1024 * 1024, 4096]) {
    try {
      for (let number = 0; ; number += 1) writeFileSync(join(folder, `other-${bytes}-${number}`), new Uint8Array(bytes))
    } catch {
      // It is full to this grain.
    }
  }
}

test('a disk that fills while messages are under way: what became of them is recorded, and all go once', async ({
  skip,
}) => {
  if (!mounted) skip('This user may not make a disk to fill.')
  const reserve = reserveIn(folder)
  expect(reserveBytes).toBeLessThan(24 * 1024 * 1024)
  const arrived: string[] = []
  const answers: ((receipt: Receipt) => void)[] = []
  let held = true
  const adapter = {
    ...loopbackAdapter('http://127.0.0.1:1', { pace: { perSecondMax: 200, inFlightMax: 10 } }),
    send: ({ key }: { key: string }): Promise<Receipt> => {
      arrived.push(key)
      if (!held) return Promise.resolve({ externalId: key })
      return new Promise((resolve) => answers.push(() => resolve({ externalId: key })))
    },
  }
  town = await startTown([adapter], { store: await openSqlite(join(folder, 'ekko.sqlite')), reserve })
  const { loops, store } = town
  await loops.receive([message('anna', bulk(40))])
  await until(() => answers.length >= 5, 'messages are under way')
  fillUp()
  const underWay = answers.length
  held = false
  for (const answer of answers) answer({})
  // Without anything kept back this could only be recorded once an operator has made room.
  await until(
    async () => (await store.outboxCounts()).some(({ state, count }) => state === 'sent' && count >= underWay),
    'their results are recorded',
  )
  rmSync(join(folder, 'other-1048576-0'))
  rmSync(join(folder, 'other-1048576-1'))
  for (let number = 2; number < 12; number += 1) rmSync(join(folder, `other-1048576-${number}`), { force: true })
  await until(() => loops.unready === undefined, 'there is room again', 30_000)
  await until(() => arrived.length === 40, 'all have left', 30_000)
  await loops.settled()
  expect(new Set(arrived).size).toBe(40)
  expect(await store.outboxListed(['unknown', 'failed'], 10)).toEqual([])
}, 90_000)
