import type { OpenQuestion } from '../../src/domain/questions/open.ts'
import { quoteMark } from '../../src/domain/quotes.ts'
import type { Vote } from '../../src/domain/reactions/vote.ts'
import { findOpinions } from '../../src/insight/groups/find.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

/** The consultation in which people say whether they agree with what others wrote. */
export const quoted = 'havnen'

/** What ten people wrote, and how many of ten in each camp agree; the one in place `at` has the number `at + 1`. */
export const written = [
  ['Havnen skal være fri for biler.', 9, 1],
  ['Fiskerne skal kunne køre helt frem.', 1, 9],
  ['Plant store træer langs hele kajen.', 9, 2],
  ['Behold alle pladser til både.', 1, 9],
  ['Cyklister skal have deres egen sti.', 8, 2],
  ['Varer skal kunne losses hele dagen.', 2, 8],
  ['Der skal være stille om natten.', 5, 5],
  ['Der mangler bænke med læ.', 9, 9],
  ['Lyset skal være bedre om vinteren.', 9, 9],
  ['Et <b>offentligt</b> toilet & vand mangler.', 9, 9],
] as const

/** Whose words they are. */
export const authorOf = (number: number) => `sandbox:person-${number - 1}` as const

/** A town in which 90 people have written, read and voted; closed, with the statements of these numbers cleared for quoting. */
export async function quotedTown(cleared: readonly number[] = []): Promise<LedgerTown> {
  const town = await emptyTown()
  const question: OpenQuestion = {
    ...{ id: 'wish', kind: 'open', statementsMax: 1, react: true },
    text: { da: 'Hvad skal havnen bruges til?', en: 'What is the harbour to be used for?' },
  }
  const title = { da: 'Havnen', en: 'The harbour' }
  await town.launch('noerregade-space', { id: quoted, title, questions: [question] })
  await town.answer(quoted, written.length, (person) => [
    { question: 'wish', value: { kind: 'open', statements: [written[person]?.[0] ?? ''] } },
  ])
  for (const [at] of written.entries())
    await town.act({ act: 'statement.judged', consultation: quoted, statement: at + 1, verdict: 'yes' })
  const vote = (person: number, at: number): Vote => {
    const agreeing = written[at]?.[person % 3 === 2 ? 2 : 1] ?? 0
    const drawn = (person * 7 + at * 13 + Math.floor(person / 3) * 5) % 10
    return at === 6 && drawn > 2 ? 0 : drawn < agreeing ? 1 : -1
  }
  await town.answer(quoted, 90, (person) => {
    const shown = written.flatMap((_, at) => (at === person ? [] : [String(at + 1)]))
    const votes = Object.fromEntries(shown.map((key) => [key, vote(person, Number(key) - 1)]))
    const said = { question: 'wish/react', value: { kind: 'agree', shown, votes } } as const
    return person < written.length
      ? [said]
      : [{ question: 'wish', value: { kind: 'open', statements: [`Nummer ${person} vil noget.`] } }, said]
  })
  for (const number of cleared) await clear(town, number)
  await town.act({ act: 'consultation.closed', consultation: quoted })
  const running = await town.store.consultation(quoted)
  if (running) await town.store.opinionsOf(running, findOpinions, town.clock.now())
  return town
}

/** A moderator has read a statement and clears it for quoting. */
export async function clear(town: LedgerTown, number: number): Promise<void> {
  const seen = quoteMark(written[number - 1]?.[0] ?? '')
  await town.act({ act: 'quote.signed', consultation: quoted, number, seen, sign: { verdict: 'cleared' } })
}
