import { Pairs } from './pairs.ts'
import { type Cast, sayingOf, statementOf, type Vote, type Voted, type Votes } from './votes.ts'

/** Votes that a person has room for at first; from then on the room doubles. */
const roomAtFirst = 8

/**
 * A conversation into which votes come one by one. Of several by one person on one statement the last counts; people keep the
 * order of their first vote, statements the order in which they were named.
 */
export class Conversation {
  readonly #people: string[] = []
  readonly #statements: Voted[] = []
  readonly #numbers = new Map<string, number>()
  readonly #statementNumbers = new Map<string, number>()
  readonly #pairs = new Pairs(0)
  #from = new Int32Array(64)
  #to = new Int32Array(64)
  #room = new Int32Array(64)
  #said = new Int32Array(64 * roomAtFirst)
  #end = 0

  /** A statement that can be voted on from now on; known ones may be rejected or cleared by it. */
  name(voted: Voted): void {
    const known = this.#statementNumbers.get(voted.id)
    if (known !== undefined) {
      this.#statements[known] = voted
      return
    }
    this.#statementNumbers.set(voted.id, this.#statements.length)
    this.#statements.push(voted)
    this.#pairs.widen(this.#statements.length)
  }

  /** Takes in a vote, in time that grows with the votes of this person alone; false for a statement that was never named. */
  add(person: string, statement: string, vote: Vote): boolean {
    const number = this.#statementNumbers.get(statement)
    if (number === undefined) return false
    const by = this.#numbers.get(person) ?? this.#meet(person)
    const [from, to] = [this.#from[by] as number, this.#to[by] as number]
    const saying = sayingOf(number, vote)
    const before = this.#placeOf(number, from, to)
    if (before !== undefined) {
      this.#pairs.add(this.#said[before] as number, this.#said, from, to, -1)
      this.#said[before] = saying
      this.#pairs.add(saying, this.#said, from, to, 1)
      return true
    }
    this.#pairs.add(saying, this.#said, from, to, 1)
    const place = to - from === this.#room[by] ? this.#move(by) : to
    this.#said[place] = saying
    this.#to[by] = place + 1
    return true
  }

  /** A person who is forgotten leaves no vote behind. */
  forget(person: string): void {
    const by = this.#numbers.get(person)
    if (by === undefined) return
    const from = this.#from[by] as number
    for (let to = (this.#to[by] as number) - 1; to >= from; to -= 1)
      this.#pairs.add(this.#said[to] as number, this.#said, from, to, -1)
    this.#to[by] = from
  }

  /** The votes as they are until the next one comes: nothing is copied. */
  votes(): Votes {
    const people = this.#people.length
    return {
      people: this.#people,
      statements: this.#statements,
      from: this.#from.subarray(0, people),
      to: this.#to.subarray(0, people),
      said: this.#said,
    }
  }

  /** What was voted on together, kept up with each vote. */
  pairs(): Pairs {
    return this.#pairs
  }

  #placeOf(statement: number, from: number, to: number): number | undefined {
    for (let i = from; i < to; i += 1) if (statementOf(this.#said[i] as number) === statement) return i
    return undefined
  }

  #meet(person: string): number {
    const number = this.#people.length
    this.#people.push(person)
    this.#numbers.set(person, number)
    if (number === this.#from.length) {
      this.#from = longer(this.#from, 2 * number)
      this.#to = longer(this.#to, 2 * number)
      this.#room = longer(this.#room, 2 * number)
    }
    this.#from[number] = this.#to[number] = this.#claim(roomAtFirst)
    this.#room[number] = roomAtFirst
    return number
  }

  /** Gives a person twice the room, at the end; returns where their next vote goes. */
  #move(by: number): number {
    const [from, to, room] = [this.#from[by] as number, this.#to[by] as number, 2 * (this.#room[by] as number)]
    const start = this.#claim(room)
    this.#said.copyWithin(start, from, to)
    this.#from[by] = start
    this.#room[by] = room
    return start + to - from
  }

  #claim(room: number): number {
    const start = this.#end
    this.#end += room
    if (this.#end > this.#said.length) this.#said = longer(this.#said, 2 * this.#end)
    return start
  }
}

function longer(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length)
  more.set(numbers)
  return more
}

/** A conversation whose votes are all there. */
export function conversationOf(statements: readonly Voted[], casts: Iterable<Cast>): Conversation {
  const conversation = new Conversation()
  for (const statement of statements) conversation.name(statement)
  for (const { person, statement, vote } of casts) conversation.add(person, statement, vote)
  return conversation
}
