import { sql } from 'kysely'
import * as ask from './asking.ts'
import { countAudience, countCandidates, readCandidates } from './audience.ts'
import { readBacklog } from './backlog.ts'
import type { Base } from './base.ts'
import { claimOutbox, handing } from './claiming.ts'
import { commit } from './committing.ts'
import { readConsultations } from './consultations.ts'
import type { Db, Dialect } from './dialect.ts'
import { connectPostgres, postgres } from './dialect-postgres.ts'
import { connectSqlite, sqlite } from './dialect-sqlite.ts'
import { keepTold, readTimerKeys, readTold } from './digests.ts'
import { readDraw, readStoredDraw } from './drawing.ts'
import { readDuties } from './duties.ts'
import { facts } from './facts.ts'
import { readOffers } from './helping.ts'
import { countIdeas, readIdeas } from './ideas.ts'
import { asideListed, claimInbox, recordInbox, resultOf, setAside } from './inbox.ts'
import { readInquiries } from './inquiries.ts'
import { readLeases, releaseLease, takeLease } from './leasing.ts'
import { load } from './loading.ts'
import { readThemes } from './matters.ts'
import { migrate } from './migrations/migrating.ts'
import { mayBeUsed } from './moving.ts'
import { outboxCounts, outboxListed, outboxMoved, outboxStanding } from './outbox.ts'
import { probe } from './probing.ts'
import { rememberMissing } from './recalling.ts'
import { remembered } from './remembering.ts'
import { settle, sweepLeases } from './settling.ts'
import type { Store } from './store.ts'
import { explained, explaining, StoreError } from './store-error.ts'
import { readTally } from './tallies.ts'
import { nextDueAt, nextTimer, ringTimers } from './timers.ts'
import { readTurnouts } from './turnouts.ts'

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
    outboxStanding: () => outboxStanding(base),
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
