/** Reading what Discord sent without believing its shape. */
export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Milliseconds since 1970 that a Discord id was made: its upper 42 bits count from 2015 (reference, snowflakes). */
export function madeAt(id: string): number | undefined {
  return /^\d{15,20}$/.test(id) ? Number(BigInt(id) >> 22n) + discordEpochMs : undefined
}

const discordEpochMs = 1_420_070_400_000
