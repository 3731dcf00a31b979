import highsLoader from 'highs'

/** A sum of variables, each with its factor. */
export type Sum = Readonly<Record<string, number>>

/** What is known of a sum: that it lies between two numbers. */
export interface Known {
  readonly of: Sum
  readonly min?: number
  readonly max?: number
}

// Its types are those of the other module system, in which what it exports has the name "default".
const load = highsLoader as unknown as typeof highsLoader.default
const highs = await load()

/** The least and the most that a sum can be, by all that is known; no variable is below zero. */
export function boundsOf(target: Sum, known: readonly Known[]): readonly [number, number] {
  return [solved('Minimize', target, known), solved('Maximize', target, known)]
}

/**
 * The same, where it is already clear from the most that the truth lies in five numbers: then the least is told as the truth itself, which
 * all that is known allows.
 */
export function boundsAbout(is: number, target: Sum, known: readonly Known[]): readonly [number, number] {
  const above = solved('Maximize', target, known)
  return above - is >= 4 ? [is, above] : [solved('Minimize', target, known), above]
}

/** Above this nobody is counted in these towns: what has no bound ends here. */
const most = 1000

function solved(direction: 'Minimize' | 'Maximize', target: Sum, known: readonly Known[]): number {
  const names = [...new Set([target, ...known.map(({ of }) => of)].flatMap((sum) => Object.keys(sum)))]
  const rows = known.flatMap(({ of, min, max }) => {
    const sum = written(of)
    if (min !== undefined && min === max) return [`${sum} = ${min}`]
    return [...(min === undefined ? [] : [`${sum} >= ${min}`]), ...(max === undefined ? [] : [`${sum} <= ${max}`])]
  })
  const problem = [
    direction,
    ` obj: ${written(target)}`,
    'Subject To',
    ...rows.map((row, at) => ` r${at}: ${row}`),
    'Bounds',
    ...names.map((name) => ` 0 <= ${name} <= ${most}`),
    'End',
  ].join('\n')
  const { Status: status, ObjectiveValue: value } = highs.solve(problem)
  if (status !== 'Optimal') throw new Error(`What is told cannot all be true: ${status}\n${problem}`)
  return value
}

function written(sum: Sum): string {
  const terms = Object.entries(sum).map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
  return terms.join(' ').replace(/^\+ /, '')
}
