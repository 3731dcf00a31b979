/** Numbers from 0 to below 1 that look random and are the same for the same seed: xorshift with 32 bits (Marsaglia, 2003). */
export function chanceOf(seed: number): () => number {
  // Seeds that follow each other must not begin alike, and zero would stay zero.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}

/** `count` different numbers below `below`, in ascending order; all of them where there are no more. */
export function sampleOf(below: number, count: number, chance: () => number): Int32Array {
  if (count >= below) return Int32Array.from({ length: below }, (_, n) => n)
  const isChosen = new Uint8Array(below)
  // Floyd's algorithm: as many draws as numbers wanted.
  for (let top = below - count; top < below; top += 1) {
    const drawn = Math.floor(chance() * (top + 1))
    isChosen[isChosen[drawn] ? top : drawn] = 1
  }
  const chosen = new Int32Array(count)
  for (let n = 0, next = 0; n < below; n += 1) if (isChosen[n]) chosen[next++] = n
  return chosen
}
