import { type TextRef, text } from './message.ts'
import type { SideBySide } from './side-by-side.ts'
import type { RoundName } from './tryout.ts'

const names = {
  before: text('tryout-round-before'),
  during: text('tryout-round-during'),
  after: text('tryout-round-after'),
} as const

/** A mean for each round where there is one, otherwise each option with its numbers; how many answered where neither is told. */
export function roundLines({ rounds, lines }: SideBySide): readonly TextRef[] {
  if (rounds.some(({ average }) => average !== undefined))
    return rounds.map(({ name, average, people }) =>
      average === undefined || people === undefined
        ? text('tryout-line-hidden', { round: names[name] })
        : text('tryout-line-average', { round: names[name], average, people }),
    )
  if (lines.length === 0)
    return rounds.map(({ name, people }) =>
      people === undefined
        ? text('tryout-line-hidden', { round: names[name] })
        : text('tryout-line-people', { round: names[name], people }),
    )
  return lines.map(({ label, people }) => {
    const [one, two, three] = rounds.map(({ name }, at) => numberIn(name, people[at]))
    const cells = { label: { local: label }, one: one ?? '', two: two ?? '' }
    return three ? text('tryout-line-three', { ...cells, three }) : text('tryout-line-two', cells)
  })
}

function numberIn(name: RoundName, people: number | undefined): TextRef {
  return people === undefined
    ? text('tryout-cell-hidden', { round: names[name] })
    : text('tryout-cell', { round: names[name], people })
}
