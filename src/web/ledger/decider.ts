import { dateAt } from '../../domain/calendar.ts'
import { type City, rolesBesideAge } from '../../domain/city.ts'
import type { DeciderQuestions } from '../../domain/consultation.ts'
import { type DeciderBoard, ranked, type Support } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { supportTold } from '../../domain/release/support.ts'
import { inFives } from '../../domain/release/suppress.ts'
import type { DeciderAccount } from './record.ts'

/**
 * The questions to a politician as all may read them: no word that a single person wrote, and of numbers how many at least, in
 * fives.
 */
export function deciderAccount(
  { name, title, answerBy }: DeciderQuestions,
  board: DeciderBoard,
  city: City,
): DeciderAccount {
  const { answered, gathered } = board.gathering
  const askers = new Set(board.askers.map(({ asker }) => asker))
  const account = { name, title, answerBy, asked: inFives(askers.size) ?? null }
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
      const { people, groups } = supportTold(answered.support[id])
      const answer = answerTo.get(id)
      return {
        words,
        people: people ?? null,
        groups: namesOf(groups, city),
        ...(answer && { answer }),
      }
    }),
    ...(answered.others && { others: answered.others }),
  }
}

function namesOf(groups: Support['groups'], city: City): readonly Localized[] {
  return groups.flatMap(({ of, id }) => {
    const found = (of === 'place' ? city.places : rolesBesideAge(city.roles)).find((each) => each.id === id)
    return found ? [found.name] : []
  })
}
