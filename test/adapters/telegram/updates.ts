import type { ServerResponse } from 'node:http'
import { Refused } from './chats.ts'
import type { Profile } from './methods.ts'
import { typeProblems } from './specification.ts'

export interface Update {
  readonly update_id: number
}

interface Poller {
  readonly response: ServerResponse
  wake(): void
  conflict(): void
}

const askedForByName = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** Kinds that a bot may leave out; a test may also slip in what Telegram does not have. */
const known = new Set([...askedForByName, 'edited_message', 'business_message', 'channel_post', 'edited_channel_post'])

/** What waits for the bot: handed out to the one who polls, or pushed to the webhook. */
export class Updates {
  pending: Update[] = []
  readonly #profile: Profile
  readonly #problems: string[]
  readonly #now: () => number
  #next = 870_000_001
  #poller: Poller | undefined
  /** What the last poll asked for; Telegram remembers it. */
  #polled: readonly string[] | undefined
  #confirmed: (() => void)[] = []

  constructor(profile: Profile, problems: string[], now: () => number) {
    this.#profile = profile
    this.#problems = problems
    this.#now = now
  }

  /** The update's number, and whatever else it has. */
  numbered(content: object): Update {
    this.#next += 1
    const update = { update_id: this.#next, ...content }
    this.#problems.push(...typeProblems('Update', update))
    return update
  }

  /** Delivers as Telegram does; resolves with the webhook's status, or without one when the poller has confirmed. */
  async deliver(update: Update, patienceMs = 5_000): Promise<{ readonly status?: number }> {
    if (!this.#isAllowed(update)) return {}
    this.pending.push(update)
    if (this.#profile.webhook.url !== '') return { status: await this.push(update) }
    this.#poller?.wake()
    await this.#until(() => !this.pending.includes(update), patienceMs)
    return {}
  }

  /** Sends again what the webhook has not acknowledged. */
  async pushAgain(): Promise<readonly number[]> {
    const statuses: number[] = []
    for (const update of [...this.pending]) statuses.push(await this.push(update))
    return statuses
  }

  async push(update: Update): Promise<number> {
    const { url, secret } = this.#profile.webhook
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
    })
    await response.arrayBuffer()
    if (response.ok) this.#confirm((one) => one !== update)
    else {
      this.#profile.webhook.lastError = {
        at: this.#now(),
        message: `Wrong response from the webhook: ${response.status}`,
      }
    }
    return response.status
  }

  /** What the bot does not ask for it is not told; three kinds have to be asked for by name. */
  #isAllowed(update: Update): boolean {
    const kind = Object.keys(update).find((name) => name !== 'update_id') ?? ''
    const allowed = this.#profile.webhook.url === '' ? this.#polled : this.#profile.webhook.allowed
    if (allowed === undefined || allowed.length === 0) return !askedForByName.has(kind)
    return allowed.includes(kind) || !known.has(kind)
  }

  async poll(given: Readonly<Record<string, unknown>>, response: ServerResponse): Promise<unknown> {
    if (this.#profile.webhook.url !== '') {
      throw new Refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    if (Array.isArray(given.allowed_updates)) this.#polled = given.allowed_updates as readonly string[]
    this.#poller?.conflict()
    const offset = Number(given.offset ?? 0)
    this.#confirm((update) => update.update_id >= offset)
    const batch = () => this.pending.slice(0, Number(given.limit ?? 100))
    if (this.pending.length > 0 || !given.timeout) return batch()
    return await new Promise<unknown>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        if (this.#poller === poller) this.#poller = undefined
      }
      const poller: Poller = {
        response,
        wake: () => {
          end()
          resolve(batch())
        },
        conflict: () => {
          end()
          reject(
            new Refused(
              409,
              'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
            ),
          )
        },
      }
      const timer = setTimeout(() => poller.wake(), Number(given.timeout) * 1000)
      response.once('close', () => {
        end()
        resolve(undefined)
      })
      this.#poller = poller
    })
  }

  /** Lets go of whoever polls. */
  release(): void {
    this.#poller?.wake()
  }

  /** Resolves when the condition holds; asked again whenever something is confirmed, at most for `patienceMs`. */
  async #until(condition: () => boolean, patienceMs: number): Promise<void> {
    if (condition()) return
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The bot did not confirm the update in time.')), patienceMs)
      const look = () => {
        if (!condition()) return
        clearTimeout(timer)
        this.#confirmed = this.#confirmed.filter((one) => one !== look)
        resolve()
      }
      this.#confirmed.push(look)
    })
  }

  #confirm(stays: (update: Update) => boolean): void {
    this.pending = this.pending.filter(stays)
    for (const look of [...this.#confirmed]) look()
  }
}
