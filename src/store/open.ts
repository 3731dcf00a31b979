import { sql } from 'kysely'
import { commit } from './commit/commit.ts'
import type { Base } from './databases/base.ts'
import type { Db, Dialect } from './databases/dialect.ts'
import { connectPostgres, postgres } from './databases/postgres.ts'
import { connectSqlite, sqlite } from './databases/sqlite.ts'
import { explained, explaining, StoreError } from './databases/store-error.ts'
import { asideListed, claimInbox, recordInbox, resultOf, setAside } from './inbox/inbox.ts'
import { nextDueAt, nextTimer, ringTimers } from './inbox/timers.ts'
import { facts } from './load/facts.ts'
import { load } from './load/load.ts'
import { remembered } from './load/memory.ts'
import { migrate } from './migrations/migrate.ts'
import { readLeases, releaseLease, takeLease } from './operations/leases.ts'
import { mayBeUsed } from './operations/move.ts'
import { probe } from './operations/probe.ts'
import { readBacklog } from './outbox/backlog.ts'
import { claimOutbox, handing } from './outbox/claim.ts'
import { outboxCounts, outboxListed, outboxMoved, outboxUnsettled } from './outbox/list.ts'
import { settle, sweepLeases } from './outbox/settle.ts'
import * as ask from './records/asking.ts'
import { countAudience, countCandidates, readCandidates } from './records/audience.ts'
import { readConsultations } from './records/consultations.ts'
import { keepTold, readTimerKeys, readTold } from './records/digests.ts'
import { readDraw, readStoredDraw } from './records/draws.ts'
import { readDuties } from './records/duties.ts'
import { countIdeas, readIdeas } from './records/ideas.ts'
import { readInquiries } from './records/inquiries.ts'
import { readThemes } from './records/matters.ts'
import { rememberMissing } from './records/memories.ts'
import { readOffers } from './records/offers.ts'
import { readTally } from './records/tallies.ts'
import { readTurnouts } from './records/turnouts.ts'
import type { Store } from './store.ts'

/** Opens (and creates, and brings up to date) the store in one file; `:memory:` keeps nothing. Rejects with StoreError. */
export async function openSqlite(file: string): Promise<Store> {
  try {
    const { db } = await connectSqlite(file)
    return await openStore(db, sqlite)
  } catch (error) {
    throw explained(error)
  }
}

/** Opens the store in a Postgres database, in a schema of its own if one is named. Rejects with StoreError. */
export async function openPostgres(url: string, options: { readonly schema?: string } = {}): Promise<Store> {
  const schema = options.schema ?? 'public'
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new StoreError('unreachable', `"${schema}" is no schema name. Use a-z, 0-9 and _, at most 63 characters.`)
  }
  return openStore(connectPostgres(url, schema), postgres, schema)
}

/** The store over an open database. Brings the tables up to date; closes the database when that fails. */
export async function openStore(db: Db, dialect: Dialect, schema?: string): Promise<Store> {
  try {
    await migrate(db, dialect, schema)
    await mayBeUsed(db)
    await rememberMissing(db, dialect)
  } catch (error) {
    await db.destroy()
    throw explained(error)
  }
  return explaining(storeOver({ db, dialect, definitions: new Map() }))
}

function storeOver(base: Base): Store {
  const { db } = base
  return {
    recordInbox: (events, now) => recordInbox(base, events, now),
    claimInbox: (limit, now) => claimInbox(base, limit, now),
    load: (claims, world) => load(base, claims, world),
    commit: (decided, now) => commit(base, decided, now),
    setAside: (claim, error) => setAside(base, claim, error),
    resultOf: (eventId) => resultOf(base, eventId),
    asideListed: (limit) => asideListed(base, limit),
    ringTimers: (now, limit) => ringTimers(base, now, limit),
    nextDueAt: (channels) => nextDueAt(base, channels),
    nextTimer: () => nextTimer(base),
    claimOutbox: (channel, limit, now, options) => claimOutbox(base, channel, limit, now, options),
    handing: (items, now) => handing(base, items, now),
    facts: (items, city) => facts(base, items, city),
    settle: (settled, now, options) => settle(base, settled, now, options),
    sweepLeases: (now) => sweepLeases(base, now),
    outboxCounts: () => outboxCounts(base),
    outboxUnsettled: () => outboxUnsettled(base),
    backlog: (channels, now) => readBacklog(base, channels, now),
    outboxListed: (states, limit) => outboxListed(base, states, limit),
    outboxMoved: (ids, to, now) => outboxMoved(base, ids, to, now),
    consultations: async () =>
      [...(await readConsultations(db, base, { all: true })).values()].map(({ running }) => running),
    consultation: async (id) => (await readConsultations(db, base, { ids: [id] })).get(id)?.running,
    tally: (id) => readTally(base, id),
    turnouts: () => readTurnouts(base),
    outcome: (id) => ask.readOutcome(base, id),
    milestoneReports: (id) => ask.readMilestoneReports(base, id),
    commitments: () => ask.readCommitments(base),
    answersOf: (id) => ask.readAnswersOf(base, id),
    statementsOf: (id) => ask.readStatementsOf(base, id),
    reachOf: (id) => ask.readReachOf(base, id),
    draw: (id) => readDraw(base, id),
    storedDraw: (id) => readStoredDraw(base, id),
    candidates: async (id) => {
      const consultation = (await readConsultations(db, base, { ids: [id] })).get(id)?.running.consultation
      // Asked before the opening, so who pauses until after it does not count.
      return consultation ? readCandidates(base, consultation, consultation.opensAt) : []
    },
    audienceSize: (consultation) => countCandidates(base, consultation, consultation.opensAt),
    audienceCounts: (consultation, cap, at) => countAudience(base, consultation, cap, at),
    personOf: (contact) => ask.readPersonOf(base, contact),
    communities: () => ask.readCommunities(base, 'joined'),
    communitiesLeft: () => ask.readCommunities(base, 'left'),
    toldTo: (address, department) => readTold(base, address, department),
    keepTold: (noted, now) => keepTold(base, noted, now),
    timerKeys: (prefix) => readTimerKeys(base, prefix),
    alarms: (since) => ask.readAlarms(base, since),
    ideas: (which) => readIdeas(base, { openOnly: which === 'open', passedOnly: which === 'passed' }),
    ideaCounts: (today) => countIdeas(base, today),
    themesKept: (id) => readThemes(base, id),
    inquiries: () => readInquiries(base),
    helpOffers: () => readOffers(base),
    duties: () => readDuties(base),
    audit: (limit) => ask.readAudit(base, limit),
    remembered: (looking) => remembered(base, looking),
    registerWordings: (wordings) => ask.registerWordings(base, wordings),
    takeLease: (asked, now) => takeLease(base, asked, now),
    releaseLease: (name, token) => releaseLease(base, name, token),
    leases: () => readLeases(base),
    probe: (name, now) => probe(base, name, now),
    healthy: async () => {
      await sql`select 1 from migrations limit 1`.execute(db)
    },
    close: () => db.destroy(),
  }
}
