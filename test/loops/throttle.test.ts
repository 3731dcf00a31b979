import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { type Throttle, throttleFor } from '../../src/loops/throttle.ts'
import { fast } from './platform.ts'
import { until } from './town.ts'

const throttles: Throttle[] = []
const logged: string[] = []
let redis: ChildProcess | undefined

afterEach(async () => {
  await Promise.all(throttles.splice(0).map((throttle) => throttle.stop()))
  redis?.kill('SIGKILL')
  redis = undefined
  logged.length = 0
})

const bulk = { priority: 'invitation', newChat: false } as const

/** Runs this many jobs on each throttle at once; resolves to when each began, in order, in milliseconds. */
async function begins(on: readonly Throttle[], jobsEach: number): Promise<readonly number[]> {
  const times: number[] = []
  const job = async () => {
    times.push(performance.now())
  }
  await Promise.all(on.flatMap((throttle) => Array.from({ length: jobsEach }, () => throttle.run(bulk, job))))
  return times.sort((one, other) => one - other)
}

/** The most that began within one stretch of this length. */
function most(times: readonly number[], ms: number): number {
  return Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + ms).length))
}

const hasRedis = (() => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
})()

async function startRedis(port: number): Promise<void> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  let said = ''
  redis = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  redis.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await until(() => said.includes('Ready to accept connections'), 'Redis is up')
}

async function stopRedis(): Promise<void> {
  const ended = new Promise((resolve) => redis?.once('exit', resolve))
  redis?.kill('SIGKILL')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}

function throttle(perSecondMax: number, redisPort?: number): Throttle {
  const log = createLog({ level: 'info', target: { write: (line) => logged.push(line) } })
  const shared = redisPort === undefined ? undefined : { redisUrl: `redis://127.0.0.1:${redisPort}`, log }
  const made = throttleFor('loop', { ...fast, perSecondMax }, shared)
  throttles.push(made)
  return made
}

describe('a throttle', () => {
  test('keeps its distance from the first message on, without a burst', async () => {
    const times = await begins([throttle(50)], 20)
    // 10 in 200 ms, one more that stands on the edge, and room for a busy machine; a burst would be all 20.
    expect(most(times, 200)).toBeLessThanOrEqual(14)
  })

  test('lets replies begin before everything that waits', async () => {
    const paced = throttle(50)
    const order: string[] = []
    const job = (name: string) => async () => {
      order.push(name)
    }
    const all = [1, 2, 3, 4].map((number) => paced.run(bulk, job(`bulk ${number}`)))
    all.push(paced.run({ priority: 'reply', newChat: false }, job('reply')))
    await Promise.all(all)
    // The first has begun, and the second has been given the next turn.
    expect(order.indexOf('reply')).toBeLessThanOrEqual(2)
  })

  test('hands back what the job made, and what it threw', async () => {
    const paced = throttle(50)
    await expect(paced.run(bulk, async () => 7)).resolves.toBe(7)
    await expect(paced.run(bulk, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  })

  test('does not space a channel that is faster than it could', async () => {
    const times = await begins([throttle(100_000)], 5_000)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(1_000)
  })

  test('stops when what waits has had its turn', async () => {
    const paced = throttle(50)
    let ran = 0
    const jobs = [1, 2, 3].map(() =>
      paced.run(bulk, async () => {
        ran += 1
      }),
    )
    await paced.stop()
    await Promise.all(jobs)
    expect(ran).toBe(3)
  })
})

describe.skipIf(!hasRedis)('throttles with a Redis', () => {
  test('keep one pace together', async () => {
    const port = await freePort()
    await startRedis(port)
    const times = await begins([throttle(50, port), throttle(50, port)], 20)
    expect(most(times, 200)).toBeLessThanOrEqual(16)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(38 * 20)
  })

  test('go on when Redis has forgotten everything', async () => {
    const port = await freePort()
    await startRedis(port)
    const shared = throttle(50, port)
    await begins([shared], 3)
    execFileSync('redis-cli', ['-p', String(port), 'flushall'])
    expect(await begins([shared], 10)).toHaveLength(10)
    expect(logged).toEqual([])
  })

  test('go on alone when Redis is gone, say so once, and find together again', async () => {
    const port = await freePort()
    await startRedis(port)
    const shared = throttle(50, port)
    await begins([shared], 2)
    await stopRedis()
    const times = await begins([shared], 10)
    expect(times).toHaveLength(10)
    // Nine distances of 20 ms, and one late turn made up for.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(150)
    expect(logged.filter((line) => line.includes('keeps the pace by itself'))).toHaveLength(1)
    await startRedis(port)
    expect(await begins([shared], 5)).toHaveLength(5)
  }, 30_000)

  test('do not keep those waiting who had asked Redis when it died', async () => {
    const port = await freePort()
    await startRedis(port)
    const shared = throttle(50, port)
    await begins([shared], 2)
    const began = performance.now()
    const waiting = begins([shared], 30)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await stopRedis()
    expect(await waiting).toHaveLength(30)
    // 600 ms of turns; a turn that waited for Redis in vain would take ten seconds.
    expect(performance.now() - began).toBeLessThan(6_000)
  }, 30_000)

  test('notice a Redis that hangs, go on alone, and find together again', async () => {
    const port = await freePort()
    await startRedis(port)
    const shared = throttle(50, port)
    await begins([shared], 2)
    redis?.kill('SIGSTOP')
    const began = performance.now()
    expect(await begins([shared], 5)).toHaveLength(5)
    expect(performance.now() - began).toBeLessThan(7_000)
    const again = performance.now()
    expect(await begins([shared], 5)).toHaveLength(5)
    expect(performance.now() - again).toBeLessThan(2_000)
    redis?.kill('SIGCONT')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await begins([shared], 5)).toHaveLength(5)
    expect(logged.filter((line) => line.includes('keeps the pace by itself'))).toHaveLength(1)
  }, 30_000)

  test('start without Redis, and do not wait for it', async () => {
    const shared = throttle(50, await freePort())
    expect(await begins([shared], 3)).toHaveLength(3)
  }, 30_000)
})
