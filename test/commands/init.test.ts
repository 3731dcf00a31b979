import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readEnvironment } from '../../src/config.ts'
import { readCity } from '../../src/files/read.ts'
import { answersIn, cityYaml } from '../../src/files/write-city.ts'
import { FakeTelegram, fakeToken } from '../adapters/telegram/fake.ts'
import { type Ended, ekko } from './init-process.ts'

/** The questions in their order, with nothing answered. */
const questions = [
  ...['name', 'zone', 'languages', 'sender', 'calendar', 'departments'],
  ...['mail 1', 'mail 2', 'mail 3', 'mail 4', 'mail 5'],
  ...['places', 'topics', 'roles', 'privacy', 'emergency', 'public'],
  ...['telegram', 'discord', 'slack', 'messenger', 'mail', 'write'],
] as const
type QuestionName = (typeof questions)[number]

let telegram: FakeTelegram
let folder: string

beforeAll(async () => {
  telegram = new FakeTelegram({ now: Date.now, paced: false })
  await telegram.start()
})
afterAll(() => telegram.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = () => join(folder, 'city', 'city.yaml')
const yaml = () => readFileSync(file(), 'utf8')

function init(lines: readonly string[], env: Readonly<Record<string, string>> = {}, whenSaid?: string): Promise<Ended> {
  return ekko({ folder, env: { TELEGRAM_API_ROOT: telegram.url, ...env } }, ['init'], lines, whenSaid)
}

/** Enter for every question but these; several answers to one are those that it asks for one after the other. */
function answers(given: Partial<Record<QuestionName, string | readonly string[]>> = {}): readonly string[] {
  return questions.flatMap((question) => given[question] ?? '')
}

describe('ekko init', () => {
  test('with Enter alone makes a city that can be read, and says that no channel is there yet', async () => {
    const { said, code } = await init(answers())
    expect(code).toBe(0)
    expect(said).toContain('Hvad hedder byen? [Vores by]')
    expect(said).toContain('[112 Alarmcentralen; 70 201 201 Livslinien;')
    expect(said).toContain('Ingen kanal er sat op endnu')
    const read = await readCity(join(folder, 'city'), 'prompts')
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.value).toMatchObject({
      name: { da: 'Vores by' },
      sender: { da: 'Vores by Kommune', en: 'Vores by Council' },
      timeZone: 'Europe/Copenhagen',
      languages: ['da', 'en'],
    })
    expect(read.value.workdays?.closed.length).toBeGreaterThan(5)
    // What is invented for the example is in no real city.
    expect(yaml()).not.toMatch(/Hejresund|Nørregade|\.example|map:/)
    expect(readdirSync(join(folder, 'city', 'consultations'))).toEqual([])
    expect(existsSync(join(folder, '.env'))).toBe(false)
  })

  test('asked again changes nothing with Enter, and only what is answered otherwise', async () => {
    await init(answers({ name: 'Aalborg' }))
    const noted = yaml()
      .replace('departments:', '# Ask Karen before you change these.\ndepartments:')
      .replace('- id: traffic', '- id: traffic # the busiest')
    writeFileSync(file(), noted)
    writeFileSync(join(folder, '.env'), '# ours\nOTHER_PROGRAM=1\nEKKO_PORT=8123\n')
    const same = await init(answers())
    expect(same.said).toContain('Der er ikke noget nyt.')
    expect(yaml()).toBe(noted)

    const changed = await init(
      answers({
        departments: ['Teknik og Miljø, Skoler og Børn / Schools and Children', '', ''],
        'mail 1': [],
        'mail 2': [],
        'mail 3': [],
        'mail 4': [],
        'mail 5': [],
        public: 'https://ekko.aalborg.dk/',
      }),
    )
    expect(changed.said).toContain('Skrevet: city/city.yaml, .env.')
    expect(yaml()).toContain('# Ask Karen before you change these.\ndepartments:')
    expect(yaml()).toContain('- id: traffic # the busiest')
    expect(yaml()).toContain('{ da: Skoler og Børn, en: Schools and Children }')
    expect(yaml()).toContain('name: { da: Aalborg, en: Aalborg }')
    const read = await readCity(join(folder, 'city'), 'prompts')
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.value.departments.map(({ id }) => id)).toEqual(['streets-parks', 'skoler-og-boern'])
    expect(read.value).toMatchObject({ ideasTo: 'streets-parks', ledgerUrl: 'https://ekko.aalborg.dk/ledger' })
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe(
      '# ours\nOTHER_PROGRAM=1\nEKKO_PORT=8123\nEKKO_PUBLIC_URL=https://ekko.aalborg.dk\n',
    )
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600)
  })

  test('says in one sentence what is wrong with an answer, and asks again', async () => {
    const { said, code } = await init(
      answers({
        zone: ['Kobenhavn', 'berlin'],
        languages: ['dansk', 'de'],
        calendar: ['mars', 'germany'],
        departments: ['Bauamt / Building', 'Bauamt'],
        'mail 1': ['bauamt', 'bau@stadt.de'],
        'mail 2': [],
        'mail 3': [],
        'mail 4': [],
        'mail 5': [],
        places: ['Ein sehr langer Name für einen Ort', 'Altstadt, Altstadt', 'Altstadt, Neustadt'],
        emergency: ['ring', '110 Polizei'],
        public: ['http://stadt.de', '-'],
        telegram: ['maybe', 'nej'],
      }),
    )
    expect(code).toBe(0)
    for (const sentence of [
      'Tidszonen "Kobenhavn" kender jeg ikke.',
      'Sproget "dansk" er her ikke endnu.',
      'Kalenderen "mars" er her ikke.',
      '"Bauamt / Building" er på 2 sprog, og byen har 1.',
      '"bauamt" er ikke en mailadresse.',
      '"Ein sehr langer Name für einen Ort" er for lang til en knap.',
      '"Altstadt" står der to gange.',
      '"ring" er ikke et nummer og et navn.',
      '"http://stadt.de" er ikke en https-adresse.',
      'Skriv ja eller nej.',
    ])
      expect(said).toContain(sentence)
    const read = await readCity(join(folder, 'city'), 'prompts')
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.value).toMatchObject({ timeZone: 'Europe/Berlin', languages: ['de'], privacyContact: 'bau@stadt.de' })
    expect(read.value.emergency).toEqual([{ number: '110', name: { de: 'Polizei' }, kinds: ['violence', 'child'] }])
  })

  test('tries a token at once, says what Telegram says, and asks for another', async () => {
    const refused = '123456789:WrongWrongWrongWrongWrongWrongWrong'
    const { said, code } = await init(answers({ telegram: ['ja', 'my bot', refused, fakeToken], write: ['', '', ''] }))
    expect(said).toContain('✗ TELEGRAM_BOT_TOKEN is not a bot token')
    expect(said).toMatch(/✗ telegram: .*token/i)
    expect(said).toContain('✓ telegram: the token is valid, the bot is @ekko_test_bot')
    expect(said).toContain('Den første moderator sender denne kode til Ekko: /code ')
    expect(said).toMatch(/Telegram: eller åbner https:\/\/t\.me\/ekko_test_bot\?start=\S+/)
    expect(said).toMatch(/▄|▀|█/)
    expect(code).toBe(0)
    for (const secret of [refused, fakeToken]) expect(said).not.toContain(secret)
    expect(readEnvironment(join(folder, '.env')).TELEGRAM_BOT_TOKEN).toBe(fakeToken)
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600)
    expect(existsSync(join(folder, 'data', 'ekko.sqlite'))).toBe(true)
    expect(existsSync(join(folder, 'data', 'sandbox.sqlite'))).toBe(false)
  })

  test('leaves everything as it was when the person leaves, or a script ends in a wrong answer', async () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '.env'), 'EKKO_PORT=8123\n')
    const left = await init(['Aarhus', '', ''], {}, 'Hvem skriver til borgerne?')
    expect(left.code).not.toBe(0)
    const ended = await init(['Aarhus', 'nowhere'])
    expect([ended.code, ended.said]).toEqual([1, expect.stringContaining('Svarene slap op')])
    const refused = await init(answers({ write: 'nej' }))
    expect(refused.said).toContain('Alt er, som det var.')
    expect(readdirSync(folder)).toEqual(['.env'])
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe('EKKO_PORT=8123\n')
  })

  test('asks for the language first where the machine does not say it', async () => {
    const { said } = await init(['fr', 'english', ...answers()], { LANG: 'C' })
    expect(said).toContain('Skriv da eller en. / Write da or en.')
    expect(said).toContain('What is the city called? [Our city]')
  })
})

describe('a city’s file', () => {
  const example = readFileSync('prompts/city.yaml', 'utf8')

  test('comes back as it was where nothing is answered otherwise', () => {
    const was = answersIn(example)
    expect(cityYaml(example, was as Parameters<typeof cityYaml>[1])).toBe(example)
  })

  test('keeps every comment and line that is not about what changed', () => {
    const was = answersIn(example) as Parameters<typeof cityYaml>[1]
    const now = cityYaml(example, { ...was, name: 'Ny By' })
    const comments = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('#'))
    expect(comments(now)).toEqual(comments(example))
    expect(now).toContain('name: { da: Ny By, en: Ny By }')
  })

  test('speaks another language from then on, with what is known of it', () => {
    const was = answersIn(example) as Parameters<typeof cityYaml>[1]
    const now = answersIn(cityYaml(example, { ...was, languages: ['da', 'de'] }))
    expect(now.languages).toEqual(['da', 'de'])
    const text = cityYaml(example, { ...was, languages: ['da', 'de'] })
    expect(text).toContain('{ da: Trafik, de: Verkehr }')
    expect(text).not.toContain('en: Traffic')
  })
})
