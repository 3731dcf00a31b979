import type { AgreeQuestion } from '../../src/domain/questions/agree.ts'
import type { Vote } from '../../src/domain/reactions/vote.ts'
import { findOpinions } from '../../src/insight/groups/find.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

/** The consultation in which people vote on statements of the host's. */
export const voted = 'torvet'

/** What is said about the square, and how many of ten in each camp agree. */
const statements = [
  ['Pladsen skal være fri for biler.', 9, 1],
  ['Butikkerne lever af dem, der kommer i bil.', 1, 9],
  ['Plant store træer langs hele pladsen.', 9, 2],
  ['Behold alle parkeringspladser.', 1, 9],
  ['Cyklister skal have deres egen vej.', 8, 2],
  ['Varer skal kunne leveres hele dagen.', 2, 8],
  ['Der skal være stille om aftenen.', 5, 5],
  ['Der mangler bænke med ryglæn.', 9, 9],
  ['Lyset skal være bedre om vinteren.', 9, 9],
  ['Et offentligt toilet mangler.', 8, 9],
] as const

/** A town in which `people` have voted, two of three of them in the first camp, and the question is closed, or still open. */
export async function opinionTown(people = 90, { closed = true } = {}): Promise<LedgerTown> {
  const town = await emptyTown()
  const question: AgreeQuestion = {
    id: 'agree',
    kind: 'agree',
    text: { da: 'Hvad er du enig i om torvet?', en: 'What do you agree with about the square?' },
    statements: statements.map(([da], at) => ({ id: `s${at + 1}`, text: { da } })),
  }
  await town.launch('noerregade-space', { id: voted, title: { da: 'Torvet', en: 'The square' }, questions: [question] })
  const shown = question.statements.map(({ id }) => id)
  const vote = (person: number, at: number): Vote => {
    const agreeing = statements[at]?.[person % 3 === 2 ? 2 : 1] ?? 0
    const drawn = (person * 7 + at * 13 + Math.floor(person / 3) * 5) % 10
    return at === 6 && drawn > 2 ? 0 : drawn < agreeing ? 1 : -1
  }
  await town.answer(voted, people, (person) => [
    {
      question: 'agree',
      value: { kind: 'agree', shown, votes: Object.fromEntries(shown.map((id, at) => [id, vote(person, at)])) },
    },
  ])
  if (!closed) return town
  await town.act({ act: 'consultation.closed', consultation: voted })
  const running = await town.store.consultation(voted)
  if (running) await town.store.opinionsOf(running, findOpinions, town.clock.now())
  return town
}
