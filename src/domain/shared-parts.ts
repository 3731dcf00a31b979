import type { Concern, OutcomePart } from './outcome.ts'

/** One thing that was decided, with everything it was decided for. */
export interface SharedPart extends Omit<OutcomePart, 'concerns'> {
  readonly concerns: readonly Concern[]
}

/** The parts of an outcome for readers of all of it: those that say the same are one, in the order in which they come. */
export function sharedParts(parts: readonly OutcomePart[]): readonly SharedPart[] {
  const shared = new Map<string, SharedPart>()
  for (const part of parts) {
    const known = shared.get(saidBy(part))
    shared.set(saidBy(part), { ...part, concerns: [...(known?.concerns ?? []), part.concerns] })
  }
  return [...shared.values()]
}

/** What a part says, apart from whom it concerns: two parts that say the same are one answer. */
export function saidBy({ concerns: _, ...said }: OutcomePart): string {
  return JSON.stringify(said)
}
