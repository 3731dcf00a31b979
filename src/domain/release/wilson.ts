/** The normal quantile of an interval that holds the truth 95 times in 100. */
const quantile95 = 1.959964

/**
 * The interval in which a share lies that was found among `all`, 95 times in 100: Wilson's (JASA 22, 1927), which stays between none and
 * all also for few people. Both ends are shares; undefined where there are none to look at.
 */
export function wilson(found: number, all: number): readonly [number, number] | undefined {
  if (!(all > 0)) return undefined
  const share = found / all
  const square = quantile95 * quantile95
  const middle = share + square / (2 * all)
  const half = quantile95 * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all))
  const whole = 1 + square / all
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)]
}
