import type { RunningConsultation } from '../domain/consultation.ts'
import type { DeciderAnswered } from '../domain/decider.ts'
import type { Language } from '../domain/language.ts'
import { say } from '../domain/message.ts'
import { publishableOne } from '../domain/publishable.ts'
import { answerSamples } from '../engine/cityside/preview/answer-samples.ts'
import { render } from '../texts/render.ts'
import type { Cityside } from './cityside.ts'
import type { BeforeTelling } from './publishing.ts'

/** A politician's answers as each kind of person will get them, with who that is and how many above each, and what is said yes to. */
export async function beforeAnswering(
  { store, city, texts }: Pick<Cityside, 'store' | 'city' | 'texts'>,
  running: RunningConsultation,
  answered: DeciderAnswered,
  language: Language,
): Promise<BeforeTelling> {
  const { id } = running.consultation
  const [board, tally] = await Promise.all([store.deciderBoard(id), store.tally(id)])
  const people = publishableOne(tally.answered)
  const confirmation = people === undefined ? say('publish-decider-few') : say('publish-decider-people', { people })
  return {
    samples: answerSamples({ running, board, city }, answered).map((message) => render(message, language, texts)),
    confirmation: render({ blocks: [confirmation] }, language, texts),
  }
}
