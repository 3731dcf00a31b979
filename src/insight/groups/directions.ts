/** A symmetric matrix, row after row. */
export interface Symmetric {
  readonly size: number
  readonly cells: Float64Array
}

/** Steps after which the two largest are found whatever the matrix; far fewer are needed as a rule. */
const stepsMax = 200
/** Found when what is left of each is smaller than this part of the largest. */
const precision = 1e-9
/** Looked at for the first time after so many steps. */
const looksEvery = 12

/**
 * The eigenvectors of the two largest eigenvalues of a symmetric matrix, by Lanczos's iteration in which every new direction is kept
 * at right angles to all before (Golub and Van Loan, Matrix Computations, 10.3). `from` shortens the way: two directions nearby.
 */
export function twoLargest(matrix: Symmetric, from?: readonly Float64Array[]): readonly [Float64Array, Float64Array] {
  const { size } = matrix
  const basis: Float64Array[] = [beginning(size, from)]
  const [diagonal, beside]: [number[], number[]] = [[], []]
  const limit = Math.min(size, stepsMax)
  for (let step = 0; step < limit; step += 1) {
    const current = basis[step] as Float64Array
    const next = times(matrix, current)
    diagonal.push(dot(next, current))
    // Twice, since once leaves what rounding made of the first.
    for (let again = 0; again < 2; again += 1) for (const known of basis) takeOff(next, known)
    const length = Math.sqrt(dot(next, next))
    const ends = step + 1 === limit || length <= Number.EPSILON * size * Math.abs(diagonal[0] as number)
    if (ends || (step + 1) % looksEvery === 0) {
      const { values, vectors } = eigen(diagonal, beside)
      const left = (of: number) => Math.abs(length * ((vectors[of] as Float64Array)[step] as number))
      const close = precision * Math.abs(values[0] as number)
      if (ends || (left(0) < close && left(1) < close)) return [along(vectors[0]), along(vectors[1])]
    }
    beside.push(length)
    basis.push(next.map((x) => x / length))
  }
  return [new Float64Array(size), new Float64Array(size)]

  function along(weights: Float64Array | undefined): Float64Array {
    const sum = new Float64Array(size)
    weights?.forEach((weight, at) => {
      const direction = basis[at] as Float64Array
      for (let s = 0; s < size; s += 1) sum[s] = (sum[s] as number) + weight * (direction[s] as number)
    })
    return sum
  }
}

/** Numbers without any pattern that votes could share, the same at every run. */
function beginning(size: number, from: readonly Float64Array[] = []): Float64Array {
  const small = from.length > 0 ? 1e-3 : 1
  const start = Float64Array.from({ length: size }, (_, s) => small * (Math.sin((s + 1) * 12.9898) + 0.01))
  for (const known of from)
    for (let s = 0; s < Math.min(size, known.length); s += 1) start[s] = (start[s] as number) + (known[s] as number)
  const length = Math.sqrt(dot(start, start))
  return start.map((x) => x / length)
}

function times({ size, cells }: Symmetric, vector: Float64Array): Float64Array {
  const product = new Float64Array(size)
  for (let a = 0, cell = 0; a < size; a += 1) {
    let sum = 0
    for (let b = 0; b < size; b += 1, cell += 1) sum += (cells[cell] as number) * (vector[b] as number)
    product[a] = sum
  }
  return product
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let s = 0; s < one.length; s += 1) sum += (one[s] as number) * (other[s] as number)
  return sum
}

function takeOff(vector: Float64Array, direction: Float64Array): void {
  const along = dot(vector, direction)
  for (let s = 0; s < vector.length; s += 1) vector[s] = (vector[s] as number) - along * (direction[s] as number)
}

/**
 * Eigenvalues, largest first, with their vectors, of a matrix that has numbers on its diagonal and beside it alone: the QL
 * algorithm with implicit shifts (Dubrulle, Martin and Wilkinson, 1968).
 */
function eigen(diagonal: readonly number[], beside: readonly number[]) {
  const size = diagonal.length
  const [d, e] = [Float64Array.from(diagonal), Float64Array.from({ length: size }, (_, at) => beside[at] ?? 0)]
  const vectors = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (_, at) => +(at === row)),
  )
  for (let l = 0; l < size; l += 1) {
    for (let m = splitFrom(l); m !== l; m = splitFrom(l)) {
      let g = (num(d, l + 1) - num(d, l)) / (2 * num(e, l))
      let r = Math.hypot(g, 1)
      g = num(d, m) - num(d, l) + num(e, l) / (g + (g < 0 ? -r : r))
      let [s, c, p] = [1, 1, 0]
      let i = m - 1
      for (; i >= l; i -= 1) {
        const [f, b] = [s * num(e, i), c * num(e, i)]
        r = Math.hypot(f, g)
        e[i + 1] = r
        if (r === 0) break
        ;[s, c] = [f / r, g / r]
        g = num(d, i + 1) - p
        r = (num(d, i) - g) * s + 2 * c * b
        p = s * r
        d[i + 1] = g + p
        g = c * r - b
        turn(vectors[i] as Float64Array, vectors[i + 1] as Float64Array, s, c)
      }
      if (r === 0 && i >= l) {
        d[i + 1] = num(d, i + 1) - p
        e[m] = 0
        continue
      }
      d[l] = num(d, l) - p
      e[l] = g
      e[m] = 0
    }
  }
  const order = [...d.keys()].sort((one, other) => num(d, other) - num(d, one))
  return { values: order.map((at) => num(d, at)), vectors: order.map((at) => vectors[at] as Float64Array) }

  /** The first place from `l` on where the number beside the diagonal is as good as nothing. */
  function splitFrom(l: number): number {
    let m = l
    while (m < size - 1 && Math.abs(num(e, m)) > Number.EPSILON * (Math.abs(num(d, m)) + Math.abs(num(d, m + 1))))
      m += 1
    return m
  }
}

function turn(one: Float64Array, other: Float64Array, s: number, c: number): void {
  for (let at = 0; at < one.length; at += 1) {
    const [left, right] = [num(one, at), num(other, at)]
    other[at] = s * left + c * right
    one[at] = c * left - s * right
  }
}

function num(numbers: Float64Array, at: number): number {
  return numbers[at] as number
}
