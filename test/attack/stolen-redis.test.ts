import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'
import { afterEach, describe, expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { loopbackAdapter, type Platform, startPlatform } from '../loops/platform.ts'
import { message, startTown, type Town, until } from '../loops/town.ts'
import { tracesOf } from './planted.ts'

const hasRedis = (() => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
})()

const accounts = ['3527065441', 'ingeborg-quistgaard']
const words = 'zwiebelturm by the harbour'

describe.skipIf(!hasRedis)('a Redis that somebody listens to', () => {
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })

  async function startRedis(): Promise<number> {
    const port = await freePort()
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const child: ChildProcess = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] })
    ends.push(() => child.kill('SIGKILL'))
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    await until(() => said.includes('Ready to accept connections'), 'Redis is up')
    return port
  }

  test('is told the pace of a channel, and no account, chat or word', async () => {
    const port = await startRedis()
    const thief = new Redis(port)
    ends.push(() => thief.disconnect())
    const monitor = await thief.monitor()
    ends.push(() => monitor.disconnect())
    let heard = ''
    monitor.on('monitor', (_: string, told: readonly string[]) => {
      heard += `${told.join(' ')}\n`
    })
    const platform: Platform = await startPlatform()
    ends.push(() => platform.stop())
    const pace = { perSecondMax: 50, inFlightMax: 10, newChatSpacingMs: 20 }
    const town: Town = await startTown([loopbackAdapter(platform.url, { pace })], {
      redisUrl: `redis://127.0.0.1:${port}`,
    })
    ends.push(() => town.stop())
    for (const account of accounts)
      for (let times = 0; times < 5; times += 1)
        await town.loops.receive([message(account, words, town.clock.now(), `${account}-${times}`)])
    await until(() => platform.arrived.length === accounts.length * 5, 'all are answered')
    const kept = await everything(thief)
    const all = Buffer.from(`${heard}\n${kept}`)
    figure('bytes searched for what was planted', all.length)
    expect(heard).toContain('ekko:loop')
    for (const planted of [...accounts, 'zwiebelturm'])
      for (const { how, bytes } of tracesOf(planted)) expect(all.includes(bytes), `${planted} ${how}`).toBe(false)
  }, 60_000)
})

/** Every key with its value, as text. */
async function everything(redis: Redis): Promise<string> {
  const keys = await redis.keys('*')
  const all = await Promise.all(
    keys.map(async (key) => {
      const type = await redis.type(key)
      if (type === 'hash') return [key, JSON.stringify(await redis.hgetall(key))]
      if (type === 'zset') return [key, JSON.stringify(await redis.zrange(key, '0', '-1', 'WITHSCORES'))]
      if (type === 'list') return [key, JSON.stringify(await redis.lrange(key, 0, -1))]
      if (type === 'set') return [key, JSON.stringify(await redis.smembers(key))]
      return [key, await redis.get(key)]
    }),
  )
  expect(keys.length).toBeGreaterThan(0)
  return all.flat().join('\n')
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}
