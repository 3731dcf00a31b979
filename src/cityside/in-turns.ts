/** A step of other work may wait so long behind ours. */
const turnMs = 8

/** Does what goes in parts to its end, and lets others take their turn in between. */
export async function inTurns<T>(parts: Generator<undefined, T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
    if (performance.now() - since < turnMs) continue
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}
