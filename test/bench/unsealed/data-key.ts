import type { DataKey } from '../../../src/seal/data-key.ts'

export { newDataKey } from '../../../src/seal/data-key.ts'

export function closeWords(_key: DataKey, words: string): string {
  return words
}

export function keyIdIn(): undefined {
  return undefined
}

export function openWords(_key: DataKey, words: string): string {
  return words
}
