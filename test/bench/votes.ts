import { join } from 'node:path'
import { sql } from 'kysely'
import type { ReactVerb } from '../../src/domain/action.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { closeAccount, markOf } from '../../src/seal/account.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import { consultationNamed, morning } from '../delivery/city.ts'
import { launch } from '../store/town.ts'
import { perSecond, report, timed } from './report.ts'
import { bare, folder, loopsOver, settled } from './town.ts'

/**
 * Votes in chat: each is a tap that is recorded, decided, counted and answered, all of it on the disk, and every third comes with the choice of
 * the three statements that are shown next.
 */
const voters = Number(process.env.EKKO_VOTERS ?? 2_000)
const rounds = 3
const perRound = 3
/** What a server of Polis takes a second, at its best (its own `POST /votes`, measured on two cores). */
const polisPerSecond = 260
const atOnce = 500
const lookEveryMs = 4
/** So many votes are put on the disk by a loop that does nothing else, a commit each. */
const bareVotes = 4_000

const wood: Consultation = {
  ...consultationNamed('wood'),
  questions: [
    {
      id: 'wood',
      kind: 'agree',
      text: { en: 'The wood?' },
      statements: Array.from({ length: 3 * rounds * perRound }, (_, at) => ({
        id: `s${at}`,
        text: { en: `The wood needs ${at} more benches.` },
      })),
    },
  ],
}

const file = join(folder(), 'ekko.sqlite')
await settled(file, voters)
const store = await openSqlite(file)
await launch(store, wood, morning)
const raw = bare(file)
raw.pragma('foreign_keys = OFF')
const rename = [
  raw.prepare('update contacts set id = ?, account = ? where id = ?'),
  raw.prepare('update persons set contact = ? where id = ?'),
] as const
/** People as a city knows them, by the marks of their accounts. */
const contacts = raw.transaction(() =>
  raw
    .prepare('select id, person from contacts order by person')
    .all()
    .map((row) => {
      const { id, person } = row as { id: ContactId; person: number }
      const mark = markOf(store.seal, id)
      rename[0].run(mark, closeAccount(store.seal, id), id)
      rename[1].run(mark, person)
      return id
    }),
)()
raw.close()

let taps = 0
function tap(contact: ContactId, verb: ReactVerb, item = ''): InboxEvent {
  taps += 1
  const token = tokenOf({ do: 'react', consultation: wood.code, question: 0, verb, item })
  return { kind: 'button.pressed', id: `tap-${taps}`, contact, at: morning, token }
}

const loops = loopsOver(store, [], { dispatch: false })
await loops.start()
const { db } = await connectSqlite(file)
const undecided = async () => {
  const { rows } = await sql<{ left: number }>`select count(*) as left from inbox where lane is not null`.execute(db)
  return rows[0]?.left ?? 0
}

/** Taps come as a door hands them on, so many in one commit; none of the next kind before all of these are decided. */
async function tapped(events: readonly InboxEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += atOnce) await loops.receive(events.slice(from, from + atOnce))
  while ((await undecided()) > 0) await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
}

/** What was shown to each, which waits beside their answer until they say something. */
const shownTo = async () => {
  const { rows } = await sql<{ contact: ContactId; value: string }>`
    select p.contact, coalesce(a.value, i.unsaid) as value from invitations as i join persons as p on p.id = i.person
      left join respondents as r on r.consultation = i.consultation and r.person = i.person
      left join answers as a on a.consultation = r.consultation and a.respondent = r.number`.execute(db)
  const shown = new Map(rows.map(({ contact, value }) => [contact, shownIn(JSON.parse(value))]))
  return (contact: ContactId) => shown.get(markOf(store.seal, contact))
}

function shownIn(value: {
  shown?: readonly string[]
  wood?: { value: { shown: readonly string[] } }
}): readonly string[] {
  return value.shown ?? value.wood?.value.shown ?? []
}

await tapped(contacts.map((contact) => tap(contact, 'more')))
let seconds = 0
const busyBefore = process.cpuUsage()
for (let round = 0; round < rounds; round += 1) {
  const shown = await shownTo()
  for (let place = 0; place < perRound; place += 1) {
    const votes = contacts.map((contact, n) => {
      const statement = shown(contact)?.[round * perRound + place]?.slice(1) ?? ''
      return tap(contact, (['agree', 'disagree', 'unsure'] as const)[(n + place) % 3] ?? 'agree', statement)
    })
    seconds += await timed(() => tapped(votes))
  }
  seconds += await timed(() => tapped(contacts.map((contact) => tap(contact, 'more'))))
}
const busy = process.cpuUsage(busyBefore)
const { rows } = await sql<{ value: string }>`select value from answers`.execute(db)
const given = rows.reduce(
  (sum, { value }) => sum + Object.keys((JSON.parse(value) as { votes: object }).votes).length,
  0,
)
const votes = rounds * perRound * voters
if (given !== votes) throw new Error(`${votes} votes were cast, ${given} are in the answers.`)
report({
  name: `${votes.toLocaleString('en')} votes in chat, decided and on the disk, with the next statements chosen, against Polis's ${polisPerSecond}/s`,
  figure: `${perSecond(votes, seconds)}, ${((seconds / taps) * 1e6).toFixed(0)} µs a tap, ${((busy.user + busy.system) / taps).toFixed(0)} µs of the processor`,
  value: votes / seconds / polisPerSecond,
  goal: '≥ 30',
  met: votes / seconds >= 30 * polisPerSecond,
})

const loop = bare(join(folder(), 'bare.sqlite'))
loop.exec(
  'create table votes (person integer, statement text, vote integer, primary key (person, statement)) without rowid',
)
const put = loop.prepare('insert into votes (person, statement, vote) values (?, ?, ?)')
const loopSeconds = await timed(() => {
  for (let vote = 0; vote < bareVotes; vote += 1)
    put.run(Math.floor(vote / perRound), `s${vote % perRound}`, (vote % 3) - 1)
})
loop.close()
const ratio = votes / seconds / (bareVotes / loopSeconds)
report({
  name: 'the same against a bare loop that puts each vote on the disk in a commit of its own, and does nothing else',
  figure: `${perSecond(votes, seconds)} against ${perSecond(bareVotes, loopSeconds)}`,
  value: ratio,
  goal: '≥ 0.5',
  met: ratio >= 0.5,
})
process.exit(0)
