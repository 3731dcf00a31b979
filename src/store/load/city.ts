import { needsSecondPerson } from '../../domain/approval.ts'
import { voteIn } from '../../domain/ballots/told.ts'
import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import type { SpellingWords } from '../../domain/spelling/meaning.ts'
import type { CityNeeds, ConsultationRef, WithoutPerson } from '../../engine/needs.ts'
import type { CityState, ConsultationState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { countVote, readVotes } from '../records/ballots.ts'
import { readCommitments, readLate, readOwed } from '../records/commitments.ts'
import { readConsultations } from '../records/consultations.ts'
import { countDeciderQuestions, readBoard } from '../records/decider.ts'
import { drawKeyOf } from '../records/draws.ts'
import { readChats, readDuties, readGuesses, readOffer } from '../records/duties.ts'
import { readIdeas } from '../records/ideas.ts'
import { readNews } from '../records/news.ts'
import { readOpinions } from '../records/opinions.ts'
import { readOutcome } from '../records/outcomes.ts'
import { readNewest } from '../records/persons.ts'
import { readProposal } from '../records/proposed-themes.ts'
import { readQuotable } from '../records/quotes.ts'
import { readStanding } from '../records/statements.ts'
import { readTally } from '../records/tallies.ts'
import { readKeptThemes, readLastStep } from '../records/themes.ts'
import { countTravelling, readToRead } from '../records/travels.ts'
import { countProfiles } from '../records/weighings.ts'
import { chunkFor } from './chunks.ts'
import { drawingPart } from './drawing.ts'
import { guideState } from './guides.ts'
import { retentionState } from './retention.ts'
import type { Loaded, World } from './states.ts'
import { inquirableBy } from './subjects.ts'

/** How many people one planning decision works through unless the world says how many. */
export const chunkPersonsMax = 5_000

/** The state of an act, a timer, or something that happened to a community or a delivery. */
export async function loadCityEvent(base: Base, event: WithoutPerson, world: World): Promise<Loaded> {
  const { city } = world
  const needs = world.needsOf.city(event)
  const of = 'city'
  switch (needs.about) {
    case 'nothing':
      return { state: { of, city, about: 'nothing' }, version: 0 }
    case 'idea': {
      const [idea] = await readIdeas(base, { keys: [needs.idea] })
      return { state: { of, city, about: 'idea', idea }, version: 0 }
    }
    case 'inquiry':
      return { state: { of, city, about: 'inquiry', inquirable: await inquirableBy(base, needs.by) }, version: 0 }
    case 'guide':
      return { state: { of, city, ...(await guideState(base, needs)) }, version: 0 }
    case 'duty-offer':
      return {
        state: {
          of,
          city,
          about: 'duty-offer',
          offer: await readOffer(base, needs.hash),
          guesses: await readGuesses(base, needs.contact, event.at),
        },
        version: 0,
      }
    case 'duties':
      return { state: { of, city, about: 'duties', held: await readDuties(base, needs.contact) }, version: 0 }
    case 'retention':
      return { state: { of, city, ...(await retentionState(base, needs.step, world, chunkPersonsMax)) }, version: 0 }
    default:
      return loadConsultation(base, needs, event, world)
  }
}

type ConsultationNeeds = Exclude<
  CityNeeds,
  { readonly about: 'nothing' | 'idea' | 'inquiry' | 'guide' | 'duty-offer' | 'duties' | 'retention' }
>

async function loadConsultation(
  base: Base,
  needs: ConsultationNeeds,
  { at }: WithoutPerson,
  { city, understood, personsAtOnce = chunkPersonsMax }: World,
): Promise<Loaded> {
  const id = await idOf(base, refOf(needs))
  const { spelling } = understood
  if (id === undefined) return { state: { ...nowhere(city), about: 'consultation' }, version: 0 }
  const stored = (await readConsultations(base.db, base, { ids: [id] })).get(id)
  const found: ConsultationState = {
    of: 'city',
    city,
    running: stored?.running,
    outcome: await readOutcome(base, id),
    commitments: await readCommitments(base, id),
    tally: stored && (await readTally(base, id, stored)),
    ...(stored?.running.consultation.deciderQuestions && { deciderQuestions: await countDeciderQuestions(base, id) }),
  }
  const vote = found.running && voteIn(found.running.consultation) && (await readVotes(base, [id])).get(id)
  const put = ideasOfVote(needs, found)
  const ideas = put.length > 0 ? await readIdeas(base, { numbers: put, vote: id }) : undefined
  const known = { ...found, ...(vote && { vote }), ...(ideas && { ideas }) }
  return { state: await withMore(base, needs, known, { at, personsAtOnce, spelling }), version: stored?.version ?? 0 }
}

/** The ideas that are put to the vote of this consultation, as it is launched and as it stands, where an act may move their day. */
function ideasOfVote(needs: ConsultationNeeds, { running }: ConsultationState): readonly number[] {
  if (needs.about !== 'launch' && needs.about !== 'approval' && needs.about !== 'consultation') return []
  const votes = [running?.consultation, needs.about === 'launch' ? needs.consultation : undefined]
  return votes.flatMap((each) => (each && voteIn(each)?.proposals.flatMap(({ ideas = [] }) => ideas)) ?? [])
}

/** What an act or timer needs beside its consultation. */
async function withMore(
  base: Base,
  needs: ConsultationNeeds,
  found: ConsultationState,
  {
    at,
    personsAtOnce,
    spelling,
  }: {
    readonly at: number
    readonly personsAtOnce: number
    readonly spelling: SpellingWords
  },
): Promise<CityState> {
  const today = dateAt(at, found.city.timeZone)
  const owedBy = async (consultation: Consultation | undefined) =>
    consultation ? readOwed(base, consultation.departments[0], today) : []
  switch (needs.about) {
    case 'consultation':
      return { ...found, about: 'consultation' }
    case 'correcting':
      return { ...found, about: 'correcting', spelling }
    case 'ballots':
      return {
        ...found,
        about: 'ballots',
        counted: found.running && (await countVote(base, found.running.consultation)),
      }
    case 'weighing':
      return { ...found, about: 'weighing', profiles: found.running ? await countProfiles(base, found.running) : [] }
    case 'launch': {
      const sameCode = await codeHolder(base, needs.consultation)
      const asksTwo = needsSecondPerson(found.city, needs.consultation)
      const duties = asksTwo ? { duties: await readDuties(base), chats: await readChats(base) } : {}
      return { ...found, about: 'launch', owed: await owedBy(needs.consultation), sameCode, ...duties }
    }
    case 'approval': {
      const owed = await owedBy(found.running?.consultation)
      return { ...found, about: 'approval', owed, chats: await readChats(base) }
    }
    case 'opening': {
      const owed = await owedBy(found.running?.consultation)
      return { ...found, about: 'opening', owed, newest: await readNewest(base) }
    }
    case 'drawing':
      return {
        ...found,
        about: 'drawing',
        part: await drawingPart(base, needs, found.running, personsAtOnce),
        drawKey: drawKeyOf(base.seal, needs.consultation),
      }
    case 'news': {
      const news = (await readNews(base, [needs.consultation])).get(needs.consultation) ?? []
      return { ...found, about: 'news', news }
    }
    case 'part': {
      const chunk = await chunkFor(base, needs, personsAtOnce)
      const [department] = found.running?.consultation.departments ?? []
      if (needs.people !== 'all' || department === undefined) return { ...found, about: 'part', chunk }
      return { ...found, about: 'part', chunk, late: await readLate(base, department, today, at) }
    }
    case 'decider':
      return { ...found, about: 'decider', board: await readBoard(base, needs.consultation) }
    case 'reading': {
      const consultation = found.running?.consultation
      const statements = consultation ? await readToRead(base, consultation, needs.numbers) : []
      const question = statements.find(({ number }) => number === needs.numbers[0])?.question ?? ''
      const travelling = await countTravelling(base, needs.consultation, question)
      return { ...found, about: 'reading', statements, travelling }
    }
    case 'quote':
      return { ...found, about: 'quote', statement: await readQuotable(base, needs.consultation, needs.number) }
    case 'groups': {
      const kept = (await readOpinions(base, [needs.consultation])).get(needs.consultation) ?? []
      return { ...found, about: 'groups', opinions: kept.find(({ question }) => question === needs.question) }
    }
    case 'themes': {
      const id = needs.consultation
      const lastStep = await readLastStep(base, id, needs.by)
      return {
        ...found,
        about: 'themes',
        kept: await readKeptThemes(base, id),
        proposed: (await readProposal(base, id))?.themes ?? [],
        statements: await readStanding(base, id),
        ...(lastStep && { lastStep }),
      }
    }
    default:
      return needs satisfies never
  }
}

function refOf(needs: ConsultationNeeds): ConsultationRef {
  if (needs.about === 'consultation') return needs.consultation
  return { id: needs.about === 'launch' ? needs.consultation.id : needs.consultation }
}

async function idOf({ db }: Base, ref: ConsultationRef): Promise<ConsultationId | undefined> {
  if ('id' in ref) return ref.id
  const row = await db
    .selectFrom('commitments')
    .select('consultation')
    .where('key', '=', ref.commitment)
    .executeTakeFirst()
  return row?.consultation
}

function nowhere(city: City): ConsultationState {
  return { of: 'city', city, running: undefined, outcome: undefined, commitments: [], tally: undefined }
}

/** Codes are short, so two ids can have the same one. */
async function codeHolder({ db }: Base, { id, code }: Consultation): Promise<ConsultationId | undefined> {
  const row = await db
    .selectFrom('consultations')
    .select('id')
    .where('code', '=', code)
    .where('id', '<>', id)
    .executeTakeFirst()
  return row?.id
}
