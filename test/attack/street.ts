import type { Action } from '../../src/domain/action.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { CityAct, ContactEvent } from '../../src/domain/inbox.ts'
import { hourMs, type Instant } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { english } from '../saying.ts'
import { type Arrived, Room } from './room.ts'
import { beginning } from './town.ts'

/** What an event says, without where it came from. */
type What = ContactEvent extends infer Event
  ? Event extends ContactEvent
    ? Omit<Event, 'id' | 'contact' | 'at'>
    : never
  : never

/** A few people and a city, one act at a time; each act answers with what that person then hears, by the texts' keys. */
export class Street {
  readonly #room: Room
  #now: Instant = beginning
  #events = 0
  readonly #arrived: Arrived[] = []

  private constructor(room: Room) {
    this.#room = room
  }

  static async open(...consultations: readonly Consultation[]): Promise<Street> {
    const street = new Street(await Room.open(':memory:'))
    for (const consultation of consultations) await street.acts({ act: 'consultation.submitted', consultation })
    return street
  }

  get store() {
    return this.#room.store
  }

  types(who: ContactId, text: string): Promise<readonly string[]> {
    return this.#does({ ...this.#base(who), kind: 'message.received', text })
  }

  /** The labels of the buttons that come with the answer, by their texts' keys. */
  async labels(who: ContactId, words: string): Promise<readonly string[]> {
    const arrived = await this.#hears({ ...this.#base(who), kind: 'message.received', text: words })
    return arrived.flatMap(({ message }) =>
      (message.buttons ?? []).flatMap(({ label }) => ('key' in label ? [label.key] : [])),
    )
  }

  /** Anything that can come from a person, beside what the other methods do. */
  does(who: ContactId, what: What): Promise<readonly string[]> {
    return this.#does({ ...this.#base(who), ...what })
  }

  /** The platform's id of the newest message to this person that holds this text. */
  idOf(who: ContactId, key: string): string {
    const found = this.#arrived.findLast((each) => each.item.to === who && keysOf([each]).includes(key))
    if (!found) throw new Error(`${who} was never told "${key}".`)
    return `x${found.item.id}`
  }

  taps(who: ContactId, action: Action): Promise<readonly string[]> {
    return this.#does({ ...this.#base(who), kind: 'button.pressed', token: tokenOf(action) })
  }

  follows(who: ContactId, link?: Action): Promise<readonly string[]> {
    return this.#does({ ...this.#base(who), kind: 'conversation.started', ...(link && { ref: tokenOf(link) }) })
  }

  /** The sentence why the act was refused, if it was. */
  async acts(act: CityAct): Promise<string | undefined> {
    this.#events += 1
    const id = `act-${this.#events}`
    const arrived = await this.#room.settle([{ kind: 'city.acted', id, at: this.#now, by: 'test', act }], this.#now)
    this.#arrived.push(...arrived)
    const result = await this.store.resultOf(id)
    return result === 'waiting' ? 'waiting' : result.refused && english(result.refused)
  }

  /** What everyone hears meanwhile, as `contact key`. */
  async waits(hours: number): Promise<readonly string[]> {
    this.#now += Math.round(hours * hourMs)
    const arrived = await this.#room.settle([], this.#now)
    this.#arrived.push(...arrived)
    return arrived.flatMap((each) => keysOf([each]).map((key) => `${each.item.to} ${key}`))
  }

  async close(): Promise<void> {
    await this.store.close()
  }

  async #does(event: ContactEvent): Promise<readonly string[]> {
    return keysOf(await this.#hears(event))
  }

  async #hears(event: ContactEvent): Promise<readonly Arrived[]> {
    const arrived = await this.#room.settle([event], this.#now)
    this.#arrived.push(...arrived)
    return arrived.filter(({ item }) => item.to === event.contact)
  }

  #base(contact: ContactId) {
    this.#events += 1
    return { id: `event-${this.#events}`, contact, at: this.#now }
  }
}

/** The texts that messages are made of, by their keys. */
export function keysOf(arrived: readonly Arrived[]): readonly string[] {
  return arrived.flatMap(({ message }) => message.blocks.flatMap(({ words }) => ('key' in words ? [words.key] : [])))
}
