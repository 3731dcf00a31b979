import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channel as mail } from '../../adapters/mail/channel.ts'
import { channel as sandbox } from '../../adapters/sandbox/channel.ts'
import type { AdapterContext } from '../../src/adapter.ts'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { readConfig } from '../../src/config.ts'
import type { City } from '../../src/domain/city.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { dayMs, hourMs, weekMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { createLog } from '../../src/log.ts'
import { type MovableClock, movableClock } from '../../src/loops/clock.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { MailServer } from '../adapters/mail/server.ts'
import { benches as benchesBefore, evening, outcome, city as plainCity, texts } from './town.ts'

/** Opens the evening it is, and closes a week later. */
const benches: Consultation = {
  ...benchesBefore,
  remind: 'mail:mette@example.org',
  opensAt: evening,
  closesAt: evening + weekMs,
  answerBy: '2026-04-01',
}

const square = 'sandbox:community/square'

const city: City = {
  ...plainCity,
  ledgerUrl: 'https://ekko.example.org',
  departments: plainCity.departments.map((department) =>
    department.id === 'streets'
      ? {
          ...department,
          digest: {
            every: 'week',
            weekday: 1,
            at: '08:00',
            to: ['mail:gader@example.org', 'mail:æsel@example.org', square],
          },
        }
      : { ...department, email: 'skole@example.org' },
  ),
}

let folder: string
let server: MailServer
let clock: MovableClock
let store: Store
let running: Running
let cityside: Cityside
let logged: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-digests-'))
  server = new MailServer()
  await server.start()
  clock = movableClock(evening - Date.now())
  logged = []
  store = counting(await openSqlite(join(folder, 'ekko.sqlite')))
  await begin()
})

afterEach(async () => {
  await running.stop()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function begin(overrides: { readonly city?: City; readonly withMail?: boolean } = {}): Promise<void> {
  const { withMail = true } = overrides
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0' }, [])
  const configured = mail.configure({ SMTP_URL: server.url, MAIL_FROM: 'Ekko på rådhuset <ekko@example.org>' })
  if (!read.ok || configured.state !== 'on') throw new Error('The settings of the test are wrong.')
  const context: AdapterContext = {
    now: () => clock.now(),
    log: (level, message, fields) => logged.push(JSON.stringify({ level, message, ...fields })),
  }
  const log = createLog({ level: 'info', target: { write: (line) => logged.push(line) } })
  const post = mail.create(configured.settings, context)
  // The one thing that differs from the real adapter: a test does not wait two seconds between two mails.
  const quick = { ...post, limits: { ...post.limits, pace: { ...post.limits.pace, perSecondMax: 100 } } }
  const adapters = [sandbox.create({}, context), ...(withMail ? [quick] : [])]
  running = await startEkko(read.config, { clock, store, adapters, log, city: overrides.city ?? city })
  cityside = citysideOn(running)
  await running.settled()
}

/** How often each question was asked of the store. */
const asked = new Map<string, number>()

function counting(inner: Store): Store {
  asked.clear()
  const entries = Object.entries({ ...inner }).map(([name, part]) => [
    name,
    typeof part !== 'function'
      ? part
      : (...given: readonly unknown[]) => {
          asked.set(name, (asked.get(name) ?? 0) + 1)
          return Reflect.apply(part, inner, given)
        },
  ])
  return Object.fromEntries(entries) as Store
}

let events = 0

/** People who say yes, and then choose; the open question gets these words. */
async function answer(people: number, choice: number, words?: string): Promise<void> {
  const wording = wordingsOf(texts).find(({ language, purpose }) => language === 'da' && purpose === 'asked')
  const told = wordingsOf(texts).find(({ language, purpose }) => language === 'da' && purpose === 'told')
  if (!wording || !told) throw new Error('There are no wordings.')
  const consultation = benches.code
  for (let person = 0; person < people; person += 1) {
    events += 1
    const contact: ContactId = `sandbox:p${events}`
    let nth = 0
    const base = () => ({ id: `${contact}-${++nth}`, contact, at: clock.now(), locale: 'da' })
    const tap = (action: Parameters<typeof tokenOf>[0]): ContactEvent => ({
      ...base(),
      kind: 'button.pressed',
      token: tokenOf(action),
    })
    await running.receive([
      { ...base(), kind: 'conversation.started' },
      tap({ do: 'consent', purpose: 'asked', given: true, wording: wording.version }),
      tap({ do: 'begin', consultation }),
      tap({ do: 'answer', consultation, question: 0, choice }),
      tap({ do: 'answer', consultation, question: 1, choice: person % 5 }),
      ...(words === undefined
        ? [tap({ do: 'skip', consultation, question: 2 })]
        : [{ ...base(), kind: 'message.received', text: words } as const]),
    ])
  }
  await running.settled()
}

async function launch(): Promise<void> {
  expect(await cityside.act({ act: 'consultation.submitted', consultation: benches }, 'cli')).toEqual({ ok: true })
  await running.settled()
}

async function sendNow(department = 'streets'): Promise<void> {
  expect(await cityside.act({ act: 'digest.requested', department }, 'cli')).toEqual({ ok: true })
  await running.settled()
}

function mailTo(address: string) {
  return server.accepted.filter(({ to }) => to.includes(address))
}

describe('a digest by mail', () => {
  test('has a text part and an HTML part, the charts with their words, and headers that say what it is', async () => {
    await launch()
    await answer(12, 0, 'Hvile benene når ærterne er købt & <b>båret</b>')
    await answer(11, 1)
    await sendNow()
    const [sent] = mailTo('gader@example.org')
    if (!sent) throw new Error('Nothing was sent.')
    expect(sent.headers).toMatchObject({
      subject: 'Overblik for Byens Gader',
      from: 'Ekko på rådhuset <ekko@example.org>',
      to: 'gader@example.org',
      'list-id': '<ekko.example.org>',
      'auto-submitted': 'auto-generated',
      'content-language': 'da',
      'mime-version': '1.0',
    })
    expect(sent.headers['message-id']).toMatch(/^<[0-9a-f]{40}@example\.org>$/)
    expect(sent.text).toContain('BÆNKE PÅ ISTEDGADE')
    expect(sent.text).toContain(
      'Hvor mangler du mest en bænk? (mindst 20 har svaret)\n· Ved stationen: 10\n· På pladsen: 10',
    )
    expect(sent.text).toContain('“Hvile benene når ærterne er købt & <b>båret</b>”')
    expect(sent.html).toContain('Hvile benene når ærterne er købt &#38; &#60;b&#62;båret')
    expect(sent.html).toContain('<a href="https://ekko.example.org"')
    const [picture] = sent.pictures
    expect(picture?.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(sent.html).toContain(`<img src="cid:${picture?.cid}"`)
    expect(sent.html).toContain('alt="Diagram. Hvor mangler du mest en bænk? Ved stationen: 10, På pladsen: 10')
    expect(sent.html).not.toMatch(/src="(?!cid:)/)
  })

  test('holds only what is new, and is never empty', async () => {
    await launch()
    await answer(6, 0)
    await sendNow()
    const before = server.accepted.length
    expect(before).toBe(2)
    await sendNow()
    expect(server.accepted.length).toBe(before)
    // Four more could be told apart from the six before.
    await answer(4, 1)
    await sendNow()
    expect(server.accepted.length).toBe(before)
    await answer(1, 1)
    await sendNow()
    expect(server.accepted.length).toBe(2 * before)
    expect(mailTo('gader@example.org').at(-1)?.text).toContain('5 nye svar siden sidst')
    const dropped = await store.outboxListed(['dropped'], 100)
    expect(dropped.map(({ code }) => code)).toEqual(expect.arrayContaining(['nothing-to-say']))
  })

  test('holds ideas as they come, and is silent until something becomes of one', async () => {
    const contact: ContactId = 'sandbox:ida'
    await running.receive([
      { id: 'ida-1', contact, at: clock.now(), locale: 'da', kind: 'conversation.started' },
      { id: 'ida-2', contact, at: clock.now(), kind: 'message.received', text: '/idé En bro over åen ved mosen' },
    ])
    await running.settled()
    await sendNow()
    const before = server.accepted.length
    expect(mailTo('gader@example.org').at(-1)?.text).toMatch(
      /Én idé i alt, 0 har fået svar[\s\S]*En bro over åen ved mosen/,
    )
    await sendNow()
    expect(server.accepted).toHaveLength(before)
    const [idea] = await store.ideas('open')
    if (!idea) throw new Error('There is no idea.')
    expect(await cityside.act({ act: 'idea.answered', idea: idea.key, words: { da: 'Ja' } }, 'cli')).toEqual({
      ok: true,
    })
    await running.settled()
    await sendNow()
    expect(mailTo('gader@example.org').at(-1)?.text).toContain('Siden sidst: 0 nye, 1 har fået svar.')
  })

  test('shows the themes a moderator has named, with what was said, before there is an outcome', async () => {
    await launch()
    await answer(6, 0, 'Et sted at hvile benene')
    await answer(1, 1, 'Der bliver larmet om natten')
    await sendNow()
    const before = server.accepted.length
    const themes = [
      { id: 't-rest', label: { da: 'Hvile' }, statements: [1, 2, 3, 4, 5, 6] },
      { id: 't-noise', label: { da: 'Larm' }, statements: [7] },
    ]
    const act = { act: 'themes.labelled', consultation: benches.id, themes } as const
    expect(await cityside.act(act, 'cli')).toEqual({ ok: true })
    await running.settled()
    await sendNow()
    expect(server.accepted.length).toBe(2 * before)
    const text = mailTo('gader@example.org').at(-1)?.text ?? ''
    expect(text).toMatch(/Hvile: 5 [\s\S]*Et sted at hvile benene[\s\S]*Larm[\s\S]*Der bliver larmet om natten/)
    await sendNow()
    expect(server.accepted.length).toBe(2 * before)
  })

  test('costs what has happened: where nothing is new, nothing but counts is read', async () => {
    await launch()
    await answer(6, 0)
    await sendNow()
    expect(asked.get('statementsOf')).toBe(1)
    expect(asked.get('reachOf')).toBe(1)
    await sendNow()
    expect(asked.get('statementsOf')).toBe(1)
    expect(asked.get('reachOf')).toBe(1)
    expect(asked.get('answersOf')).toBeUndefined()
  })

  test('that did not arrive is made up for by the next one, and that one alone', async () => {
    await launch()
    await answer(7, 0)
    server.failNext({ at: 'to', code: 550, words: '5.1.1 no such user' })
    await sendNow()
    expect(server.accepted).toHaveLength(1)
    await sendNow()
    expect(server.accepted).toHaveLength(2)
    expect(new Set(server.accepted.flatMap(({ to }) => to)).size).toBe(2)
  })

  test('names no word of a citizen and no password in the log', async () => {
    await launch()
    await answer(6, 0, 'Rødgrød med fløde på bænken')
    server.failNext({ at: 'data', code: 554, words: '5.6.0 Rødgrød' })
    await sendNow()
    expect(logged.join('\n')).toContain('554_5.6.0')
    for (const secret of ['Rødgrød', server.password, encodeURIComponent(server.password)])
      expect(logged.join('\n')).not.toContain(secret)
  })
})

describe('the schedule', () => {
  test('sends on Monday at eight by the city’s clock, once a week, and to the chat as well', async () => {
    await launch()
    await answer(9, 0)
    // It is Monday evening: the first one is next Monday at eight, while summer time is still far.
    await running.advance?.(6 * dayMs + 13 * hourMs)
    expect(server.accepted).toHaveLength(0)
    await running.advance?.(2 * hourMs)
    expect(mailTo('gader@example.org')).toHaveLength(1)
    const posts = await postsOn(square)
    expect(posts.at(-1)?.bubbles[0]?.blocks[0]?.text).toBe('Overblik for Byens Gader')
    expect(posts.at(-1)?.image?.alt).toContain('Ved stationen: 5')
    await running.advance?.(weekMs)
    // Closed in the meantime: that is news.
    expect(mailTo('gader@example.org').map(({ text }) => /Åben|Lukket/.exec(text)?.[0])).toEqual(['Åben', 'Lukket'])
    const keys = await store.timerKeys('digest:')
    expect(keys).toEqual(['digest:streets:week-1-08:00'])
  })

  test('goes on over a restart, and a digest that fell due meanwhile still goes out', async () => {
    await launch()
    await answer(9, 0)
    await running.stop()
    store = await openSqlite(join(folder, 'ekko.sqlite'))
    clock.advance(7 * dayMs)
    await begin()
    expect(mailTo('gader@example.org')).toHaveLength(1)
  })

  test('follows the city file: the old hour lapses and the new one holds', async () => {
    await launch()
    await answer(9, 0)
    await running.stop()
    store = await openSqlite(join(folder, 'ekko.sqlite'))
    const daily = city.departments.map((department) =>
      department.digest
        ? { ...department, digest: { every: 'day', at: '20:00', to: department.digest.to } as const }
        : department,
    )
    await begin({ city: { ...city, departments: daily } })
    await running.advance?.(3 * hourMs)
    expect(mailTo('gader@example.org')).toHaveLength(1)
    await running.advance?.(weekMs)
    expect(await store.timerKeys('digest:')).toEqual(['digest:streets:day-20:00'])
  })

  test('queues nothing for a channel that does not run', async () => {
    await running.stop()
    store = await openSqlite(join(folder, 'ekko.sqlite'))
    await begin({ withMail: false })
    expect(running.greeting.join('\n')).toContain('mail: off, so staff get no digest there.')
    await launch()
    await sendNow()
    const queued = await store.outboxCounts()
    expect(queued.filter(({ channel }) => channel === 'mail')).toEqual([])
    expect((await postsOn(square)).length).toBeGreaterThan(0)
  })
})

describe('a promise', () => {
  test('that comes near, and one that is broken, is told at once, and told again every week until it is kept', async () => {
    await launch()
    await answer(6, 0)
    await running.advance?.(weekMs + hourMs)
    const alarms = () => mailTo('æsel@example.org').filter(({ headers }) => /løfte/i.test(headers.subject ?? ''))
    expect(alarms()).toEqual([])
    // 25 March: a week before the day.
    await running.advance?.(16 * dayMs)
    expect(alarms().map(({ headers }) => headers.subject)).toEqual(['Et løfte nærmer sig'])
    // 2 April has begun, and it is night: it waits for the morning.
    await running.advance?.(7 * dayMs + 9 * hourMs)
    expect(alarms()).toHaveLength(1)
    await running.advance?.(12 * hourMs)
    expect(alarms().map(({ headers }) => headers.subject)).toEqual(['Et løfte nærmer sig', 'Et løfte er ikke holdt'])
    expect(alarms()[1]?.text).toContain(
      'En dag over tiden: svaret på »Bænke på Istedgade« var lovet senest den 1. april',
    )
    await running.advance?.(weekMs)
    expect(alarms()).toHaveLength(3)
    // The host hears the same, by nobody else's list.
    expect(mailTo('mette@example.org').map(({ text }) => text)).toEqual(alarms().map(({ text }) => text))
    const published = await cityside.act({ act: 'outcome.published', outcome: { ...outcome, milestones: [] } }, 'cli')
    expect(published).toEqual({ ok: true })
    await running.advance?.(2 * weekMs)
    expect(alarms()).toHaveLength(3)
    expect(
      mailTo('gader@example.org')
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('Holdt: svaret på')
  })
})

interface Post {
  readonly chat: string
  readonly bubbles: readonly { readonly blocks: readonly { readonly text: string }[] }[]
  readonly image?: { readonly alt: string }
}

async function postsOn(chat: string): Promise<readonly Post[]> {
  const response = await fetch(`${running.url}/sandbox/messages`)
  const { messages } = (await response.json()) as { readonly messages: readonly Post[] }
  return messages.filter((message) => message.chat === chat)
}
