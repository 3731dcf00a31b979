import { codeOf } from '../../domain/consultation.ts'
import type { Theme } from '../../domain/outcome.ts'
import type { SpokenStatement } from '../../domain/voices.ts'

/** Whom the statements that are shown are to stand for: for each, the numbers of those they would put their name to. */
export type Voters = readonly (readonly number[])[]

/** Of fewer than these nothing can be told of groups. */
const votersMin = 10
/** The last places are for those whom nothing stands for yet. */
const placesForSmall = 2

/**
 * Chooses statements so that as many as possible have one that they agree with, and groups as many as they are large: sequential
 * proportional approval voting (Thiele 1895; each next one is that with the largest sum of 1 / (1 + chosen ones they agree with already)). The
 * last two places go by those alone for whom there is none yet, so that small views are heard. Where two are as good, a draw seeded with
 * `seed` decides: always the same ones. Undefined where too few say what they agree with.
 */
export function representing<Each extends SpokenStatement>(
  quotable: readonly Each[],
  voters: Voters,
  { there, most, seed }: { readonly there: readonly Each[]; readonly most: number; readonly seed: string },
): readonly Each[] | undefined {
  const known = new Set(quotable.map(({ number }) => number))
  const agreeing = voters
    .map((numbers) => new Set(numbers.filter((each) => known.has(each))))
    .filter(({ size }) => size > 0)
  if (agreeing.length < votersMin) return undefined
  const lots = new Map(quotable.map((each) => [each, codeOf(`${seed} ${each.number}`)]))
  const chosen = [...there]
  while (chosen.length < Math.min(most, quotable.length)) {
    const has = agreeing.map((own) => chosen.filter(({ number }) => own.has(number)).length)
    const isLast = chosen.length >= most - placesForSmall
    const gainOf = (number: number, onlyNew: boolean) =>
      agreeing.reduce((sum, own, at) => {
        const already = has[at] ?? 0
        return sum + (own.has(number) && (already === 0 || !onlyNew) ? 1 / (1 + already) : 0)
      }, 0)
    const left = quotable.filter((each) => !chosen.includes(each))
    const best = (onlyNew: boolean) =>
      left
        .map((each) => ({ each, gain: gainOf(each.number, onlyNew) }))
        .filter(({ gain }) => gain > 0)
        .toSorted(
          (one, other) => other.gain - one.gain || ((lots.get(one.each) ?? '') < (lots.get(other.each) ?? '') ? -1 : 1),
        )[0]
    const next = (isLast ? best(true) : undefined) ?? best(false)
    if (!next) break
    chosen.push(next.each)
  }
  return chosen
}

/** Where no votes were cast: those who wrote about a theme would put their name to what others wrote about it, from the same side. */
export function votersByTheme(themes: readonly Theme[]): Voters {
  if (themes.length < 2) return []
  return themes.flatMap(({ statements }) => statements.map(() => statements))
}
