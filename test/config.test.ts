import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Channel } from '../src/adapter.ts'
import { allChannels } from '../src/channel-table.ts'
import { chooseChannels } from '../src/channels.ts'
import { type Environment, readConfig, readEnvironment } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { exampleEnvironment, variables } from '../src/variables.ts'

const channels = await allChannels()

function configOf(env: Environment) {
  const read = readConfig(env, channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.config
}

function problemsOf(env: Environment): readonly string[] {
  const read = readConfig(env, channels)
  return read.ok ? [] : read.problems
}

const telegram = { TELEGRAM_BOT_TOKEN: `123456:${'a'.repeat(35)}` }

describe('the configuration', () => {
  test('is complete with nothing set', () => {
    const config = configOf({})
    expect([config.host, config.port, config.sandbox, config.logLevel]).toEqual(['127.0.0.1', 8080, 'auto', 'info'])
    expect([...config.roles]).toEqual(['web', 'process', 'dispatch'])
    expect(config.dataDir).toBe(resolve('data'))
    expect(config.databaseUrl).toBeUndefined()
  })

  test('takes every setting, and an empty one as not set', () => {
    const config = configOf({
      EKKO_HOST: '0.0.0.0',
      EKKO_PORT: ' 9000 ',
      EKKO_PUBLIC_URL: 'https://ekko.example/',
      EKKO_CHANNELS: 'Telegram, slack',
      EKKO_ROLES: 'dispatch,process',
      DATABASE_URL: 'postgres://ekko@localhost/ekko',
      REDIS_URL: '',
      EKKO_LOG_LEVEL: 'WARN',
    })
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 9000,
      publicUrl: 'https://ekko.example',
      channels: ['telegram', 'slack'],
      databaseUrl: 'postgres://ekko@localhost/ekko',
      logLevel: 'warn',
    })
    expect([...config.roles]).toEqual(['process', 'dispatch'])
    expect(config.redisUrl).toBeUndefined()
  })

  test('tells everything that is wrong at once, in sentences', () => {
    const problems = problemsOf({
      EKKO_PORT: 'eighty',
      EKKO_PUBLIC_URL: 'http://ekko.example',
      EKKO_CHANNELS: 'telegram,icq',
      EKKO_ROLES: 'cook',
      DATABASE_URL: 'mysql://x',
      REDIS_URL: 'localhost',
      EKKO_LOG_LEVEL: 'loud',
      EKKO_SANDBOX: 'maybe',
      EKKO_CHANELS: 'telegram',
    })
    for (const name of [
      'EKKO_PORT',
      'EKKO_PUBLIC_URL',
      'icq',
      'cook',
      'DATABASE_URL',
      'REDIS_URL',
      'loud',
      'EKKO_SANDBOX',
    ]) {
      expect(
        problems.filter((problem) => problem.includes(name) || (name === 'loud' && problem.includes('LOG_LEVEL'))),
      ).toHaveLength(1)
    }
    expect(problems.at(-1)).toBe('EKKO_CHANELS is not a setting of Ekko. Did you mean EKKO_CHANNELS?')
    for (const problem of problems) expect(problem).toMatch(/^[A-Z].*[.?]$/)
  })

  test.each([
    ['https://city.example/ekko', 'https://ekko.city.example'],
    ['https://city.example/?ekko=1', 'https://city.example'],
    ['https://city.example:8443/ekko/', 'https://city.example:8443'],
    ['https://me@city.example', 'https://ekko.city.example'],
  ])('a public address with more than a host, %s, is refused with what to write', (url, instead) => {
    const [problem, ...others] = problemsOf({ EKKO_PUBLIC_URL: url })
    expect(others).toEqual([])
    expect(problem).toContain('EKKO_PUBLIC_URL')
    expect(problem).toContain(instead)
  })

  test('speech to text is a service and, without another name, whisper-1', () => {
    const { speech } = configOf({ EKKO_TRANSCRIBE_URL: 'http://127.0.0.1:8000', EKKO_TRANSCRIBE_KEY: 'k' })
    expect(speech).toEqual({ url: 'http://127.0.0.1:8000', key: 'k', model: 'whisper-1' })
    expect(configOf({}).speech).toBeUndefined()
    expect(problemsOf({ EKKO_TRANSCRIBE_URL: 'localhost' }).join()).toContain('EKKO_TRANSCRIBE_URL')
    expect(problemsOf({ EKKO_TRANSCRIBE_KEY: 'k' }).join()).toContain('EKKO_TRANSCRIBE_URL is not')
  })

  test('a model is a service and its name; what it may cost is two numbers each, and its key is in one place', () => {
    const set = { EKKO_MODEL_URL: 'http://127.0.0.1:8080', EKKO_MODEL_NAME: 'm' }
    expect(configOf({}).model).toBeUndefined()
    expect(configOf({ ...set, EKKO_MODEL_KEY: 'k', EKKO_MODEL_REQUESTS: '5/50' }).model).toMatchObject({
      ...{ url: 'http://127.0.0.1:8080', name: 'm', key: 'k', perMinuteMax: 20 },
      ...{ requests: { perConsultation: 5, perMonth: 50 }, tokens: { perConsultation: 500_000, perMonth: 2_000_000 } },
    })
    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [{ EKKO_MODEL_URL: 'http://127.0.0.1:8080' }, 'EKKO_MODEL_NAME is not'],
      [{ ...set, EKKO_MODEL_URL: 'localhost' }, 'EKKO_MODEL_URL'],
      [{ ...set, EKKO_MODEL_URL: 'https://me:secret@a.example' }, 'EKKO_MODEL_URL'],
      [{ ...set, EKKO_MODEL_REQUESTS: 'many' }, 'EKKO_MODEL_REQUESTS'],
      [{ ...set, EKKO_MODEL_TOKENS: '5' }, 'EKKO_MODEL_TOKENS'],
      [{ ...set, EKKO_MODEL_PER_MINUTE: '0' }, 'EKKO_MODEL_PER_MINUTE'],
      [{ ...set, EKKO_MODEL_KEY: 'k', EKKO_MODEL_KEY_FILE: 'package.json' }, 'both'],
      [{ ...set, EKKO_MODEL_KEY_FILE: 'nowhere.key' }, 'cannot be read'],
      [{ ...set, EKKO_MODEL_KEY_FILE: 'package.json' }, 'holds no key'],
      [{ EKKO_MODEL_KEY: 'k' }, 'EKKO_MODEL_URL is not'],
    ]
    for (const [given, said] of wrong) expect(problemsOf(given).join()).toContain(said)
  })

  test('a misspelt channel variable is found too, and what belongs to others is left alone', () => {
    expect(problemsOf({ TELEGRAM_BOT_TOKNE: 'x' }).join()).toContain('TELEGRAM_BOT_TOKEN')
    expect(problemsOf({ HOME: '/root', EKKO_REWRITE: '1', PATH: '/bin' })).toEqual([])
  })

  test('the environment wins over the file .env', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ekko-env-'))
    const file = join(folder, '.env')
    writeFileSync(file, 'EKKO_PORT=1234\nPATH=/nowhere\n# a comment\nEKKO_HOST="127.0.0.2"\n')
    const env = readEnvironment(file)
    rmSync(folder, { recursive: true })
    expect([env.EKKO_PORT, env.EKKO_HOST]).toEqual(['1234', '127.0.0.2'])
    expect(env.PATH).not.toBe('/nowhere')
  })

  test('.env.example names every variable, with where it comes from', () => {
    const own = { title: 'Ekko', variables }
    const wanted = exampleEnvironment([
      own,
      ...channels.map((channel) => ({ title: channel.channel, variables: channel.variables })),
    ])
    if (process.env.EKKO_REWRITE !== undefined) writeFileSync('.env.example', wanted)
    expect(readFileSync('.env.example', 'utf8')).toBe(wanted)
  })

  test('the values in .env.example are good ones', () => {
    const text = readFileSync('.env.example', 'utf8')
    const set = [...text.matchAll(/^# (EKKO_[A-Z_]+|DATABASE_URL|REDIS_URL)=(.+)$/gm)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(problemsOf(Object.fromEntries(set) as Environment)).toEqual([])
  })
})

describe('which channels run', () => {
  function chosen(env: Environment, from: readonly Channel[] = channels) {
    const { on, off, problems } = chooseChannels(configOf(env), from)
    return { on: on.map(({ channel }) => channel), off: off.map(({ channel }) => channel), problems }
  }

  test('with nothing set the sandbox, alone', () => {
    expect(chosen({})).toEqual({
      on: ['sandbox'],
      off: ['telegram', 'discord', 'slack', 'messenger', 'mail'],
      problems: [],
    })
  })

  test('with a token set that channel, and the others are named as off with the reason', () => {
    const choice = chooseChannels(configOf(telegram), channels)
    expect(choice.on.map(({ channel }) => channel)).toEqual(['telegram'])
    expect(choice.off.map(({ channel }) => channel)).toEqual(['discord', 'slack', 'messenger', 'mail', 'sandbox'])
    for (const { why } of choice.off) expect(why).toMatch(/\.$/)
    expect(choice.problems).toEqual([])
  })

  test('the sandbox alone when it is asked for, whatever else is configured, and that is said', () => {
    const choice = chooseChannels(configOf({ ...telegram, EKKO_SANDBOX: 'on' }), channels)
    expect(choice.on.map(({ channel }) => channel)).toEqual(['sandbox'])
    expect(choice.off.find(({ channel }) => channel === 'telegram')?.why).toMatch(
      /^EKKO_SANDBOX is on, and the sandbox/,
    )
  })

  test('the sandbox never beside another channel', () => {
    expect(problemsOf({ ...telegram, EKKO_CHANNELS: 'telegram,sandbox' })).toEqual([
      expect.stringContaining('The sandbox runs alone'),
    ])
    expect(problemsOf({ EKKO_CHANNELS: 'sandbox', EKKO_SANDBOX: 'off' })).toEqual([
      'EKKO_CHANNELS names sandbox and EKKO_SANDBOX is off. Change one of the two.',
    ])
  })

  test('the sandbox has nothing of the city: no Postgres, no Redis, no bucket, no address, and every role', () => {
    const ofCity = {
      DATABASE_URL: 'postgres://ekko@localhost/ekko',
      REDIS_URL: 'redis://localhost',
      EKKO_PUBLIC_URL: 'https://ekko.example',
      EKKO_ROLES: 'web',
      EKKO_CITY: '/srv/city',
      EKKO_PHOTOS: 's3://town/ekko',
      EKKO_PHOTOS_KEY_ID: 'key',
      EKKO_PHOTOS_SECRET: 'secret',
    }
    expect(configOf({ ...telegram, ...ofCity })).toMatchObject({ house: 'city', cityDir: '/srv/city' })
    const sandbox = configOf({ ...telegram, ...ofCity, EKKO_SANDBOX: 'on' })
    expect(sandbox).toMatchObject({ house: 'sandbox', cityDir: resolve('prompts'), promptsDir: resolve('prompts') })
    expect([...sandbox.roles]).toEqual(['web', 'process', 'dispatch'])
    const { databaseUrl, redisUrl, publicUrl, photoBucket } = sandbox
    expect([databaseUrl, redisUrl, publicUrl, photoBucket]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('a Postgres is a city’s: without a channel nothing runs on it', () => {
    const config = configOf({ DATABASE_URL: 'postgres://ekko@localhost/ekko' })
    expect(config).toMatchObject({ house: 'city', databaseUrl: 'postgres://ekko@localhost/ekko' })
    expect(chooseChannels(config, channels).on).toEqual([])
  })

  test('the sandbox never where other machines could reach it', () => {
    const open = chosen({ EKKO_HOST: '0.0.0.0' })
    expect(open.on).toEqual([])
    expect(open.problems.join()).toContain('EKKO_HOST')
    expect(chosen({ ...telegram, EKKO_SANDBOX: 'on', EKKO_HOST: '192.168.1.2' }).on).toEqual([])
  })

  test('a channel with wrong settings is a sentence, the others go on, and no sandbox takes its place', () => {
    const wrong = chosen({ TELEGRAM_BOT_TOKEN: 'nonsense' })
    expect(wrong.on).toEqual([])
    expect(wrong.problems).toHaveLength(1)
    expect(chosen({ ...telegram, SLACK_BOT_TOKEN: 'nonsense' }).on).toEqual(['telegram'])
  })

  test('a channel that is named and not configured is a sentence', () => {
    const { on, problems } = chosen({ ...telegram, EKKO_CHANNELS: 'telegram,slack' })
    expect(on).toEqual(['telegram'])
    expect(problems.join()).toContain('SLACK_BOT_TOKEN')
  })

  test('a channel that is not named is off, whatever is set', () => {
    expect(chosen({ ...telegram, EKKO_CHANNELS: 'sandbox' }).on).toEqual(['sandbox'])
  })
})

describe('the log', () => {
  test('shows no secret and no words, wherever they turn up', () => {
    const lines: string[] = []
    const log = createLog({
      level: 'info',
      secrets: ['12345:very-secret'],
      target: { write: (line) => lines.push(line) },
    })
    log.with({ channel: 'telegram' }).info('Called https://api/bot12345:very-secret/send.', {
      url: 'https://api/bot12345:very-secret/send',
      text: 'what Anna said',
      event: { text: 'what Anna said', token: 'ans_k3' },
    })
    expect(lines.join()).not.toContain('very-secret')
    expect(lines.join()).not.toContain('Anna')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', channel: 'telegram' })
  })
})
