import type { RunningConsultation } from '../domain/consultation.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { Outcome } from '../domain/outcome.ts'
import { samplesMax } from '../engine/cityside/preview/choose-samples.ts'
import { confirmationBlocks } from '../engine/cityside/preview/confirmation.ts'
import { coverageBlocks } from '../engine/cityside/preview/coverage.ts'
import { sampleEcho } from '../engine/cityside/preview/echo-samples.ts'
import { type Coverage, coverageOf } from '../engine/echo/coverage.ts'
import type { Facts, Said } from '../engine/state.ts'
import { render } from '../texts/render.ts'
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
  { store, city, texts }: Desk,
  running: RunningConsultation,
  outcome: Outcome,
  language: Language,
): Promise<BeforePublishing> {
  const { id } = running.consultation
  const [said, tally] = await Promise.all([saidIn(store, id), store.tally(id)])
  const facts: Facts = { city, consents: {}, statements: [], running, said, tally }
  const shown = (message: Message) => render(message, language, texts)
  return {
    coverage: coverageOf(running.consultation, said, outcome),
    covered: shown({ blocks: coverageBlocks(facts, outcome) }),
    samples: Array.from({ length: samplesMax }, (_, sample) => sampleEcho(facts, outcome, sample)).flatMap((message) =>
      message ? [shown({ ...message, buttons: [] })] : [],
    ),
    confirmation: shown({ blocks: confirmationBlocks(facts, outcome) }),
  }
}

/** What each person said, by their number alone. */
async function saidIn(store: Desk['store'], id: string): Promise<readonly Said[]> {
  const [answers, statements] = await Promise.all([store.answersOf(id), store.statementsOf(id)])
  const numbers = [...new Set(answers.map(({ respondent }) => respondent))]
  return numbers.map((respondent) => ({
    respondent,
    answers: answers
      .filter((each) => each.respondent === respondent)
      .map(({ question, value, at }) => ({ consultation: id, question, value, at })),
    statements: statements
      .filter((each) => each.respondent === respondent)
      .map(({ number, text, at }) => ({ number, text, at })),
  }))
}
