/** Above this a share that large, or a difference that large, comes of chance once in ten times: 90 % one-sided, as in Polis. */
export const surely = 1.2816

/** A share that few votes do not drive to nothing or all: one more of either side is added (Laplace). */
export function shareOf(part: number, whole: number): number {
  return (part + 1) / (whole + 2)
}

/** How far a share is above a half, in standard errors. */
export function aboveHalf(part: number, whole: number): number {
  return 2 * Math.sqrt(whole + 2) * (shareOf(part, whole) - 0.5)
}

/** How far one share is above another, in standard errors of their pooled share (the two-proportion test). */
export function aboveOther(part: number, whole: number, otherPart: number, otherWhole: number): number {
  const pooled = (part + otherPart + 2) / (whole + otherWhole + 4)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / (whole + 2) + 1 / (otherWhole + 2)))
  return (shareOf(part, whole) - shareOf(otherPart, otherWhole)) / error
}
