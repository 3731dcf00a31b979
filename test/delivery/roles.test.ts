import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { type Environment, readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { FakeTelegram, fakeToken } from '../adapters/telegram/fake.ts'
import { People } from '../adapters/telegram/people.ts'
import { cityKey } from '../key.ts'
import { until } from '../loops/town.ts'
import { asOperator, operatorKey } from '../operator.ts'

const channels = await allChannels()
let folder: string
let telegram: FakeTelegram
let started: Running[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-roles-'))
  telegram = new FakeTelegram({ now: Date.now, paced: false })
  await telegram.start()
  started = []
})

afterEach(async () => {
  await Promise.all(started.map((running) => running.stop()))
  await telegram.stop()
  rmSync(folder, { recursive: true, force: true })
})

function configOf(env: Environment) {
  return readConfig(
    {
      ...cityKey,
      EKKO_DATA_DIR: folder,
      EKKO_PORT: '0',
      ...operatorKey,
      TELEGRAM_BOT_TOKEN: fakeToken,
      TELEGRAM_API_ROOT: telegram.url,
      ...env,
    },
    channels,
  )
}

/** What would be a process of its own: it shares nothing with the others but the database. */
async function starts(roles: string): Promise<Running> {
  const read = configOf({ EKKO_ROLES: roles })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const log = createLog({ level: 'error', target: { write: () => undefined } })
  const running = await startEkko(read.config, { channels, log })
  started.push(running)
  return running
}

describe('one city in processes of one role each', () => {
  test('hears in one, decides in the second and answers from the third', async () => {
    const dispatch = await starts('dispatch')
    expect(telegram.callsOf('getUpdates'), 'who only sends does not poll').toEqual([])
    const web = await starts('web')
    expect([dispatch.url, web.url === undefined]).toEqual([undefined, false])
    await new People(telegram).starts(telegram.chats.user('anna'))
    expect((await web.store.backlog([], Date.now())).inbox.waiting).toBe(1)
    expect(telegram.chats.messages).toEqual([])

    const process = await starts('process')
    expect(process.url).toBeUndefined()
    await until(() => telegram.chats.messages.length > 0, 'Anna is answered', 20_000)
    await until(async () => (await web.store.backlog([], Date.now())).inbox.waiting === 0, 'all is decided', 20_000)
    const [lease, ...others] = await web.store.leases()
    expect([lease?.name, others]).toEqual(['telegram', []])
    expect(await (await fetch(`${web.url}/health`, asOperator)).json()).toMatchObject({
      receiving: { telegram: 'here' },
    })
  })

  test('a second process with the same role waits behind the first, and both send', async () => {
    const first = await starts('web,process,dispatch')
    const second = await starts('web,process,dispatch')
    expect(second.greeting.join()).toContain('telegram: on. Another process receives for it (')
    expect(await (await fetch(`${second.url}/health`, asOperator)).json()).toMatchObject({
      receiving: { telegram: expect.stringMatching(/^in .+\/\d+$/) },
    })
    expect(await (await fetch(`${first.url}/metrics`, asOperator)).text()).toContain(
      'ekko_channel_receiving{channel="telegram"} 1',
    )
    await first.stop()
    await until(
      async () => {
        const health = await (await fetch(`${second.url}/health`, asOperator)).json()
        return (health as { receiving: { telegram: string } }).receiving.telegram === 'here'
      },
      'the second receives',
      20_000,
    )
    await new People(telegram).starts(telegram.chats.user('anna'))
    await until(() => telegram.chats.messages.length > 0, 'Anna is answered', 20_000)
  })

  test.each([
    ['web,cook', ['EKKO_ROLES names cook, which is none of web, process, dispatch. Correct or remove it.']],
    [',', ['EKKO_ROLES names nothing. Set it to some of web, process, dispatch, or remove it.']],
  ])('"%s" is refused in one sentence', (roles, problems) => {
    expect(configOf({ EKKO_ROLES: roles })).toEqual({ ok: false, problems })
  })
})
