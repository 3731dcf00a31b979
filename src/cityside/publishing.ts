import type { RunningConsultation } from '../domain/consultation.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { News } from '../domain/news.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import { wordsAs } from '../domain/questions/open.ts'
import type { Instant } from '../domain/time.ts'
import { samplesMax } from '../engine/cityside/preview/choose-samples.ts'
import { confirmationBlocks } from '../engine/cityside/preview/confirmation.ts'
import { coverageBlocks } from '../engine/cityside/preview/coverage.ts'
import { sampleAlong, sampleCorrection, sampleEcho, sampleNews } from '../engine/cityside/preview/echo-samples.ts'
import { type Coverage, coverageOf } from '../engine/echo/coverage.ts'
import { partsFor, thingsSaid } from '../engine/echo/things.ts'
import type { Facts, Said } from '../engine/state.ts'
import { render } from '../texts/render.ts'
import { byRespondent } from './by-respondent.ts'
import type { Cityside } from './cityside.ts'
import type { Shown } from './preview.ts'

/** What is looked at before an outcome is published: how much it answers, real echoes, and what is said yes to. */
export interface BeforePublishing {
  readonly coverage: Coverage
  /** The same in sentences. */
  readonly covered: Shown
  /** Echoes of people who answered, those most likely to hurt, each with why it is shown. */
  readonly samples: readonly Shown[]
  /** What the yes is to. */
  readonly confirmation: Shown
}

type Desk = Pick<Cityside, 'store' | 'city' | 'texts'>

/** How an outcome would come to those who answered, in one language. Nothing in it says who they are. */
export async function beforePublishing(
  desk: Desk,
  running: RunningConsultation,
  outcome: Outcome,
  language: Language,
): Promise<BeforePublishing> {
  const facts = await factsOf(desk, running)
  const shown = (message: Message) => render(message, language, desk.texts)
  return {
    coverage: coverageOf(running.consultation, facts.said, outcome),
    covered: shown({ blocks: coverageBlocks(facts, outcome) }),
    samples: Array.from({ length: samplesMax }, (_, sample) => sampleEcho(facts, outcome, sample)).flatMap((message) =>
      message ? [shown(message)] : [],
    ),
    confirmation: shown({ blocks: confirmationBlocks(facts, outcome) }),
  }
}

/** How much of what was said an outcome answers as far as it is written, and the statements that no part of it takes up. */
export async function coveredSoFar(
  desk: Desk,
  running: RunningConsultation,
  outcome: Outcome,
  language: Language,
): Promise<CoveredSoFar> {
  const facts = await factsOf(desk, running)
  const { consultation } = running
  const open = facts.said.flatMap(({ answers, statements }) =>
    thingsSaid(consultation, answers, statements).flatMap((thing) =>
      thing.kind === 'statement' && thing.number !== undefined && partsFor(thing, outcome).length === 0
        ? [{ number: thing.number, text: thing.text }]
        : [],
    ),
  )
  return {
    coverage: coverageOf(consultation, facts.said, outcome),
    covered: render({ blocks: coverageBlocks(facts, outcome) }, language, desk.texts),
    open: open.toSorted((one, other) => one.number - other.number),
  }
}

/** What an outcome answers as far as it is written. */
export interface CoveredSoFar extends Pick<BeforePublishing, 'coverage' | 'covered'> {
  readonly open: readonly { readonly number: number; readonly text: string }[]
}

/** How something else that is told later would come to those who answered. */
export type BeforeTelling = Pick<BeforePublishing, 'samples' | 'confirmation'>

/** A corrected outcome, as the first of those whom the change touches will get it. */
export async function beforeCorrecting(
  desk: Desk,
  running: RunningConsultation,
  outcome: Outcome,
  now: Instant,
  language: Language,
): Promise<BeforeTelling> {
  const facts = await factsOf(desk, running)
  return telling(desk, facts, [sampleCorrection(facts, outcome, now)], language)
}

/** What became of a later step: to one whose words it belongs to, and to one of all the others. */
export async function beforeReporting(
  desk: Desk,
  running: RunningConsultation,
  report: MilestoneReport,
  language: Language,
): Promise<BeforeTelling> {
  const facts = await factsOf(desk, running)
  const messages = facts.said.flatMap((one) => sampleNews({ ...facts, said: [one] }, report) ?? [])
  const opening = ({ blocks: [first] }: Message) => JSON.stringify(first && 'key' in first.words ? first.words.key : '')
  const kinds = new Map(messages.toReversed().map((message) => [opening(message), message]))
  return telling(desk, facts, [...kinds.values()].toReversed(), language)
}

/** News on the way, as those who answered will get them. */
export async function beforeNews(
  desk: Desk,
  running: RunningConsultation,
  news: News,
  now: Instant,
  language: Language,
): Promise<BeforeTelling> {
  const facts = await factsOf(desk, running)
  return telling(desk, facts, [sampleAlong(facts, news, now)], language)
}

function telling(
  { texts }: Desk,
  facts: Facts,
  samples: readonly (Message | undefined)[],
  language: Language,
): BeforeTelling {
  return {
    samples: samples.flatMap((message) => (message ? [render(message, language, texts)] : [])),
    confirmation: render({ blocks: confirmationBlocks(facts, undefined) }, language, texts),
  }
}

async function factsOf(
  { store, city }: Desk,
  running: RunningConsultation,
): Promise<Facts & { readonly said: readonly Said[] }> {
  const { id } = running.consultation
  const [said, tally, outcome, reports] = await Promise.all([
    saidIn(store, id),
    store.tally(id),
    store.outcome(id),
    store.milestoneReports(id),
  ])
  return { city, consents: {}, statements: [], running, said, tally, reports, ...(outcome && { outcome }) }
}

/** What leads to a person is no part of an example. */
const shown = (words: string): string => withoutPersonalData(words)

/** What each person said, by their number alone. */
async function saidIn(store: Desk['store'], id: string): Promise<readonly Said[]> {
  const [answers, statements] = await Promise.all([store.answersOf(id), store.statementsOf(id)])
  return byRespondent(answers, statements).map(({ respondent, answered, written }) => ({
    respondent,
    answers: answered.map(({ question, value, at }) => ({
      consultation: id,
      question,
      value: wordsAs(value, shown),
      at,
    })),
    statements: written.map(({ number, text, at }) => ({ number, text: shown(text), at })),
  }))
}
