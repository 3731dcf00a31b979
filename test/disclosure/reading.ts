import type { Question } from '../../src/domain/question.ts'
import { itemName } from './attacker.ts'
import type { Known } from './solver.ts'

/** What is read on one surface: the name of a number, and between what it lies. */
export type Reading = Known

/** How a number was told: to the number, as "at least", or rounded down to fives. */
export type How = 'whole' | 'least' | 'fives'

/** A consultation's questions, and when numbers of a moment stand for. */
export interface Reader {
  readonly questions: readonly Question[]
  /** The moment whose numbers stand, and the moment at which they are read. */
  readonly at: string
  readonly now: string
  readonly open: boolean
}

export function is(name: string, people: number, how: How): Reading {
  const of = { [name]: 1 }
  if (how === 'least') return { of, min: people }
  return { of, min: people, max: how === 'fives' ? people + 4 : people }
}

export function few(name: string): Reading {
  return { of: { [name]: 1 }, max: 4 }
}

/** The item of a question that stands under a label. */
export function itemOf(question: Question, label: string): string {
  const [, item] = /^Pick q\d-(\w+)\.$/.exec(label.trim()) ?? []
  if (item) return item
  if (label === 'Else') return '*'
  const [step] = /^\d+/.exec(label) ?? []
  if (question.kind === 'scale' && step) return step
  throw new Error(`What is "${label}" of ${question.kind}?`)
}

/** A mean of steps, rounded to one tenth: what it says of the steps. */
export function meanOf(at: string, question: Question, mean: number): readonly Reading[] {
  if (question.kind !== 'scale') return []
  const steps = Array.from({ length: question.to - question.from + 1 }, (_, step) => question.from + step)
  const off = (by: number) =>
    Object.fromEntries(steps.map((step) => [itemName(at, question, String(step)), step - mean - by]))
  return [
    { of: off(-0.051), min: 0 },
    { of: off(0.051), max: 0 },
  ]
}

/** A place or role: in fives, or five less where the rest of all who are told would be left fewer than five numbers. */
export function group(name: string, told: number | undefined, all: number | null | undefined): Reading {
  const next = (told ?? 0) + 5
  const isNear = all !== undefined && all !== null && all - next < 4
  return { of: { [name]: 1 }, min: told ?? 0, max: isNear ? next + 4 : next - 1 }
}

/** The name of a group that a linear program can be written with. */
export function groupName(at: string, by: string, name: string): string {
  return `${at}${by}_${name.replace(/[^a-z0-9]/gi, '_')}`
}
