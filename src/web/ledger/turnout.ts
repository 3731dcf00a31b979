import type { Count, Released } from '../../domain/release/released.ts'
import type { Turnout } from './record.ts'

/** How many were asked and how many of them answered, as it stands on the record. */
export function turnoutOf({ invited, answered }: Pick<Released, 'invited' | 'answered'>): Turnout {
  const isOpenAbove = (count: Count | undefined) => count?.atLeast === true
  return {
    asked: invited?.people ?? null,
    ...(isOpenAbove(invited) && { askedAtLeast: true }),
    answered: answered?.people ?? null,
    ...(isOpenAbove(answered) && { answeredAtLeast: true }),
  }
}
