import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { stateAbout } from '../../src/engine/state.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { acted, changes, cityStateOf, consultationOf, evening, happens, launch, ruleAt, world } from '../store/town.ts'

/** `node --import tsx test/bench/store.ts [people]`: the store against bare better-sqlite3, in one run on one machine. */
const people = Number(process.argv[2] ?? 1_000_000)
const intakeEvents = 50_000
const intakeGroup = 100
const drainBatch = 1_000

const directory = mkdtempSync(join(tmpdir(), 'ekko-bench-'))
const file = join(directory, 'ekko.db')

function seconds(since: bigint): number {
  return Number(process.hrtime.bigint() - since) / 1e9
}

function rate(name: string, count: number, took: number): number {
  console.log(
    `${name.padEnd(46)} ${took.toFixed(2).padStart(7)} s ${Math.round(count / took)
      .toLocaleString('en')
      .padStart(10)}/s`,
  )
  return took
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024
}

function fill(): void {
  const raw = new SQLite(file)
  raw.exec(`
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${people})
    insert into persons (language, topics, places, roles, standing, met_at, asked_given, told_given, dialogue, contact, channel, version)
      select 'en', '["parks"]', '["north"]', '[]', 'active', 1, 1, 1, '{"at":"idle"}', 'sandbox:' || (3527065 + i), 'sandbox', 1 from n;
    insert into contacts (id, person, reach, state, last_seen_at)
      select contact, id, '{"kind":"open"}', 'open', 1 from persons order by contact;`)
  raw.close()
}

/** The same rows into the same tables, in one piece: what no planner can beat. */
function planBare(): number {
  const raw = new SQLite(file)
  raw.pragma('synchronous = FULL')
  raw.pragma('wal_autocheckpoint = 10000')
  raw.pragma('cache_size = -65536')
  const began = process.hrtime.bigint()
  raw.exec(`
    begin;
    insert into invitations (person, consultation, made_at, origin, progress)
      select id, 'bare', ${evening}, 'rule', 'waiting' from persons;
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, expires_at, state, since)
      select 'invite:bare:' || id, channel, contact, id, 1, 2, '{"kind":"invitation","consultation":"bare"}', ${evening}, ${evening * 2}, 'waiting', ${evening} from persons;
    commit;`)
  const took = seconds(began)
  raw.exec(`delete from outbox; delete from invitations; pragma wal_checkpoint(truncate)`)
  raw.close()
  return took
}

async function plan(store: Store): Promise<number> {
  await launch(store, consultationOf('benches'))
  const began = process.hrtime.bigint()
  let after = 0
  for (;;) {
    const event = {
      kind: 'timer.due',
      id: `inviting-${after}`,
      at: evening,
      timer: { timer: 'inviting', consultation: 'benches', after },
    } as const
    const turn = await happens(store, event, ({ state }) => {
      const chunk = state.of === 'city' && state.about === 'part' ? state.chunk : undefined
      if (!chunk) throw new Error('A timer that invites has a chunk.')
      return changes({ kind: 'invitations.planned', consultation: 'benches', rule: ruleAt(evening), ...chunk })
    })
    const { chunk } = stateAbout(cityStateOf(turn), 'part')
    if (chunk.last) return seconds(began)
    after = chunk.upTo
  }
}

/** Claim and settle with prepared statements and nothing else: no order per person, no counts, no routes. */
function drainBare(rows: number): number {
  const raw = new SQLite(file)
  raw.pragma('synchronous = FULL')
  raw.pragma('wal_autocheckpoint = 10000')
  raw.pragma('cache_size = -65536')
  const due = raw.prepare(
    `select id, address, notice from outbox where state = 'waiting' and channel = 'sandbox' and priority = 2 and not_before <= ? order by not_before, id limit ?`,
  )
  const claim = raw.prepare(`update outbox set state = 'sending', claim_token = 'x', lease_until = ? where id = ?`)
  const settle = raw.prepare(
    `update outbox set state = 'sent', external_id = ?, claim_token = null, lease_until = null, attempts = attempts + 1, settled_at = ?, since = ? where id = ?`,
  )
  const began = process.hrtime.bigint()
  for (let done = 0; done < rows; done += drainBatch) {
    const claimed = raw.transaction(() => {
      const batch = due.all(evening, drainBatch) as { id: number; notice: string }[]
      for (const { id } of batch) claim.run(evening + 1, id)
      return batch
    })()
    raw.transaction(() => {
      for (const { id } of claimed) settle.run(`m${id}`, evening, evening, id)
    })()
  }
  const took = seconds(began)
  raw.close()
  return took
}

async function drain(store: Store, rows: number): Promise<number> {
  const began = process.hrtime.bigint()
  for (let done = 0; done < rows; ) {
    const items = await store.claimOutbox('sandbox', drainBatch, evening)
    if (items.length === 0) break
    await store.settle(
      items.map((item) => ({ item, settlement: { as: 'sent', externalId: `m${item.id}` } })),
      evening,
    )
    done += items.length
  }
  return seconds(began)
}

async function intake(store: Store): Promise<number> {
  const events = Array.from(
    { length: intakeEvents },
    (_, index): ContactEvent => ({
      kind: 'button.pressed',
      id: `update-${index}`,
      contact: `sandbox:${3527065 + 1 + ((index * 7919) % people)}`,
      at: evening,
      token: 'ans_k3x9q2_0_1',
    }),
  )
  const began = process.hrtime.bigint()
  for (let at = 0; at < events.length; at += intakeGroup)
    await store.recordInbox(events.slice(at, at + intakeGroup), evening)
  return seconds(began)
}

const question = { kind: 'choice', choice: 'yes' } as const

async function answer(store: Store, count: number): Promise<number> {
  const began = process.hrtime.bigint()
  for (let done = 0; done < count; ) {
    const claims = await store.claimInbox(intakeGroup, evening)
    if (claims.length === 0) break
    const loaded = await store.load(claims, world)
    const decided = claims.map((claim, index) => {
      const contact = 'contact' in claim.event ? claim.event.contact : 'sandbox:0'
      return {
        claim,
        expectedVersion: loaded[index]?.version ?? 0,
        decision: {
          changes: [
            { kind: 'invitation.joined', consultation: 'benches', at: evening },
            { kind: 'answer.given', consultation: 'benches', question: 'bench', value: question, at: evening },
          ],
          outbox: [
            {
              key: `reply:${claim.event.id}`,
              to: contact,
              priority: 'reply',
              notice: { kind: 'receipt', consultation: 'benches' },
            },
          ],
        },
      } as const
    })
    await store.commit(decided, evening)
    done += claims.length
  }
  return seconds(began)
}

try {
  let store = await openSqlite(file)
  await happens(store, acted({ act: 'consultation.closed', consultation: 'none' }))
  await store.close()
  fill()
  console.log(`${people.toLocaleString('en')} people, Node ${process.version}`)
  const bare = rate('plan, one bare INSERT … SELECT', people, planBare())
  store = await openSqlite(file)
  const planned = rate('plan, in chunks through the store', people, await plan(store))
  console.log(`  ${(planned / bare).toFixed(2)} times the bare statement; peak ${peakMegabytes().toFixed(0)} MB`)
  const half = Math.floor(people / 2)
  await store.close()
  const bareDrain = rate('drain, bare better-sqlite3', half, drainBare(half))
  store = await openSqlite(file)
  const drained = rate('drain, through the store', people - half, await drain(store, people - half))
  console.log(`  ${(bareDrain / drained).toFixed(2)} of the bare loop; peak ${peakMegabytes().toFixed(0)} MB`)
  rate(`record, groups of ${intakeGroup}`, intakeEvents, await intake(store))
  rate(`claim, load, commit an answer, groups of ${intakeGroup}`, intakeEvents, await answer(store, intakeEvents))
  await store.close()
} finally {
  rmSync(directory, { recursive: true, force: true })
}
