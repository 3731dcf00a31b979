import { Refused } from './chats.ts'

const chatSpacingMs = 1_000
const perSecondMax = 30

/** Telegram's limits, kept strictly: one message a second in a chat, 30 a second in all. */
export class Pacing {
  readonly #last = new Map<number, number>()
  #recent: number[] = []

  /** Throws a 429 with its delay, or counts the message. */
  require(chat: number, now: number): void {
    this.#recent = this.#recent.filter((at) => now - at < 1_000)
    const sinceLast = now - (this.#last.get(chat) ?? Number.NEGATIVE_INFINITY)
    if (sinceLast < chatSpacingMs || this.#recent.length >= perSecondMax) {
      throw new Refused(429, 'Too Many Requests: retry after 1', { retry_after: 1 })
    }
    this.#last.set(chat, now)
    this.#recent.push(now)
  }
}
