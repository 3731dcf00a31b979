import type { Instant } from '../../src/domain/time.ts'

/** The moment that one of Discord's ids was made: its upper 42 bits count from 2015 (reference, snowflakes). */
export function instantOf(id: string): Instant | undefined {
  return /^\d{15,20}$/.test(id) ? Number(BigInt(id) >> 22n) + discordEpochMs : undefined
}

const discordEpochMs = 1_420_070_400_000
