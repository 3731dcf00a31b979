import type { Button } from '../../src/domain/message.ts'
import { type Camp, camps, type Written, written } from './camps.ts'
import { Citizen } from './town.ts'

type Tap = Extract<Button, { action: unknown }>['action']

/** One of the thousand: their camp, what they wrote, and what waits in their chat. */
export interface Neighbour {
  readonly number: number
  readonly citizen: Citizen
  readonly camp: Camp
  readonly wrote: Written | undefined
  /** Taps that wait in their chat, the oldest first. */
  readonly waiting: Waiting[]
  more: Tap | undefined
  enough: Tap | undefined
  told: Tap | undefined
}

interface Waiting {
  readonly words: string
  readonly taps: Readonly<Record<string, Tap>>
}

/** The one of this number, as they are before they meet Ekko. */
export function neighbour(number: number): Neighbour {
  return {
    number,
    citizen: new Citizen(number),
    camp: campOf(number),
    wrote: authors.get(number),
    waiting: [],
    more: undefined,
    enough: undefined,
    told: undefined,
  }
}

function campOf(number: number): Camp {
  return camps[number % 10 < 4 ? 0 : number % 10 < 7 ? 1 : 2] as Camp
}

/** Who wrote what: each thing by somebody of the camp that agrees with it most. */
const authors: ReadonlyMap<number, Written> = written.reduce((taken, wrote) => {
  const likely = Math.max(...camps.map((camp) => wrote.agrees[camp]))
  let number = 0
  while (taken.has(number) || wrote.agrees[campOf(number)] < likely) number += 1
  return taken.set(number, wrote)
}, new Map<number, Written>())
