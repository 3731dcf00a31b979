import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../adapters/sandbox/limits.ts'
import type { Adapter, Outbound } from '../../src/adapter.ts'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { digestNow } from '../../src/cityside/digest.ts'
import { digestPage } from '../../src/cityside/digest-page.ts'
import { exportAnswers } from '../../src/cityside/export.ts'
import { exportQuestions } from '../../src/cityside/export-questions.ts'
import { readConfig } from '../../src/config.ts'
import { digestJson } from '../../src/digests/json.ts'
import { digestText } from '../../src/digests/write.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { dayMs, minuteMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import { createLog } from '../../src/log.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { ownDataFile } from '../../src/own-data/file.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { closedColumns } from '../../src/store/keyring/opening.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { cityKey, citySeal, known } from '../key.ts'
import {
  changeCity,
  changes,
  city,
  consultationOf,
  evening,
  happens,
  item,
  launch,
  meet,
  wrote,
} from '../store/town.ts'
import { openCsrf, openDesk } from '../web/desk-town.ts'
import { crawled } from './fields/crawl.ts'

/** A name, a CPR number, a telephone and a house, as their author writes them; and what may not be left of any of them. */
const personal = 'Jeg hedder Ingeborg Quistgaard, CPR 241280-0001, ring 28 47 19 63. Jeg bor på Solvejsgade 117, 3. tv.'
const parts = ['Ingeborg', 'Quistgaard', '241280', '0001,', '28 47 19 63', '117'] as const

/** How what was planted in one kind of place may be read by others than its author. */
type Rule =
  /** Whoever reads it reads it without all of that. */
  | 'masked'
  /** Nothing of it is read by others at all. */
  | 'absent'
  /** Without all of that, and as it was written to who has opened it with a reason, where they opened it, for an hour. */
  | 'to who opens it'

/** Every column in which people's words stand closed, with a word that stands there alone; or why nothing of it is shown. */
const columns: Readonly<Record<string, { readonly mark: string; readonly rule: Rule } | { readonly none: string }>> = {
  'statements.text': { mark: 'planta', rule: 'to who opens it' },
  'answers.value': { mark: 'plantb', rule: 'to who opens it' },
  'ideas.text': { mark: 'plantc', rule: 'to who opens it' },
  'inquiry_lines.words': { mark: 'plantd', rule: 'to who opens it' },
  'help_offers.words': { mark: 'plante', rule: 'to who opens it' },
  'decider_questions.text': { mark: 'plantf', rule: 'masked' },
  'persons.unasked': { mark: 'plantg', rule: 'absent' },
  'persons.held': { mark: 'planth', rule: 'absent' },
  'persons.dialogue': { mark: 'planti', rule: 'absent' },
  'works.work': { mark: 'plantj', rule: 'absent' },
  'attachments_wanted.wanted': { mark: 'plantk', rule: 'absent' },
  'outbox.notice': { mark: 'plantl', rule: 'absent' },
  'inbox.payload': { mark: 'plantm', rule: 'absent' },
  'inbox.error': { mark: 'plantn', rule: 'absent' },
  'desk_texts.text': { none: 'the city’s own words' },
  'wordings.text': { none: 'what Ekko asked for a consent with' },
}

const words = (column: string): string => {
  const planted = columns[column]
  if (!planted || 'none' in planted) throw new Error(`Nothing is planted in ${column}.`)
  return `${planted.mark}: ${personal}`
}

const anna: ContactId = 'test:anna'
const objector: ContactId = 'test:ole'
const keeper: ContactId = 'test:rikke'
const about = { consultation: 'benches', at: evening } as const
/** What a person says who wants it used by no one, or quoted nowhere. */
const objected = 'plantobject: mine ord er mine'
const keptBack = 'plantkept: mine ord er gemt væk'

const open = (statements: readonly string[]): Change => ({
  ...{ kind: 'answer.given', ...about, question: 'wish' },
  value: { kind: 'open', statements },
})

const answered = (...more: readonly Change[]): readonly Change[] => [
  { kind: 'invitation.joined', ...about },
  { kind: 'answer.given', ...about, question: 'bench', value: { kind: 'choice', choice: 'yes' } },
  ...more,
  { kind: 'answering.finished', ...about },
]

const annas: readonly Change[] = [
  ...answered(
    {
      ...{ kind: 'answer.given', ...about, question: 'where' },
      value: { kind: 'choices', choices: ['sun'], statements: [words('answers.value')] },
    },
    open([words('statements.text')]),
  ),
  {
    kind: 'idea.sent',
    idea: { key: 'idea1', text: words('ideas.text'), at: evening, department: 'parks', dueOn: '2026-03-16' },
  },
  {
    kind: 'help.offered',
    offer: {
      ...{ key: 'help1', consultation: 'benches', department: 'parks', wordingVersion: 'h1', at: evening },
      words: words('help_offers.words'),
    },
  },
  {
    kind: 'decider-question.sent',
    consultation: 'benches',
    question: { key: 'dq1', text: words('decider_questions.text'), at: evening },
  },
  { kind: 'unasked.kept', unasked: [{ key: 'abc123', words: words('persons.unasked'), at: evening }] },
  {
    kind: 'words.held',
    held: { why: 'card', parts: [{ words: words('persons.held') }], since: evening },
  },
  { kind: 'dialogue.moved', dialogue: { at: 'suggesting', words: words('persons.dialogue') } },
  {
    kind: 'draft.kept',
    draft: { on: 'reply', draft: { idea: 'idea1', language: 'en', words: words('works.work') } },
  },
  {
    kind: 'attachment.wanted',
    wanted: {
      ...{ id: 'w1', contact: anna, kind: 'photo', source: 's1' },
      for: {
        purpose: 'keep',
        to: { consultation: 'benches', question: 'wish' },
        first: { words: words('attachments_wanted.wanted') },
      },
    } as Extract<Change, { kind: 'attachment.wanted' }>['wanted'],
    at: evening,
  },
]

const letter: readonly Change[] = [
  {
    kind: 'inquiry.written',
    ...{ inquiry: 'letter1', department: 'parks', writer: anna, dueOn: '2026-03-16', at: evening },
    subject: { of: 'letter', consultation: 'benches', letter: 'l1' },
  },
  {
    kind: 'inquiry.continued',
    inquiry: 'letter1',
    line: { key: 'line1', kind: 'wrote', words: words('inquiry_lines.words'), at: evening },
  },
]

/** Two departments: one runs the consultation and answers, the other is concerned. */
const town = { ...city, departments: [...city.departments, { id: 'streets', name: { en: 'Streets' } }] }

async function plant(store: Store): Promise<void> {
  const to = { name: 'Lone', title: { en: 'Councillor' }, answerBy: '2026-05-10', answersMin: 3 }
  await launch(store, consultationOf('benches', { deciderQuestions: to, departments: ['parks', 'streets'] }))
  for (const contact of [anna, objector, keeper]) await meet(store, contact)
  await happens(store, wrote(anna), {
    changes: annas,
    outbox: [
      item('said', anna, {
        notBefore: evening + 60 * minuteMs,
        notice: {
          kind: 'said',
          message: { blocks: [{ style: 'plain', words: { own: words('outbox.notice') } }] },
        },
      }),
    ],
  })
  await changeCity(store, 'benches', changes(...letter))
  for (let number = 1; number <= 6; number += 1) {
    const contact: ContactId = `test:neighbour${number}`
    await meet(store, contact)
    await happens(store, wrote(contact), changes(...answered(open([`En bænk nummer ${number} ved skolen`]))))
  }
  const asked: Change = {
    kind: 'decider-question.sent',
    consultation: 'benches',
    question: { key: 'dq2', text: objected, at: evening },
  }
  await happens(store, wrote(objector), changes(...answered(open([objected])), asked))
  await happens(store, wrote(objector), changes({ kind: 'person.objected', at: evening }))
  await happens(store, wrote(keeper), changes(...answered(open([keptBack]))))
  await happens(store, wrote(keeper), changes({ kind: 'person.restricted', at: evening }))
  await store.recordInbox([wrote(anna, words('inbox.payload'))], evening)
  const [claim] = await store.claimInbox(1, evening)
  if (claim) await store.setAside(claim, `It broke at "${words('inbox.error')}"`, evening)
}

/** Something that others than its author read, by where they read it. */
interface Read {
  readonly where: string
  readonly text: string
}

let folder: string
let running: Running
let read: readonly Read[]
let own: string
let opened: readonly Opened[] = []
const clock = movableClock(evening + minuteMs - Date.now())
const logged: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-shown-'))
  const file = join(folder, 'ekko.sqlite')
  const store = await openSqlite(file, { seal: citySeal })
  await plant(store)
  // What was attached is not fetched while this looks.
  const database = new SQLite(file)
  database.prepare('update attachments_wanted set due_at = ?').run(evening + dayMs)
  database.close()
  const config = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_SANDBOX: 'off', ...cityKey }, [])
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const sent: Outbound[] = []
  const adapter: Adapter = {
    ...{ channel: 'test', limits, routes: [] },
    start: async () => undefined,
    send: async (outbound) => {
      sent.push(outbound)
      return {}
    },
    stop: async () => undefined,
  }
  const visitors = {
    moderator: [{ kind: 'moderator', department: 'parks' }],
    staff: [{ kind: 'staff', department: 'parks' }],
    boss: [{ kind: 'administrator' }],
    concerned: [{ kind: 'staff', department: 'streets' }],
  } as const
  running = await startEkko(config.config, {
    ...{ store, city: town, adapters: [adapter], clock },
    log: createLog({ level: 'info', target: { write: (line) => logged.push(line) > 0 } }),
    pages: (inside) => [...ledgerRoutes(inside), ...openDesk(visitors as never)(inside)],
  })
  const cityside = citysideOn(running)
  await running.settled()
  for (const [name, kind] of [
    ['jens', 'moderator'],
    ['gitte', 'staff'],
  ] as const) {
    const from = { id: `start-${name}`, contact: `test:${name}`, at: running.clock.now(), locale: 'en' } as const
    await running.receive([{ kind: 'message.received', ...from, text: '/start' }])
    await running.settled()
    const contact = known(store, `test:${name}`)
    await cityside.act({ act: 'duty.granted', contact, duty: { kind, department: 'parks' } }, 'cli:test')
  }
  const chats = [
    'consult status',
    'consult theme benches',
    'consult close benches',
    'questions to the politician',
    'offers',
    'ideas',
  ]
  for (const [at, text] of chats.entries())
    for (const name of ['jens', 'gitte']) {
      const from = { id: `chat-${name}-${at}`, contact: `test:${name}`, at: running.clock.now(), locale: 'en' } as const
      await running.receive([{ kind: 'message.received', ...from, text }])
      await running.settled()
    }
  const board = await fetch(`${running.url}/desk/consultations/benches/decider`, { headers: { 'x-as': 'moderator' } })
  const pages = await crawled(running, Object.keys(visitors))
  opened = await openedPages(pages.filter(({ as, text }) => as === 'moderator' && text.includes('/open"')))
  await cityside.act({ act: 'consultation.closed', consultation: 'benches' }, 'cli:test')
  await running.settled()
  const later = await crawled(running, ['moderator'])
  const digest = await digestNow(cityside, 'parks')
  const asked = await store.consultation('benches')
  if (!asked) throw new Error('Nothing was asked.')
  const { consultation } = asked
  const [answers, statements, second] = [
    await store.answersOf('benches'),
    await store.statementsOf('benches'),
    await store.onBehalfIn('benches'),
  ]
  const files = exportAnswers(consultation, answers, statements, city, 'en', ',', second)
  const questions = exportQuestions(consultation.deciderQuestions as never, await store.deciderBoard('benches'), city)
  const watched = await Promise.all(
    ['/metrics', '/health'].map(async (path) => (await fetch(`${running.url}${path}`)).text()),
  )
  read = [
    ...[...pages, ...later].map(({ as, path, text }) => ({ where: `${as} ${path}`, text })),
    ...opened.flatMap(({ path, before, open, others, after }) => [
      { where: `moderator ${path}`, text: before },
      { where: `opened moderator ${path}`, text: open },
      ...others.map((text) => ({ where: `beside it ${path}`, text })),
      { where: `moderator an hour later ${path}`, text: after },
    ]),
    { where: 'questions on the desk', text: await board.text() },
    ...sent
      .filter(({ to }) => /jens|gitte/.test(to))
      .map(({ to, blocks }) => ({
        where: `chat of ${to}`,
        text: blocks.map(({ text }) => text).join('\n'),
      })),
    { where: 'digest as text', text: digestText(digest, 'en', running.texts) },
    { where: 'digest as a page', text: await digestPage(cityside, 'en', 'parks') },
    { where: 'digest as data', text: digestJson(digest) },
    { where: 'export as CSV', text: files.csv },
    { where: 'export as JSON', text: files.json },
    { where: 'questions as CSV', text: questions.csv },
    { where: 'questions as JSON', text: questions.json },
    ...watched.map((text) => ({ where: 'metrics and health', text })),
    { where: 'log', text: logged.join('\n') },
  ]
  const person = await store.personOf(anna)
  const data = person === undefined ? undefined : await store.ownData(person)
  own = data ? ownDataFile(data, city, evening) : ''
}, 240_000)

/** One page with something hidden: as it is, once it is opened, to others meanwhile, and when the time is over. */
interface Opened {
  readonly path: string
  /** Posted without a reason, and with one. */
  readonly asked: number
  readonly done: number
  readonly before: string
  readonly open: string
  readonly others: readonly string[]
  readonly after: string
}

const why = 'She asked to be called back on 20 30 40 50'

async function openedPages(
  pages: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly Opened[]> {
  const got = async (path: string, as: string) =>
    (await fetch(`${running.url}${path}`, { headers: { 'x-as': as } })).text()
  const posted = async (path: string, fields: Readonly<Record<string, string>>) => {
    const body = new URLSearchParams({ csrf: openCsrf, ...fields })
    const headers = { 'x-as': 'moderator' }
    return (await fetch(`${running.url}${path}`, { method: 'POST', headers, body, redirect: 'manual' })).status
  }
  const found: Omit<Opened, 'after'>[] = []
  for (const { path, text: before } of pages) {
    const door = /action="([^"]+\/open)"/.exec(before)?.[1] ?? ''
    const asked = await posted(door, {})
    const still = await got(path, 'moderator')
    const done = await posted(door, { 'administrators-reason': why })
    const open = await got(path, 'moderator')
    found.push({ path, asked, done, before: still, open, others: [await got(path, 'staff'), await got(path, 'boss')] })
  }
  clock.advance(61 * minuteMs)
  return Promise.all(found.map(async (each) => ({ ...each, after: await got(each.path, 'moderator') })))
}

afterAll(async () => {
  await running?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Where words may stand as they were written, by their rule. */
const openly: Readonly<Record<Rule, RegExp | undefined>> = {
  masked: undefined,
  absent: undefined,
  'to who opens it': /^opened moderator /,
}

describe('what a person wrote', () => {
  test('stands in columns that are all in this table', () => {
    const database = new SQLite(join(folder, 'ekko.sqlite'), { readonly: true })
    const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[]
    const found = tables.flatMap(({ name: table }) =>
      (database.prepare(`select name from pragma_table_info('${table}')`).all() as { name: string }[])
        .filter(({ name }) => Object.hasOwn(closedColumns, name))
        .map(({ name }) => `${table}.${name}`),
    )
    database.close()
    expect(found.toSorted()).toEqual(Object.keys(columns).toSorted())
  })

  test.each(Object.entries(columns).flatMap(([column, told]) => ('none' in told ? [] : [[column, told] as const])))(
    '%s is read as its rule says',
    (column, { mark, rule }) => {
      const seen = read.filter(({ text }) => text.includes(mark))
      const leaks = seen
        .filter(({ where }) => openly[rule]?.test(where) !== true)
        .flatMap(({ where, text }) =>
          text
            .split(mark)
            .slice(1)
            .flatMap((behind) => parts.filter((part) => behind.slice(0, personal.length + 20).includes(part)))
            .map((part) => `${part} in ${where}`),
        )
      expect([...new Set(leaks)], column).toEqual([])
      if (rule === 'absent') expect(seen.map(({ where }) => where)).toEqual([])
      else expect(seen.length, `${column} is read by nobody`).toBeGreaterThan(0)
    },
  )

  test('is opened on its own page, with a reason that stands on the record without a copy of the words', async () => {
    const kinds = ['ideas/', 'exchanges/', 'offers/', 'statements/']
    for (const kind of kinds) expect(opened.filter(({ path }) => path.includes(kind)).length, kind).toBeGreaterThan(0)
    for (const { path, asked, done, open } of opened) {
      expect([path, asked, done]).toEqual([path, 422, 303])
      expect(parts.filter((part) => open.includes(part)).length, path).toBeGreaterThan(3)
    }
    const audit = await citysideOn(running).store.audit(1_000)
    const acts = audit.filter(({ act }) => act === 'words.opened')
    const reasons = audit.filter(({ act, subject }) => act === 'reason.given' && subject.includes('called back'))
    expect(acts).toHaveLength(opened.length)
    expect(new Set(acts.map(({ by }) => by))).toEqual(new Set(['desk:moderator']))
    expect(reasons).toHaveLength(opened.length)
    for (const { subject } of audit) for (const part of [...parts, '20 30 40 50']) expect(subject).not.toContain(part)
  })

  test('tells its author when it was opened, by which office and why', () => {
    const { openings } = JSON.parse(own) as { openings: readonly Record<string, string>[] }
    expect(openings.length).toBe(opened.length)
    for (const { what, department, why: reason, at } of openings) {
      expect([what, department, reason]).toEqual([
        what,
        'parks',
        expect.stringContaining('She asked to be called back'),
      ])
      expect(Date.parse(at ?? '')).toBeGreaterThan(evening)
      expect(reason).not.toContain('20 30')
    }
  })

  test('is read by its author as it was written', () => {
    for (const column of ['statements.text', 'answers.value', 'ideas.text', 'inquiry_lines.words', 'help_offers.words'])
      expect(own, column).toContain(words(column))
    for (const column of ['decider_questions.text', 'persons.unasked', 'persons.held', 'persons.dialogue'])
      expect(own, column).toContain(words(column))
  })

  test('is in no file, quote or page where its author keeps it back, and in no file or quote where they object', () => {
    expect(read.filter(({ text }) => text.includes('plantkept')).map(({ where }) => where)).toEqual([])
    // On the desk they are read by who answers; a file of the desk is a file.
    const quoted = read.filter(({ where }) => !/\/desk\/(?!exports)|questions on the desk/.test(where))
    expect(quoted.filter(({ text }) => text.includes('plantobject')).map(({ where }) => where)).toEqual([])
  })

  test('is looked for in enough places, and is there where it should be', () => {
    expect(read.length).toBeGreaterThan(60)
    const at = (where: string) => read.filter((each) => each.where === where).map(({ text }) => text)
    for (const where of ['questions on the desk', 'questions as CSV', 'questions as JSON'])
      expect(at(where).join(), where).toContain('plantf')
    for (const where of ['export as CSV', 'export as JSON', 'digest as text', 'digest as a page', 'digest as data'])
      expect(at(where).join(), where).toContain('planta')
    for (const visitor of ['moderator', 'staff', 'boss', 'concerned'])
      expect(read.some(({ where, text }) => where.startsWith(visitor) && text.includes('planta'))).toBe(true)
    expect(read.some(({ where, text }) => where.startsWith('chat of') && text.includes('plantc'))).toBe(true)
    expect(read.some(({ where }) => where.endsWith('/ledger/feed.xml'))).toBe(true)
  })
})
