import { boundsOf, type Known, type Sum } from './solver.ts'

/** Everything that is known, apart in what is known of all and what is known of one place or role. */
export interface Apart {
  readonly core: readonly Known[]
  /** All that bears on a number of one place or role. */
  about(of: Sum): readonly Known[]
}

const ofGroup = /^[a-h]((?:place|role)_.*)_(asked|answered)$/

/**
 * Numbers of places and roles hang together with all others only by those who were asked and have answered, of whom they are a part. So
 * they can be reckoned apart, with what is known of these: it comes to the same and is many times faster.
 */
export function apart(at: string, known: readonly Known[]): Apart {
  const groups = new Map<string, Known[]>()
  const rest: Known[] = []
  const least = { asked: 0, answered: 0 }
  for (const each of known) {
    const key = groupIn(each.of)
    if (key === undefined) {
      rest.push(each)
      continue
    }
    groups.set(key, [...(groups.get(key) ?? []), each])
    const names = Object.keys(each.of)
    const part = names.length === 1 ? ofGroup.exec(names[0] ?? '')?.[2] : undefined
    const { min = 0 } = each
    if (part === 'answered') least.answered = Math.max(least.answered, min)
    if (part !== undefined) least.asked = Math.max(least.asked, min)
  }
  const all = ['asked', 'answered'] as const
  const core = [...rest, ...all.map((part): Known => ({ of: { [`${at}${part}`]: 1 }, min: least[part] }))]
  const whole = all.map((part): Known => {
    const of = { [`${at}${part}`]: 1 }
    const [min, max] = boundsOf(of, core)
    return { of, min, max }
  })
  return { core, about: (of) => [...(groups.get(groupIn(of) ?? '') ?? []), ...whole] }
}

function groupIn(of: Sum): string | undefined {
  return Object.keys(of).flatMap((name) => ofGroup.exec(name)?.[1] ?? [])[0]
}
