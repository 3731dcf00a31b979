import type { Decision } from '../decision.ts'
import type { Turn } from '../finding.ts'
import { redeem } from './granting.ts'

/** Words that are meant for the city's side, whoever writes them; undefined for everything else. */
export function atHall(turn: Turn, words: string): Decision | undefined {
  const code = /^\s*\/(?:code|kode)\b[\s:]*(.*)$/isu.exec(words)?.[1]
  if (code !== undefined) return redeem(turn, code)
  return undefined
}
