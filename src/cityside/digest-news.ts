import { buildDigest } from '../digests/build.ts'
import type { Digest } from '../digests/digest.ts'
import type { IdeaSource } from '../digests/ideas.ts'
import { othersOf } from '../digests/others.ts'
import { newestListed } from '../digests/question.ts'
import type { ConsultationSource } from '../digests/source.ts'
import {
  type Counted,
  isEmpty,
  type News,
  newsBetween,
  standingOf,
  type Told,
  toldAfter,
  toldNothing,
} from '../digests/told.ts'
import { type IdeaSituation, isQuiet, standingOfIdeas, type ToldIdeas } from '../digests/told-ideas.ts'
import { dateAt } from '../domain/calendar.ts'
import type { DepartmentId } from '../domain/city.ts'
import type { ConsultationId, RunningConsultation } from '../domain/consultation.ts'
import type { LocalDate } from '../domain/time.ts'
import type { Cityside } from './cityside.ts'
import { sourceOf } from './digest.ts'
import { lettersNamed } from './letters.ts'

type Desk = Pick<Cityside, 'store' | 'city' | 'now' | 'publicUrl'>

/** A digest of what is new, and the cursor after it was told. */
export interface NewsDigest {
  readonly digest: Digest
  readonly told: Told
}

/** Promises further away than this are told once, and again when they come near. */
const promiseDaysMax = 14

/**
 * What is new for a department since its staff were last told; undefined when nothing is. First only counts are read, one row
 * each; answers and groups are read where something happened, so that the work follows events and not people.
 */
export async function newsFor(
  desk: Desk,
  department: DepartmentId,
  told: Told = toldNothing,
): Promise<NewsDigest | undefined> {
  const { store, city, now } = desk
  const at = now()
  const all = await store.consultations()
  const ours = all.filter(({ consultation }) => consultation.departments.includes(department))
  const mine = ours.filter((running) => goesOn(running) || told.consultations[running.consultation.id] !== undefined)
  const counted = await Promise.all(
    mine.map(async (running): Promise<Counted> => {
      const { id } = running.consultation
      const decided = isDecided(running)
      const [tally, themes, missed, board] = await Promise.all([
        store.tally(id),
        decided ? [] : store.themesKept(id),
        decided ? store.missedIn(id) : [],
        running.consultation.deciderQuestions && store.deciderBoard(id),
      ])
      return { running, tally, themes, missed: missed.length, ...(board && { questions: board.questions.length }) }
    }),
  )
  const ids = new Set(mine.map(({ consultation }) => consultation.id))
  const commitments = (await store.commitments()).filter(({ consultation }) => ids.has(consultation))
  const others = othersOf(mine.filter(goesOn), all).map(({ running }) => running)
  const said = await ideasSaid(store, dateAt(at, city.timeZone))
  const ideas = standingOfIdeas(said, department, dateAt(at, city.timeZone))
  const offered = (await store.helpOffers()).filter((offer) => offer.department === department)
  const newest = offered.at(-1)?.number
  const letters = (await store.letters()).owed.filter((each) => each.department === department)
  const standing = standingOf({
    ...{ city, now: at, consultations: counted, commitments, others, ideas, letters },
    ...(newest !== undefined && { offers: newest }),
  })
  const news = newsBetween(told, standing)
  if (isEmpty(news)) return undefined
  const sources = await Promise.all(counted.map((each) => sourceFor(desk, each, news, told)))
  const digest = buildDigest({
    city,
    now: at,
    department,
    commitments,
    kept: news.kept,
    letters: lettersNamed(letters, all),
    arrivals: await store.arrivals(),
    consultations: sources,
    elsewhere: others.filter(({ consultation }) => news.others.includes(consultation.id)),
    ...(news.offers && {
      offers: { people: offered.length, added: offered.filter(({ number }) => number > (told.offers ?? 0)).length },
    }),
    ...(!isQuiet(news.ideas) && { ideas: ideaSource(said, ideas, news.ideas, told) }),
  })
  return {
    digest: {
      ...digest,
      promises: digest.promises.filter(
        ({ commitment, daysLeft }) => daysLeft <= promiseDaysMax || news.promises.includes(commitment.key),
      ),
    },
    told: toldAfter(told, standing, news, newestIn(sources)),
  }
}

/** In counts, and in rows only what waits or was ever handed on. */
async function ideasSaid(store: Desk['store'], today: LocalDate): Promise<IdeaSituation> {
  const [open, passed, counts] = await Promise.all([
    store.ideas('open'),
    store.ideas('passed'),
    store.ideaCounts(today),
  ])
  return { open, passed, counts }
}

/** Who was never told of ideas gets them all, and the numbers of all time. */
function ideaSource({ open, passed }: IdeaSituation, ideas: ToldIdeas, since: News['ideas'], told: Told): IdeaSource {
  const { received, answered } = ideas
  const waiting = open.filter(({ number }) => ideas.open[number] !== undefined)
  return { open: waiting, passed, received, answered, ...(told.ideas && { since }) }
}

/** From then on the outcome's own themes count. */
function isDecided({ stage }: RunningConsultation): boolean {
  return stage.at === 'answered' || stage.at === 'archived' || stage.at === 'withdrawn'
}

function goesOn({ stage }: RunningConsultation): boolean {
  return stage.at !== 'archived' && stage.at !== 'withdrawn'
}

/** Everything of a consultation that is in the news, and of any other only what its promises need. */
async function sourceFor(desk: Desk, { running, tally }: Counted, news: News, told: Told): Promise<ConsultationSource> {
  const { id } = running.consultation
  const before = told.consultations[id]
  if (news.consultations.includes(id)) {
    return { ...(await sourceOf(desk, running)), ...(before && { told: before }) }
  }
  const outcome = await desk.store.outcome(id)
  return { running, tally, statements: [], reach: [], onlyPromises: true, ...(outcome && { outcome }) }
}

function newestIn(sources: readonly ConsultationSource[]): Readonly<Record<ConsultationId, number>> {
  const read = sources.filter(({ onlyPromises }) => onlyPromises === undefined)
  return Object.fromEntries(read.map((source) => [source.running.consultation.id, newestListed(source)]))
}
