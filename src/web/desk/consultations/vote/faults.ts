import { type TextRef, text } from '../../../../domain/message.ts'
import { proposalFaults } from '../../../../domain/questions/ballot-faults.ts'
import type { Fault } from '../../../../domain/questions/kind.ts'
import type { Gathering } from './gathering.ts'

/** What stands in the way of putting it to the vote, at the field it belongs to. */
export interface VoteFault {
  readonly text: TextRef
  readonly field?: string
}

/** Faults that a file's author reads by the names of its lines, as the page says them. */
const saidHere: Readonly<Record<string, string>> = {
  'file-ballot-rule': 'deskvote-rule',
  'file-ballot-both': 'deskvote-both',
  'file-ballot-money': 'deskvote-money-missing',
  'file-ballot-cost-needless': 'deskvote-cost-needless',
}

/** All of them: a name and a cost that is missing, an amount that is none, and the rules that a file goes by. */
export function votingFaults(gathering: Gathering, first: string): readonly VoteFault[] {
  const { proposals, budget, choose } = gathering
  const amounts = [
    ...proposals.map(({ id, cost }) => [`cost-${id}`, cost] as const),
    ...([['budget', budget] as const, ['choose', choose] as const] as const),
  ]
  const odd = amounts.flatMap(([field, amount]) =>
    amount !== undefined && !isAmount(amount) ? [{ text: text('file-ballot-amount'), field }] : [],
  )
  const nameless = proposals.flatMap(({ id, text: words }) =>
    Object.keys(words).length === 0 ? [{ text: text('deskvote-nameless'), field: `words-${id}-${first}` }] : [],
  )
  if (odd.length > 0) return [...nameless, ...odd]
  const rules = proposalFaults(
    {
      proposals: proposals.map(({ text: words, cost, ideas }) => ({ text: words, cost: amountOf(cost), ideas })),
      leftOut: gathering.leftOut,
      ...{ budget: amountOf(budget), choose: amountOf(choose), money: gathering.money },
    },
    (words) => words,
  )
  return [
    ...nameless,
    ...rules.map(({ at, text: said }) => {
      const field = fieldAt(at, gathering)
      const key = saidHere[said.key]
      return { text: key === undefined ? said : text(key), ...(field !== undefined && { field }) }
    }),
  ]
}

function isAmount(amount: number | string): boolean {
  return typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0
}

function amountOf(amount: number | string | undefined): number | undefined {
  return typeof amount === 'number' ? amount : undefined
}

function fieldAt(at: Fault['at'], { proposals }: Gathering): string | undefined {
  const [line, place] = at
  const one = line === 'proposals' && typeof place === 'number' ? proposals[place] : undefined
  if (one) return `cost-${one.id}`
  if (line === 'proposals') return 'budget'
  return line === 'budget' ? 'money' : line === 'choose' ? 'choose' : undefined
}
