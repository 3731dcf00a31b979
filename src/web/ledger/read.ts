import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type { Entrance } from '../../domain/deeplink.ts'
import type { Commitment } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { ClosedPhotos } from '../../photos/closed.ts'
import type { Audit } from '../../store/records/audit.ts'
import type { Ballots } from '../../store/records/ballots.ts'
import type { Commitments } from '../../store/records/commitments.ts'
import type { Consultations } from '../../store/records/consultations.ts'
import type { DeciderQuestionsList } from '../../store/records/decider.ts'
import type { Draws } from '../../store/records/draws.ts'
import type { Ideas } from '../../store/records/ideas.ts'
import type { LettersToHosts } from '../../store/records/letters.ts'
import type { Milestones } from '../../store/records/milestones.ts'
import type { SentNewsList } from '../../store/records/news.ts'
import type { Opinions } from '../../store/records/opinions.ts'
import type { Outcomes } from '../../store/records/outcomes.ts'
import type { Photos } from '../../store/records/photos.ts'
import type { Quotes } from '../../store/records/quotes.ts'
import type { RetentionList } from '../../store/records/retention.ts'
import type { Tallies } from '../../store/records/tallies.ts'
import type { Turnouts } from '../../store/records/turnouts.ts'
import type { Weighings } from '../../store/records/weighings.ts'
import { buildAccount, buildFront } from './build.ts'
import { readPublishedDraw } from './lots.ts'
import { isLateOn } from './promise-account.ts'
import type { Account, Front } from './record.ts'
import { readSeals } from './seals.ts'
import { wasAsked } from './steps.ts'

/** What the record is read from: counts and what was published, never answers. */
export interface LedgerGround {
  readonly store: Consultations &
    Commitments &
    Turnouts &
    Weighings &
    Ballots &
    Tallies &
    Outcomes &
    Milestones &
    SentNewsList &
    Pick<Draws, 'draw' | 'lotCounts' | 'lotsAfter'> &
    Pick<Ideas, 'ideaCounts'> &
    LettersToHosts &
    DeciderQuestionsList &
    Audit &
    Pick<RetentionList, 'retentionErased'> &
    Pick<Photos, 'photosOf' | 'photoWith'> &
    Pick<Opinions, 'opinionsKept'> &
    Pick<Quotes, 'quotesPublic'>
  /** Where pictures are; without it none is shown. */
  readonly photos?: Pick<ClosedPhotos, 'get'>
  readonly city: City
  readonly clock: { now(): Instant }
  /** The ways into every channel that lead to what is open now. */
  readonly entrances?: () => Promise<readonly Entrance[]>
}

/** The front page, in a handful of queries; outcomes only for milestones that are overdue or settled. */
export async function readFront(ground: LedgerGround): Promise<Front> {
  const { store, city, clock } = ground
  const now = clock.now()
  const today = dateAt(now, city.timeZone)
  const [all, commitments, turnouts] = await Promise.all([store.consultations(), store.commitments(), store.turnouts()])
  const late = new Set(
    commitments.filter((each) => each.kind === 'milestone' && isLateOn(each, today)).map((each) => each.consultation),
  )
  const outcomes = await Promise.all([...late].map(async (id) => [id, await store.outcome(id)] as const))
  const entrances = (await ground.entrances?.()) ?? []
  const front = buildFront({
    city,
    now,
    commitments,
    consultations: all.filter((running) => wasAsked(running, commitments)),
    turnouts: new Map(turnouts.map((each) => [each.consultation, each])),
    outcomes: new Map(outcomes.flatMap(([id, outcome]) => (outcome ? [[id, outcome]] : []))),
    gone: await keysGone(store, all, commitments),
    ideas: await store.ideaCounts(today),
    letters: await store.letters(),
    seals: await readSeals(store, city, now),
    erased: await store.retentionErased(),
  })
  return { ...front, ...(entrances.length > 0 && { entrances }) }
}

/** One consultation's account; undefined when no citizen was asked yet, or there is none with this id. */
export async function readAccount(ground: LedgerGround, id: ConsultationId): Promise<Account | undefined> {
  const [running, commitments] = await Promise.all([ground.store.consultation(id), ground.store.commitments()])
  return running && accountOf(ground, running, commitments)
}

/** Every account, newest first. One after the other, so that reading all of it holds no other work up. */
export async function readAccounts(ground: LedgerGround): Promise<readonly Account[]> {
  const [all, commitments] = await Promise.all([ground.store.consultations(), ground.store.commitments()])
  const accounts: Account[] = []
  for (const running of all.toSorted((one, other) => other.consultation.opensAt - one.consultation.opensAt)) {
    const account = await accountOf(ground, running, commitments)
    if (account) accounts.push(account)
  }
  return accounts
}

async function accountOf(
  { store, city, clock }: LedgerGround,
  running: RunningConsultation,
  all: readonly Commitment[],
): Promise<Account | undefined> {
  const { id } = running.consultation
  const commitments = all.filter((each) => each.consultation === id)
  if (!wasAsked(running, commitments)) return undefined
  const [tally, outcome, reports, replaced, news, draw, photos, reach, weighed, opinions, vote, quotes] =
    await Promise.all([
      store.tally(id),
      store.outcome(id),
      store.milestoneReports(id),
      store.replacedOutcomes(id),
      store.newsOf(id),
      readPublishedDraw(store, id),
      store.photosOf(id),
      store.reachOf(id),
      store.weighedIn(id),
      store.opinionsKept(id),
      store.voteOf(id),
      running.stage.at === 'open' ? undefined : store.quotesPublic(id),
    ])
  const board = running.consultation.deciderQuestions && (await store.deciderBoard(id))
  const known = { ...(outcome && { outcome }), ...(draw && { draw }), ...(board && { board }) }
  return buildAccount({
    city,
    now: clock.now(),
    running,
    commitments,
    tally,
    reports,
    replaced,
    news,
    photos,
    opinions,
    quotes,
    reach,
    ...(weighed && { weighed }),
    ...(vote && { vote }),
    ...known,
  })
}

/** A promise that was given up with a reason is settled in the store as a kept one is; here they must not look alike. */
async function keysGone(
  store: LedgerGround['store'],
  all: readonly RunningConsultation[],
  commitments: readonly Commitment[],
): Promise<ReadonlySet<string>> {
  const withdrawn = new Set(all.flatMap(({ stage, consultation }) => (stage.at === 'withdrawn' ? consultation.id : [])))
  const settled = new Set(
    commitments.flatMap((each) => (each.kind === 'milestone' && each.keptAt !== undefined ? each.consultation : [])),
  )
  const reports = await Promise.all([...settled].map((id) => store.milestoneReports(id)))
  const dropped = new Set(
    reports.flat().flatMap((each) => (each.state === 'dropped' ? `${each.consultation} ${each.milestone}` : [])),
  )
  const unasked = await keptUnasked(store, commitments)
  return new Set(
    commitments.flatMap((each) =>
      (each.kind !== 'milestone' && withdrawn.has(each.consultation)) ||
      unasked.has(each.key) ||
      dropped.has(`${each.consultation} ${each.milestone}`)
        ? each.key
        : [],
    ),
  )
}

/** Answers that a politician promised and never had to give: no question came in. */
async function keptUnasked(
  store: LedgerGround['store'],
  commitments: readonly Commitment[],
): Promise<ReadonlySet<string>> {
  const settled = commitments.filter(({ kind, keptAt }) => kind === 'decider' && keptAt !== undefined)
  const boards = await Promise.all(settled.map(({ consultation }) => store.deciderBoard(consultation)))
  return new Set(settled.flatMap(({ key }, at) => (boards[at]?.gathering.answered ? [] : [key])))
}
