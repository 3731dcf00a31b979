import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { DeciderQuestions } from '../../domain/consultation.ts'
import { type DeciderBoard, ranked, type Support } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { publishableOne } from '../../domain/publishable.ts'
import type { DeciderAccount } from './record.ts'

/** The questions to a politician as all may read them: no word that a single person wrote, no number about fewer than five. */
export function deciderAccount(
  { name, title, answerBy }: DeciderQuestions,
  board: DeciderBoard,
  city: City,
): DeciderAccount {
  const { answered, gathered } = board.gathering
  const askers = new Set(board.askers.map(({ asker }) => asker))
  const account = { name, title, answerBy, asked: publishableOne(askers.size) ?? null }
  if (!answered) return { ...account, questions: [] }
  const answerTo = new Map(answered.answers.map(({ question, words }) => [question, words]))
  const order = [...answerTo.keys(), ...ranked(board).map(({ id }) => id)]
  const shown = gathered
    .filter(({ aside }) => aside === undefined)
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  return {
    ...account,
    answeredOn: dateAt(answered.at, city.timeZone),
    questions: shown.map(({ id, words }) => {
      const support = answered.support[id]
      const answer = answerTo.get(id)
      return {
        words,
        people: publishableOne(support?.people ?? 0) ?? null,
        groups: namesOf(support, city),
        ...(answer && { answer }),
      }
    }),
    ...(answered.others && { others: answered.others }),
  }
}

function namesOf(support: Support | undefined, city: City): readonly Localized[] {
  return (support?.groups ?? []).flatMap(({ of, id }) => {
    const found = (of === 'place' ? city.places : city.roles).find((each) => each.id === id)
    return found ? [found.name] : []
  })
}
