import { buildDigest } from '../digests/build.ts'
import type { Digest } from '../digests/digest.ts'
import type { IdeaSource } from '../digests/ideas.ts'
import type { ConsultationSource } from '../digests/source.ts'
import { dateAt } from '../domain/calendar.ts'
import type { DepartmentId } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Theme } from '../domain/outcome.ts'
import { photosMaxOf } from '../domain/questions/pictures.ts'
import { awaitsQuotes, quotesPress } from '../domain/quotes.ts'
import { takesReactions } from '../domain/reactions/question.ts'
import { isOverdue } from '../domain/reactions/reading.ts'
import { releaseIsFinal } from '../domain/release/release.ts'
import type { Instant } from '../domain/time.ts'
import { photosPath } from '../photos/link.ts'
import type { StatementRow } from '../store/records/statements.ts'
import type { Cityside } from './cityside.ts'
import { lettersNamed } from './letters.ts'
import { opinionsNow } from './opinions.ts'

/** Reads what a digest needs and builds it. */
export async function digestNow(
  cityside: Pick<Cityside, 'store' | 'city' | 'now' | 'publicUrl'>,
  department?: DepartmentId,
): Promise<Digest> {
  const { store, city } = cityside
  const all = await store.consultations()
  const concerned = all.filter(
    ({ consultation }) => department === undefined || consultation.departments.includes(department),
  )
  const consultations = await Promise.all(concerned.map((running) => sourceOf(cityside, running)))
  const now = cityside.now()
  const offers = await store.helpOffers()
  return buildDigest({
    city,
    now,
    consultations,
    commitments: await store.commitments(),
    elsewhere: all,
    ideas: await ideasNow(cityside, now, department),
    letters: lettersNamed((await store.letters()).owed, all),
    offers: { people: offers.filter((each) => department === undefined || each.department === department).length },
    arrivals: await store.arrivals(),
    ...(department && { department }),
  })
}

/** Everything a digest tells of one consultation. */
export async function sourceOf(
  cityside: Pick<Cityside, 'store' | 'now' | 'publicUrl'>,
  running: RunningConsultation,
): Promise<ConsultationSource> {
  const { store, now } = cityside
  const { id } = running.consultation
  const [tally, outcome, statements, reach, missed, news, reports, photos, board, reading, weighed, opinions, agreed] =
    await Promise.all([
      store.tally(id),
      store.outcome(id),
      store.statementsOf(id),
      store.reachOf(id),
      store.missedIn(id),
      store.newsOf(id),
      store.milestoneReports(id),
      photosSent(cityside, running),
      running.consultation.deciderQuestions && store.deciderBoard(id),
      readingIn(cityside, running),
      store.weighedIn(id),
      releaseIsFinal(running) ? opinionsNow(cityside, running) : [],
      running.consultation.questions.some(takesReactions) ? store.approvalsIn(id) : {},
    ])
  const unread = quotesPress(running.consultation, now()) && awaitsQuotes(running, tally)
  const last = news.at(-1)
  const latest = {
    ...(last && { news: last }),
    ...(photos && { photos }),
    ...(board && { board }),
    ...(reading && { reading }),
    ...(unread && { quotesUnread: unread }),
    ...(weighed && { weighed }),
    ...(opinions.length > 0 && { opinions }),
    ...agreed,
  }
  if (outcome) return { running, tally, statements, reach, missed, outcome, reports, ...latest }
  const themes = await store.themesKept(id)
  return { running, tally, statements: themed(statements, themes), reach, themes, ...latest }
}

/** How many pictures came in, with a way to look at them where this server can be reached; nothing where none were asked for. */
async function photosSent(
  { store, now, publicUrl }: Pick<Cityside, 'store' | 'now' | 'publicUrl'>,
  { consultation }: RunningConsultation,
): Promise<ConsultationSource['photos']> {
  if (!consultation.questions.some((question) => photosMaxOf(question) > 0)) return undefined
  const count = (await store.photosOf(consultation.id)).length
  if (count === 0 || publicUrl === undefined) return { count }
  return { count, url: `${publicUrl}${photosPath(await store.photoLinkSecret(), consultation.id, now())}` }
}

/** Whether statements wait to be read while it is open, and the first for too long; how many is seen where they are read. */
async function readingIn(
  { store, now }: Pick<Cityside, 'store' | 'now'>,
  { consultation, stage }: RunningConsultation,
): Promise<ConsultationSource['reading']> {
  if (stage.at !== 'open') return undefined
  const backlog = (await store.readingBacklogs([consultation])).get(consultation.id)
  return backlog && { late: isOverdue(backlog, now()) }
}

/** Statements with the names they were given so far. */
function themed(statements: readonly StatementRow[], themes: readonly Theme[]): readonly StatementRow[] {
  const named = themes.map(({ id, statements: own }) => ({ id, own: new Set(own) }))
  return statements.map((statement) => ({
    ...statement,
    themes: named.filter(({ own }) => own.has(statement.number)).map(({ id }) => id),
  }))
}

/** All that is to be told of one department's ideas, or of those to every department. */
async function ideasNow(
  { store, city }: Pick<Cityside, 'store' | 'city'>,
  now: Instant,
  department: DepartmentId | undefined,
): Promise<IdeaSource> {
  const [open, counts] = await Promise.all([store.ideas('open'), store.ideaCounts(dateAt(now, city.timeZone))])
  const isOurs = (each: { readonly department: DepartmentId }) =>
    department === undefined || each.department === department
  const own = counts.filter(isOurs)
  return {
    open: open.filter(isOurs),
    passed: [],
    received: own.reduce((sum, { received }) => sum + received, 0),
    answered: own.reduce((sum, { answered }) => sum + answered, 0),
  }
}
