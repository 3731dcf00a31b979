import type { ContactId } from '../domain/contact.ts'
import { type ContactEvent, isOfAttachment } from '../domain/inbox.ts'
import { type Instant, secondMs } from '../domain/time.ts'

/** What one contact may send at once, far more than a person does. */
export const atOnceMax = 120

/** And in the long run, each second. */
export const perSecondMax = 2

/** Contacts that are remembered; those who sent least lately are forgotten first. */
const rememberedMax = 50_000

/** Who asks to be left alone is heard however much they wrote, again after this long. */
const leavesMs = 10 * secondMs

interface Budget {
  left: number
  at: Instant
  told: boolean
  /** When what would have been one too many was taken, because it asks to leave. */
  leftAt: Instant | undefined
}

/** What becomes of an event: taken, its author told that it is too many, or left out without a word. */
export type Passage = 'taken' | 'told' | 'dropped'

/** Whether an event asks to hear no more, or to be forgotten. */
export type Leaves = (event: ContactEvent) => boolean

/** Bounds what one contact can have waiting, so that a flood of one keeps no other person waiting. */
export class Flood {
  readonly #budgets = new Map<ContactId, Budget>()
  readonly #leaves: Leaves

  constructor(leaves: Leaves = () => false) {
    this.#leaves = leaves
  }

  /** By the time of this machine, in milliseconds. */
  passes(event: ContactEvent, now: number): Passage {
    // What Ekko records by itself, and leaving, are never too many.
    if (isOfAttachment(event) || event.kind === 'contact.stopped') return 'taken'
    const budget = this.#budgetOf(event.contact, now)
    if (budget.left >= 1) {
      budget.left -= 1
      if (budget.left > atOnceMax / 2) budget.told = false
      return 'taken'
    }
    if ((budget.leftAt === undefined || now - budget.leftAt >= leavesMs) && this.#leaves(event)) {
      budget.leftAt = now
      return 'taken'
    }
    // What is said in public, or to a colleague, gets no answer of ours.
    if (budget.told || event.via?.community !== undefined || ('aside' in event && event.aside)) return 'dropped'
    budget.told = true
    return 'told'
  }

  #budgetOf(contact: ContactId, now: number): Budget {
    const known = this.#budgets.get(contact)
    this.#budgets.delete(contact)
    const gained = known ? (Math.max(0, now - known.at) / secondMs) * perSecondMax : atOnceMax
    const left = Math.min(atOnceMax, (known?.left ?? 0) + gained)
    const budget: Budget = { left, at: now, told: known?.told ?? false, leftAt: known?.leftAt }
    this.#budgets.set(contact, budget)
    if (this.#budgets.size > rememberedMax) {
      const [oldest] = this.#budgets.keys()
      if (oldest !== undefined) this.#budgets.delete(oldest)
    }
    return budget
  }
}

/** What is left of an event that is one too many: that its author sent it. */
export function oneTooMany({ id, contact, at, via, reach, locale }: ContactEvent): ContactEvent {
  return {
    ...{ kind: 'message.received', id, contact, at, text: '', tooMany: true },
    ...(via && { via }),
    ...(reach && { reach }),
    ...(locale !== undefined && { locale }),
  }
}
