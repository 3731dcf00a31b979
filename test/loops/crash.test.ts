import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deliveryStates } from '../../src/domain/outbox.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { openSqlite } from '../../src/store/open.ts'
import { figure } from '../figures.ts'
import { citySeal } from '../key.ts'
import type { StandsStillAt } from './crash-child.ts'
import { type Platform, startPlatform } from './platform.ts'
import { until } from './town.ts'

/** A process of its own with loops over the file, until it is killed. */
interface Child {
  readonly process: ChildProcess
  readonly said: () => string
  readonly url: string
}

let folder: string
let file: string
let platform: Platform
let children: Child[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-crash-'))
  file = join(folder, 'ekko.sqlite')
  platform = await startPlatform()
  children = []
})

afterEach(async () => {
  await Promise.all(children.map(kill))
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** `offsetMs`: how far its clock is ahead, so that the leases of the dead are over. */
async function start(standsStillAt: StandsStillAt, offsetMs = 0): Promise<Child> {
  const args = ['--import', 'tsx', 'test/loops/crash-child.ts', file, platform.url, standsStillAt, String(offsetMs)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await until(() => said.includes('listening on'), 'the child listens', 20_000)
  const started = { process: child, said: () => said, url: `http://127.0.0.1:${/listening on (\d+)/.exec(said)?.[1]}` }
  children.push(started)
  return started
}

async function kill({ process: child }: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  figure('processes killed with -9')
  await ended
}

/** The platform delivers; resolves to whether it was acknowledged. */
async function deliver(child: Child, id: string, text = 'hello'): Promise<boolean> {
  try {
    const body = JSON.stringify({ from: 'anna', text, id })
    return (await fetch(child.url, { method: 'POST', body })).status === 200
  } catch {
    return false
  }
}

async function settled(child: Child): Promise<void> {
  expect((await fetch(child.url)).status).toBe(200)
}

async function rows(): Promise<readonly string[]> {
  const store = await openSqlite(file, { seal: citySeal })
  const listed = await store.outboxListed(deliveryStates, 1_000)
  await store.close()
  return listed.map(({ state }) => state)
}

/** Longer than any lease. */
const later = 5 * minuteMs

describe('killed with -9', () => {
  test('before the inbox row is durable: not acknowledged; delivered again it is answered once', async () => {
    const first = await start('before-inbox')
    const acknowledged = deliver(first, 'e1')
    await until(() => first.said().includes('standing still'), 'it stands still')
    await kill(first)
    expect(await acknowledged).toBe(false)
    expect(await rows()).toEqual([])
    const second = await start('never', later)
    expect(await deliver(second, 'e1')).toBe(true)
    await settled(second)
    expect(platform.arrived).toHaveLength(1)
  }, 120_000)

  test('after the inbox row, before the commit: decided again, with the same result', async () => {
    const first = await start('before-commit')
    expect(await deliver(first, 'e1')).toBe(true)
    await until(() => first.said().includes('standing still'), 'it stands still')
    await kill(first)
    expect(await rows()).toEqual([])
    const second = await start('never', later)
    await settled(second)
    expect(platform.arrived.map(({ key }) => key)).toEqual([expect.stringMatching(/^reply:[^:]+:hello$/)])
    expect(await deliver(second, 'e1')).toBe(true)
    await settled(second)
    expect(platform.arrived).toHaveLength(1)
  }, 120_000)

  test('after the commit, before the send: sent once', async () => {
    const first = await start('before-send')
    expect(await deliver(first, 'e1')).toBe(true)
    await until(async () => (await rows()).length === 1, 'the decision is committed')
    await kill(first)
    expect(platform.arrived).toHaveLength(0)
    const second = await start('never', later)
    await settled(second)
    expect(platform.arrived).toHaveLength(1)
    expect(await rows()).toEqual(['sent'])
  }, 120_000)

  test('in the act of sending: listed as unknown, and not sent again', async () => {
    platform.answers(() => ({ hang: true }))
    const first = await start('never')
    expect(await deliver(first, 'e1')).toBe(true)
    await until(() => platform.arrived.length === 1, 'it reached the platform')
    await kill(first)
    platform.answers(() => ({ status: 200 }))
    const second = await start('never', later)
    await settled(second)
    await until(async () => (await rows()).includes('unknown'), 'it is listed as unknown')
    await settled(second)
    expect(platform.arrived).toHaveLength(1)
  }, 120_000)

  test('after what a person attached was read, before that is recorded: read again, and answered once', async () => {
    const first = await start('before-read')
    const body = JSON.stringify({ from: 'anna', spoken: 'trees', id: 'e1' })
    expect((await fetch(first.url, { method: 'POST', body })).status).toBe(200)
    await until(() => first.said().includes('standing still'), 'it stands still')
    await kill(first)
    expect(platform.arrived).toHaveLength(0)
    const second = await start('never', later)
    await until(() => platform.arrived.length > 0, 'it is answered')
    await settled(second)
    // Inside, the event has a mark in the place of its id.
    expect(platform.arrived.map(({ key }) => key)).toEqual([expect.stringMatching(/^reply:read:[\w-]{22}:0:trees$/)])
    expect((await fetch(second.url, { method: 'POST', body })).status).toBe(200)
    await settled(second)
    expect(platform.arrived).toHaveLength(1)
  }, 120_000)

  test('at any moment of a busy time: every acknowledged event is answered, none twice', async () => {
    let child = await start('never')
    const delivered: string[] = []
    for (let round = 0; round < 3; round += 1) {
      const ids = Array.from({ length: 40 }, (_, index) => `r${round}-${index}`)
      const deliveries = Promise.all(ids.map((id) => deliver(child, id, id)))
      await until(() => platform.arrived.length > round * 20, 'answers arrive')
      await kill(child)
      await deliveries
      delivered.push(...ids)
      child = await start('never', (round + 1) * later)
    }
    // What was not acknowledged the platform delivers again; what was changes nothing.
    for (const id of delivered) expect(await deliver(child, id, id)).toBe(true)
    await settled(child)
    const states = await rows()
    expect(states).toHaveLength(delivered.length)
    const keys = platform.arrived.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const unknown = states.filter((state) => state === 'unknown').length
    expect(keys.length).toBeGreaterThanOrEqual(delivered.length - unknown)
    expect(states.filter((state) => state !== 'sent' && state !== 'unknown')).toEqual([])
  }, 60_000)
})
