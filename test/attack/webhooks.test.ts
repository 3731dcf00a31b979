import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { type Platforms, startPlatforms } from '../commands/platforms.ts'
import { type Delivery, deliver, webhookChannels } from '../delivery/webhooks.ts'
import { figure } from '../figures.ts'
import { cityKey, known } from '../key.ts'
import { seeded } from '../simulation/random.ts'

const seed = Number(process.env.EKKO_SEED ?? 20_261)
const repeats = 100
const random = seeded(seed)
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519').privateKey

/** What Discord posts, signed with this key at this second. */
function interaction(key: KeyObject, second: number, body = '{"type":1}'): Delivery {
  const signature = sign(null, Buffer.from(`${second}${body}`), key).toString('hex')
  const headers = {
    'content-type': 'application/json',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': String(second),
  }
  return { path: '/discord/interactions', headers, body }
}

let folder: string
let platforms: Platforms
let running: Running
let genuine: readonly Delivery[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-webhooks-'))
  platforms = await startPlatforms()
  const channels = await allChannels()
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const discord = { ...platforms.env.discord, DISCORD_PUBLIC_KEY: Buffer.from(x, 'base64url').toString('hex') }
  const settings = webhookChannels.map((each) => each.env(platforms))
  const env = Object.assign({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', ...cityKey }, discord, ...settings)
  delete env.SLACK_APP_TOKEN
  const read = readConfig(env, channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  running = await startEkko(read.config, { channels, log: createLog({ level: 'silent' }) })
  const now = Date.now()
  genuine = webhookChannels.map((each) => each.hello(platforms, { at: now, signedAt: now, text: 'Hej' }))
}, 60_000)
afterAll(async () => {
  await running.stop()
  await platforms.stop()
  rmSync(folder, { recursive: true, force: true })
})

const sent = async () => (await running.store.outboxCounts()).reduce((sum, { count }) => sum + Number(count), 0)

/** The headers that prove where a delivery comes from. */
const proofs = /secret-token|signature|timestamp/

/** The same delivery with everything a forger can do to its proof. */
function forged({ path, headers, body }: Delivery): readonly Delivery[] {
  const names = Object.keys(headers).filter((name) => proofs.test(name))
  const bare = Object.fromEntries(Object.entries(headers).filter(([name]) => !proofs.test(name)))
  const with_ = (change: Readonly<Record<string, string>>) => ({ path, headers: { ...headers, ...change }, body })
  const spoiled = names.flatMap((name) => {
    const value = headers[name] ?? ''
    const flips = Array.from({ length: 40 }, () => {
      const at = random.below(value.length)
      const letter = value[at] === '0' ? '1' : '0'
      return `${value.slice(0, at)}${letter}${value.slice(at + 1)}`
    })
    const others = ['', 'x', '0', 'undefined', 'null', '[object Object]', '0'.repeat(value.length), value.slice(1)]
    return [...flips, ...others, value.slice(0, -1), `${value}0`, `${value}, ${value}`]
      .filter((each) => each !== value)
      .map((each) => with_({ [name]: each }))
  })
  // Telegram proves itself by a secret alone; the others sign what they say.
  const bodies = path.startsWith('/telegram')
    ? []
    : [`${body} `, body.replace('{', '{ '), '{}', '', '[]', body.replace(/e/, 'f')]
  return [
    { path, headers: bare, body },
    ...spoiled,
    ...bodies.map((each) => ({ path, headers, body: each })),
    ...genuine
      .filter((each) => each.path !== path)
      .map((each) => ({ path, headers: { ...each.headers }, body: each.body })),
  ]
}

describe(`webhooks, EKKO_SEED=${seed}`, () => {
  test('that are forged are refused, and nothing of them is heard', async () => {
    const second = Math.floor(Date.now() / 1000)
    const discord = interaction(privateKey, second)
    const all = [
      ...[...genuine, discord].flatMap(forged),
      ...[interaction(other, second), interaction(privateKey, second - 600), interaction(privateKey, second + 600)],
      ...[-3600, -305, 360, 3600].flatMap((away) =>
        webhookChannels
          .filter(({ channel }) => channel === 'slack')
          .map((each) => each.hello(platforms, { at: Date.now(), signedAt: Date.now() + away * 1000, text: 'Hej' })),
      ),
    ]
    for (const delivery of all) {
      const status = await deliver(running.url, delivery)
      expect([401, 403], `${delivery.path} ${JSON.stringify(delivery.headers)}`).toContain(status)
    }
    figure('webhooks forged', all.length)
    expect(all.length).toBeGreaterThan(200)
    await running.settled()
    expect(await sent()).toBe(0)
    for (const { contact } of webhookChannels)
      expect(await running.store.personOf(known(running.store, contact))).toBeUndefined()
    expect(await deliver(running.url, discord)).toBe(200)
  }, 60_000)

  test(`that are replayed ${repeats} times, many at once, are one`, async () => {
    for (const delivery of genuine) expect(await deliver(running.url, delivery), delivery.path).toBe(200)
    await running.settled()
    const once = await sent()
    expect(once).toBeGreaterThan(0)
    for (const delivery of genuine)
      for (let done = 0; done < repeats; done += 20)
        expect(await Promise.all(Array.from({ length: 20 }, () => deliver(running.url, delivery)))).toEqual(
          Array.from({ length: 20 }, () => 200),
        )
    figure('webhooks replayed', genuine.length * repeats)
    await running.settled()
    expect(await sent()).toBe(once)
  }, 60_000)
})
