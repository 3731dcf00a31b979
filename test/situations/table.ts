import type { GestureName } from '../adapters/gesture.ts'
import { gesturesIn, type Situation } from './situation.ts'

/** A channel with what people cannot do there, and why. */
export interface Column {
  readonly name: string
  readonly lacks: Readonly<Partial<Record<GestureName, string>>>
}

/** The table in adapters/README.md: a row for each situation, a column for each channel, and below it why a cell is empty. */
export function situationTable(situations: readonly Situation[], columns: readonly Column[]): string {
  const rows = situations.map((situation) => [
    situation.name,
    ...columns.map(({ lacks }) => (lackedIn(situation, lacks) === undefined ? situation.becomes : '-')),
  ])
  const head = ['what a person does', ...columns.map(({ name }) => name)]
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  const reasons = columns.flatMap(({ name, lacks }) => {
    const why = grouped(lacks)
    return why.length === 0 ? [] : [`- **${name}**: ${why.join(' · ')}`]
  })
  return [...table, '', 'Why a cell is empty:', '', ...reasons].join('\n')
}

/** The reason why a situation cannot be on a channel; undefined where it can. */
export function lackedIn(situation: Situation, lacks: Column['lacks']): string | undefined {
  return gesturesIn(situation)
    .map((gesture) => lacks[gesture])
    .find((reason) => reason !== undefined)
}

/** What is lacking for the same reason is said together. */
function grouped(lacks: Column['lacks']): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const [gesture, reason] of Object.entries(lacks))
    byReason.set(reason, [...(byReason.get(reason) ?? []), gesture])
  return [...byReason].map(([reason, gestures]) => `${gestures.join(', ')}: ${reason}`)
}
