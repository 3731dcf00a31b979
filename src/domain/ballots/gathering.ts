import type { Idea } from '../idea.ts'
import { nearestAmong } from '../reactions/nearest.ts'

/** Ideas, those that may say the same together, in the order in which the first of each came. It only suggests: a person decides. */
export function gathered<One extends Pick<Idea, 'number' | 'text'>>(
  ideas: readonly One[],
  language: string,
): readonly (readonly One[])[] {
  const near = nearestAmong(ideas, language)
  const groups: One[][] = []
  for (const idea of ideas) {
    const other = near(idea)
    const into = groups.find((members) => other !== undefined && members.includes(other))
    if (into) into.push(idea)
    else groups.push([idea])
  }
  return groups
}

/** What a proposal is called that is made of this idea first. */
export function proposalIdOf(idea: number): string {
  return `idea-${idea}`
}
