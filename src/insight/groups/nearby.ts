import type { Positions } from './positions.ts'

/** A map has so many points to a square along a side, and so many squares a side at most. */
const pointsAlong = 4
const squaresMax = 32

/** Which middles can be the nearest where: squares over the points, each with the middles of which a part of it can be nearest. */
export class Nearby {
  /** How many squares there are along a side. */
  readonly squares: number
  readonly fromX: number
  readonly fromY: number
  /** The sides of a square. */
  readonly wide: number
  readonly high: number
  /** Where the candidates of each square begin, row after row; -1 where they have to be noted first. */
  readonly begins: Int32Array
  /** How many there are for a square, and then those; another array when there is no more room. */
  candidates: Int32Array
  readonly #centres: Positions
  readonly #least: Float64Array
  #end = 0

  constructor({ x, y }: Positions, centres: Positions) {
    this.squares = Math.max(1, Math.min(squaresMax, Math.round(Math.sqrt(x.length) / pointsAlong)))
    this.fromX = leastOf(x)
    this.fromY = leastOf(y)
    this.wide = sideOf(x, this.fromX, this.squares)
    this.high = sideOf(y, this.fromY, this.squares)
    this.begins = new Int32Array(this.squares ** 2).fill(-1)
    this.candidates = new Int32Array(8 * this.begins.length + centres.x.length + 1)
    this.#centres = centres
    this.#least = new Float64Array(centres.x.length)
  }

  /** Notes the candidates of a square, where a middle is farther from all of it than one is from its farthest corner it is none. */
  note(square: number): number {
    const [wide, high, least] = [this.wide / 2, this.high / 2, this.#least]
    const { x, y } = this.#centres
    const middleX = this.fromX + (square % this.squares) * this.wide + wide
    const middleY = this.fromY + Math.trunc(square / this.squares) * this.high + high
    let reach = Number.POSITIVE_INFINITY
    for (let c = 0; c < least.length; c += 1) {
      const across = Math.abs(middleX - (x[c] as number))
      const along = Math.abs(middleY - (y[c] as number))
      const [nearAcross, nearAlong] = [Math.max(across - wide, 0), Math.max(along - high, 0)]
      least[c] = nearAcross * nearAcross + nearAlong * nearAlong
      const [farAcross, farAlong] = [across + wide, along + high]
      reach = Math.min(reach, farAcross * farAcross + farAlong * farAlong)
    }
    const begin = this.#end
    const room = this.#roomAfter(begin + least.length + 1)
    let next = begin + 1
    for (let c = 0; c < least.length; c += 1) if ((least[c] as number) <= reach) room[next++] = c
    room[begin] = next - begin - 1
    this.#end = next
    this.begins[square] = begin
    return begin
  }

  #roomAfter(end: number): Int32Array {
    if (end <= this.candidates.length) return this.candidates
    const more = new Int32Array(2 * end)
    more.set(this.candidates)
    this.candidates = more
    return more
  }
}

function leastOf(numbers: Float64Array): number {
  let least = Number.POSITIVE_INFINITY
  for (let p = 0; p < numbers.length; p += 1) least = Math.min(least, numbers[p] as number)
  return least
}

/** The side of a square, a little more than its share, so that the farthest point is in the last. */
function sideOf(numbers: Float64Array, from: number, squares: number): number {
  let most = from
  for (let p = 0; p < numbers.length; p += 1) most = Math.max(most, numbers[p] as number)
  return ((most - from) * (1 + 1e-9)) / squares || 1
}
