import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import { type Openable, openableName } from '../../src/domain/opened.ts'
import { withoutPersonalData } from '../../src/domain/personal-data.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Rig } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  city,
  consultationOf,
  evening,
  happens,
  item,
  launch,
  meet,
  ruleAt,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna-4711'
const bo: ContactId = 'sandbox:bo'

/** By these columns a row leads to a person, or to what they said. */
const leading =
  /^(?:person|contact|address|holder|respondent|asker|lane|statement|idea|inquiry|by_whom|made_by|changed_by|set_by|actor)$/

/** Tables whose rows about a person are in their file: what is planted in each, and what of it has to be found. */
const inFile: Readonly<
  Record<string, (person: number) => { readonly sql?: string; readonly found: readonly string[] }>
> = {
  persons: () => ({ found: ['"language":"en"', '"standing":"active"'] }),
  contacts: () => ({ found: [anna, '"route":"route-88"'] }),
  consents: () => ({ found: ['"purpose":"told"', 'the exact words of t1'] }),
  invitations: () => ({ found: ['"progress":"answered"'] }),
  respondents: () => ({ found: ['"respondent":1'] }),
  answers: () => ({ found: ['"choice":"yes"'] }),
  statements: () => ({ found: ['My neighbour plays the tuba', 'taken back'] }),
  heard: () => ({ found: ['"felt":"partly"'] }),
  arrivals: () => ({ found: ['"venue":"library"'] }),
  outbox: () => ({ found: ['"about":"said"'] }),
  capped: (person) => ({
    sql: `insert into capped (consultation, person) values ('spared-1', ${person})`,
    found: ['spared-1'],
  }),
  samples: (person) => ({
    sql: `insert into samples (consultation, person) values ('sample-1', ${person})`,
    found: ['"consultation":"sample-1","drawn":true'],
  }),
  lots: (person) => ({
    sql: `insert into lots (consultation, ticket, stratum, person) values ('lot-1', 'ticket-77', 'all', ${person})`,
    found: ['ticket-77'],
  }),
  photos: () => ({
    sql: `insert into photos (id, state, consultation, respondent, question, statement, width, height, bytes, verdict, at)
      values ('${'a'.repeat(32)}', 'kept', 'benches', 1, 'wish', null, 4, 3, 99, 'undecided', ${evening})`,
    found: ['a'.repeat(32)],
  }),
  theme_assignments: () => ({
    sql: `insert into theme_assignments (consultation, statement, theme, set_by, set_at) values ('benches', 1, 'music', 'cli', 1)`,
    found: ['"theme":"music"'],
  }),
  duties: () => ({
    sql: `insert into duties (contact, kind, department, since) values ('${anna}', 'staff', 'parks', 5)`,
    found: ['"department":"parks"'],
  }),
  works: (person) => ({
    sql: `insert into works (person, work) values (${person}, '{"flow":"note","drafted":"draft-66"}')`,
    found: ['draft-66'],
  }),
  guides: (person) => ({
    sql: `insert into guides (key, person, name, title) values ('guide-5', ${person}, 'Aisha', '{"en":"Guide"}')`,
    found: ['Aisha'],
  }),
  ideas: (person) => ({
    sql: `insert into ideas (key, person, text, at, department, due_on, passes)
      values ('idea-key-1', ${person}, 'A swing by the sea', 1, 'parks', '2026-04-01', '[]')`,
    found: ['A swing by the sea'],
  }),
  inquiries: (person) => ({
    sql: `insert into inquiries (key, person, asker, subject, department)
      values ('inq-1', ${person}, null, '{"of":"idea","idea":"idea-key-1"}', 'parks')`,
    found: ['"key":"inq-1"'],
  }),
  inquiry_lines: () => ({
    sql: `insert into inquiry_lines (inquiry, key, kind, words, at) values ('inq-1', 'line-1', 'answered', 'By the pier', 2)`,
    found: ['By the pier'],
  }),
  help_offers: (person) => ({
    sql: `insert into help_offers (key, person, consultation, department, words, wording_version, at)
      values ('offer-1', ${person}, 'benches', 'parks', 'I can paint', 'h1', 1)`,
    found: ['I can paint'],
  }),
  decider_questions: (person) => ({
    sql: `insert into decider_questions (consultation, number, key, person, text, at)
      values ('benches', 1, 'dq-1', ${person}, 'Why so few?', 1)`,
    found: ['Why so few?'],
  }),
  paces: () => ({
    sql: `insert into paces (address, sent_at) values ('${anna}', 123456)
      on conflict (address) do update set sent_at = 123456`,
    found: ['"writtenToAt":123456'],
  }),
  code_guesses: () => ({
    sql: `insert into code_guesses (contact, at) values ('${anna}', 3)`,
    found: ['"wrongCodes":1'],
  }),
  attachments_wanted: (person) => ({
    sql: `insert into attachments_wanted (contact, id, person, channel, purpose, wanted, since, due_at, tries, told_delay)
      values ('${anna}', 'at-1', ${person}, 'sandbox', 'hear', '{}', 1, 99999999999999, 0, 0)`,
    found: ['"wanted":"hear"'],
  }),
  desk_sessions: () => ({
    sql: `insert into desk_sessions (hash, holder, who, since, seen_at, ends_at) values ('h', '${anna}', '{}', 4321, 4322, 4323)`,
    found: ['"since":4321'],
  }),
}

/** Tables with such a column whose rows are not in the file, and why. */
const leftOut: Readonly<Record<string, string>> = {
  inbox: 'what is being dealt with at this moment; emptied as soon as it is',
  statement_stems: 'made from the statements, which are in the file, to find them by',
  idea_stems: 'made from the ideas, which are in the file, to find them by',
  digests_told: 'addresses of the city’s own, never a citizen’s',
  endings: 'that they stopped or are forgotten, by a mark, so that no older copy brings them back',
  leases: 'which process of Ekko does something',
  senders: 'which process of Ekko sends',
  desk_links: 'a way in that lives ten minutes, known by a hash',
  data_links: 'the link by which the file is fetched, known by a hash',
  former_persons: 'numbers that a person had before two chats became one, to end their keys with them',
  theme_steps: 'acts of the city’s side, by a mark',
  desk_texts: 'what the city’s side writes, by a mark',
  desk_drafts: 'what the city’s side writes, by a mark',
  audit: 'acts of the city’s side, by a mark',
}

/** Anna said something, took some of it back, was told, and did not feel quite heard. */
async function live({ store, rig }: Bench): Promise<number> {
  await store.registerWordings([
    { version: 't1', language: 'en', purpose: 'told', text: 'the exact words of t1' },
    { version: 'a1', language: 'en', purpose: 'asked', text: 'the exact words of a1' },
  ])
  await launch(store, consultationOf('benches'))
  const about = { consultation: 'benches', at: evening } as const
  const wish = (statements: readonly string[]): Change => ({
    ...{ kind: 'answer.given', question: 'wish', value: { kind: 'open', statements } },
    ...about,
  })
  const person = await meet(store, anna, [
    { kind: 'invitation.joined', ...about },
    { kind: 'venue.reached', venue: 'library', on: '2026-03-02' },
    { kind: 'answer.given', question: 'bench', value: { kind: 'choice', choice: 'yes' }, ...about },
    wish(['My neighbour plays the tuba', 'taken back']),
    { kind: 'heard.told', echo: 'e1', felt: 'partly', ...about },
  ])
  await happens(store, wrote(anna), {
    changes: [wish(['My neighbour plays the tuba']), { kind: 'answering.finished', ...about }],
    outbox: [item(`reply:${anna}:1`, anna)],
  })
  await rig.query(`update contacts set route = 'route-88' where id = '${anna}'`)
  return person
}

async function columnsOf(rig: Rig, table: string): Promise<readonly string[]> {
  const rows = await rig
    .query(`select name from pragma_table_info('${table}')`)
    .catch(() => rig.query(`select column_name as name from information_schema.columns where table_name = '${table}'`))
  return rows.map(({ name }) => String(name))
}

/** What a person gets of themselves, and what they keep back. */
export function ownDataKept(here: () => Bench): void {
  test('every table with a column that leads to a person is in their file, or left out for a reason', async () => {
    const { rig } = here()
    const found = new Set<string>(['persons'])
    for (const table of await rig.tables())
      if ((await columnsOf(rig, table)).some((column) => leading.test(column))) found.add(table)
    const known = [...Object.keys(inFile), ...Object.keys(leftOut)]
    expect([...found].filter((table) => !known.includes(table))).toEqual([])
    expect(Object.keys(inFile).filter((table) => !found.has(table))).toEqual([])
  })

  test('the file has what stands in each of these tables, and nothing of another person', async () => {
    const { store, rig } = here()
    const person = await live(here())
    await meet(store, bo, [
      { kind: 'invitation.joined', consultation: 'benches', at: evening },
      {
        ...{ kind: 'answer.given', consultation: 'benches', question: 'wish', at: evening },
        value: { kind: 'open', statements: ['Bo wants trees'] },
      },
    ])
    for (const [, planted] of Object.entries(inFile)) {
      const { sql } = planted(person)
      if (sql !== undefined) await rig.query(sql)
    }
    const file = JSON.stringify(await store.ownData(person))
    for (const [table, planted] of Object.entries(inFile))
      for (const words of planted(person).found) expect(file, table).toContain(words)
    expect(file).not.toContain('Bo wants trees')
    expect(file).not.toContain(bo)
  })

  test('of a person who is forgotten there is none, and their link goes with them', async () => {
    const { store } = here()
    const person = await live(here())
    await store.keepDataLink({ person, hash: 'hash-1', expiresAt: evening + 1000 }, '2026-03-02', 9)
    await happens(store, wrote(anna), changes({ kind: 'person.forgotten', at: evening }))
    expect(await store.ownData(person)).toBeUndefined()
    expect(await store.dataLink('hash-1', evening)).toBeUndefined()
  })

  test('a link is used once, ends in time, ends the one before, and there are only so many a day', async () => {
    const { store } = here()
    const person = await live(here())
    const keep = (hash: string, on = '2026-03-02') =>
      store.keepDataLink({ person, hash, expiresAt: evening + 1000 }, on, 3)
    expect(await keep('one')).toBe(1)
    expect(await keep('two')).toBe(2)
    expect(await store.dataLink('one', evening)).toBeUndefined()
    expect(await store.dataLink('two', evening + 1000)).toBeUndefined()
    expect(await store.dataLink('two', evening)).toBe(person)
    const taken = await Promise.all([store.takeDataLink('two', evening), store.takeDataLink('two', evening)])
    expect(taken.filter((each) => each === person)).toHaveLength(1)
    expect(await keep('three')).toBe(3)
    expect(await keep('four')).toBeUndefined()
    expect(await store.dataLink('three', evening)).toBe(person)
    expect(await keep('five', '2026-03-03')).toBe(1)
  })

  test('what is kept back is read by no one of the city’s side and shown to no other citizen, and comes back by a word', async () => {
    const { store, rig } = here()
    const person = await live(here())
    for (const table of ['photos', 'ideas', 'inquiries', 'help_offers', 'decider_questions']) {
      const { sql } = inFile[table]?.(person) ?? {}
      if (sql !== undefined) await rig.query(sql)
    }
    const read = async () => ({
      answers: (await store.answersOf('benches')).length,
      statements: (await store.statementsOf('benches')).length,
      photos: (await store.photosOf('benches')).length,
      ideas: (await store.ideas()).length,
      inquiries: (await store.inquiries()).length,
      offers: (await store.helpOffers()).length,
      questions: (await store.deciderBoard('benches')).questions.length,
    })
    const before = await read()
    expect(Object.values(before).every((count) => count > 0)).toBe(true)
    const tally = await store.tally('benches')
    await happens(store, wrote(anna), changes({ kind: 'person.restricted', at: evening }))
    expect(Object.values(await read())).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(await store.tally('benches')).toEqual(tally)
    expect(JSON.stringify(await store.ownData(person))).toContain('My neighbour plays the tuba')
    await happens(store, wrote(anna), changes({ kind: 'person.restricted', at: null }))
    expect(await read()).toEqual(before)
    await happens(store, wrote(anna), changes({ kind: 'person.objected', at: evening }))
    expect(await read()).toEqual(before)
    expect((await store.statementsOf('benches')).map(({ unquoted }) => unquoted)).toEqual([true])
    expect((await store.photosOf('benches')).map(({ verdict }) => verdict)).toEqual(['denied'])
    await happens(store, wrote(anna), changes({ kind: 'person.objected', at: null }))
    await happens(store, wrote(anna), changes({ kind: 'person.stopped', at: evening }))
    expect((await store.photosOf('benches')).map(({ verdict }) => verdict)).toEqual(['denied'])
  })

  test('when what is hidden in their words was opened is in it, with the office and the reason, and of no other person', async () => {
    const { store } = here()
    const person = await live(here())
    const other = await meet(store, bo)
    const [mine] = await store.statementsOf('benches')
    const opens = async (what: Openable, reason?: string) => {
      const act = {
        ...acted({ act: 'words.opened', what, department: 'parks' }),
        ...(reason !== undefined && { reason }),
      }
      await happens(store, act, ({ state }) => decide(state, act, evening))
    }
    const what = { of: 'statement', consultation: 'benches', number: mine?.number ?? 0 } as const
    await opens(what, 'To call back, on 20 30 40 50')
    await opens({ ...what, number: 999 }, 'Another one altogether')
    await opens(what)
    const masked = `To call back, on ${withoutPersonalData('20 30 40 50')}`
    const opening = { what: openableName(what), at: evening, department: 'parks', why: masked }
    expect((await store.ownData(person))?.openings).toEqual([opening])
    expect((await store.ownData(other))?.openings).toEqual([])
    expect(await store.openingsOf([opening.what, 'idea/nothing'])).toEqual([{ ...opening, by: expect.any(String) }])
    expect(await store.openingsOf([])).toEqual([])
  })

  test('a message to staff holds nothing of words that are kept back; one to their author does', async () => {
    const { store, rig } = here()
    const person = await live(here())
    const staff = await meet(store, bo)
    for (const table of ['ideas', 'inquiries', 'inquiry_lines']) await rig.query(inFile[table]?.(person).sql ?? '')
    const told = async (whom: number) => {
      const to = { id: 1, key: 'k', to: bo, priority: 'reply', attempts: 0, claimToken: 'c', person: whom } as const
      const [idea, exchange] = await store.facts(
        [
          { ...to, notice: { kind: 'idea', about: { show: 'due', idea: 'idea-key-1' } } },
          { ...to, notice: { kind: 'inquiry', about: { show: 'due', inquiry: 'inq-1' } } },
        ],
        city,
      )
      return [idea?.idea?.text, exchange?.inquiry?.lines[0]?.words]
    }
    expect(await told(staff)).toEqual(['A swing by the sea', 'By the pier'])
    await happens(store, wrote(anna), changes({ kind: 'person.restricted', at: evening }))
    expect(await told(staff)).toEqual([undefined, undefined])
    expect(await told(person)).toEqual(['A swing by the sea', 'By the pier'])
  })

  test('who keeps their words back is invited to nothing', async () => {
    const { store } = here()
    await live(here())
    await launch(store, consultationOf('trees'))
    await happens(store, wrote(anna), changes({ kind: 'person.restricted', at: evening }))
    const plan: Change = {
      kind: 'invitations.planned',
      consultation: 'trees',
      rule: ruleAt(evening),
      after: 0,
      upTo: 99,
    }
    await changeCity(store, 'trees', changes(plan))
    expect((await store.tally('trees')).invited).toBe(0)
    await happens(store, wrote(anna), changes({ kind: 'person.restricted', at: null }))
    await changeCity(store, 'trees', changes(plan))
    expect((await store.tally('trees')).invited).toBe(1)
  })
}
