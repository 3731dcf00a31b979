import { sql } from 'kysely'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Duty } from '../../src/domain/duty.ts'
import { dayMs } from '../../src/domain/time.ts'
import { closeWords, type DataKey, newDataKey } from '../../src/seal/data-key.ts'
import { type OpenFile, SQLite } from '../../src/store/databases/driver.ts'
import { connectSqlite, sqlite } from '../../src/store/databases/sqlite.ts'
import { keyringFile, openKeyring } from '../../src/store/keyring/open.ts'
import { openSqlite } from '../../src/store/open.ts'
import { rootSealOf } from '../../src/store/operations/root-key.ts'
import { morning, settlePeople } from '../delivery/city.ts'
import { citySeal } from '../key.ts'

/** The consultation that everybody answered, three of five in their own words too. */
export const large = 'square'
export const department = 'streets-parks'
export const moderation: Duty = { kind: 'moderator', department }

const choices = ['benches', 'trees', 'nothing']
const words = ['shade', 'bench', 'library', 'summer', 'children', 'traffic', 'corner', 'bicycle', 'evening', 'market']
const rowsAtOnce = 5_000

/** What was asked: it is open since a month, and for another day. */
export function largeConsultation(id: string = large): Consultation {
  return {
    ...{ id, code: codeOf(id), title: { en: 'About the square' } },
    frame: {
      why: { en: 'Because it is paved anew.' },
      open: { en: 'What stands on it.' },
      settled: { en: 'The money.' },
      decider: { en: 'The council' },
      decisionOn: '2026-04-01',
    },
    host: { name: 'Karen', title: { en: 'Gardener' } },
    departments: [department],
    audience: { topics: [], places: [], roles: [] },
    questions: [
      {
        ...{ id: 'more', kind: 'choice', text: { en: 'What should there be more of?' } },
        choices: choices.map((choice) => ({ id: choice, label: { en: choice } })),
      },
      { id: 'where', kind: 'open', text: { en: 'Where, and why?' }, statementsMax: 3 },
    ] as unknown as Consultation['questions'],
    communities: [],
    opensAt: morning - 30 * dayMs,
    closesAt: morning + dayMs,
    answerBy: '2026-05-01',
  }
}

/** Fills a city's file with people and what they said, each in words closed with a key of their own. */
export async function settleLargeTown(file: string, people: number): Promise<void> {
  await (await openSqlite(file, { seal: citySeal, tenant: { house: 'city', called: file, now: morning } })).close()
  const { db } = await connectSqlite(file)
  await settlePeople(db, 'test', people)
  await sql`
    update persons set places = case id % 3
      when 0 then '["noerregade"]' when 1 then '["havnen"]' else '["noerregade","havnen"]' end`.execute(db)
  const ring = await openKeyring({ file: keyringFile(file) }, db, await rootSealOf(db, sqlite, citySeal, morning))
  const raw = new SQLite(file)
  raw.pragma('synchronous = OFF')
  const written = await writeAnswers(raw, people, (keys) => ring.words.keep(keys, morning))
  writeCounts(raw, people, written)
  raw.close()
  await ring.close()
  await db.destroy()
}

async function writeAnswers(
  raw: OpenFile,
  people: number,
  keep: (keys: readonly DataKey[]) => Promise<void>,
): Promise<number> {
  const { opensAt, code } = largeConsultation()
  const at = opensAt + dayMs
  const into = (table: string, columns: readonly string[]) =>
    raw.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
  into('consultations', ['id', 'code', 'definition', 'revision', 'stage_at', 'stage', 'version']).run(
    ...[large, code, JSON.stringify(largeConsultation()), 1, 'open'],
    ...[JSON.stringify({ at: 'open', openedAt: opensAt }), 1],
  )
  const invite = into('invitations', ['person', 'consultation', 'made_at', 'origin', 'progress', 'delivered_at'])
  const respond = into('respondents', ['consultation', 'number', 'person'])
  const answer = into('answers', ['consultation', 'respondent', 'question', 'value', 'at'])
  const state = into('statements', ['consultation', 'number', 'respondent', 'question', 'text', 'at', 'withdrawn'])
  const give = raw.prepare('update persons set word_key = ? where id = ?')
  let written = 0
  for (let first = 1; first <= people; first += rowsAtOnce) {
    const last = Math.min(people, first + rowsAtOnce - 1)
    const keys = new Map<number, DataKey>()
    for (let person = first; person <= last; person += 1) if (person % 5 < 3) keys.set(person, newDataKey())
    await keep([...keys.values()])
    raw.exec('begin')
    for (let person = first; person <= last; person += 1) {
      invite.run(person, large, at, 'rule', 'answered', at)
      respond.run(large, person, person)
      answer.run(large, person, 'more', JSON.stringify({ kind: 'choice', choice: choices[person % 3] }), at)
      const key = keys.get(person)
      if (!key) continue
      written += 1
      give.run(key.id, person)
      const said = sentence(person)
      answer.run(large, person, 'where', closeWords(key, JSON.stringify({ kind: 'open', statements: [said] })), at)
      state.run(large, written, person, 'where', closeWords(key, said), at, 0)
    }
    raw.exec('commit')
  }
  return written
}

function writeCounts(raw: OpenFile, people: number, written: number): void {
  const tally = raw.prepare('insert into tallies (consultation, question, measure, item, count) values (?, ?, ?, ?, ?)')
  for (const measure of ['invited', 'delivered', 'answered']) tally.run(large, '', measure, '', people)
  for (const [question, measure, count] of [
    ['more', 'said', people],
    ['where', 'said', written],
    ['where', 'statements', written],
  ] as const)
    tally.run(large, question, measure, '', count)
  for (const [at, choice] of choices.entries())
    tally.run(large, 'more', 'choice', choice, Math.floor((people + (at === 0 ? 0 : 3 - at)) / 3))
  const last = raw.prepare('insert into counters (consultation, measure, last) values (?, ?, ?)')
  last.run(large, 'respondents', people)
  last.run(large, 'statements', written)
  raw
    .prepare('insert into commitments (key, consultation, kind, due_on) values (?, ?, ?, ?)')
    .run(`${large}:outcome`, large, 'outcome', '2026-05-01')
  raw.pragma('wal_checkpoint(truncate)')
}

function sentence(person: number): string {
  const word = (step: number) => words[(person * 7 + step * step * 3) % words.length]
  return `More ${word(1)} by the ${word(2)} number ${person}, since the ${word(3)} needs ${word(4)} and ${word(5)}.`
}
