/** A paragraph as it stands in a chat. */
interface Shown {
  readonly style: string
  readonly text: string
}

/**
 * How many of a citizen's words that no part of the decision takes up stand under a verdict, or right above one: read from the
 * echo as it reached them, block by block. `saysUnanswered` knows the sentence that must stand with such words.
 */
export function wordsUnderVerdict(
  blocks: readonly Shown[],
  unanswered: readonly string[],
  saysUnanswered: (text: string) => boolean,
): number {
  const marks = blocks.map(({ style, text }) =>
    style === 'title' ? 'verdict' : saysUnanswered(text) ? 'unanswered' : undefined,
  )
  const near = (from: number, step: 1 | -1) => {
    for (let at = from + step; at >= 0 && at < marks.length; at += step) if (marks[at]) return marks[at]
    return undefined
  }
  return blocks.filter(({ style, text }, at) => {
    if (style !== 'quote' || !unanswered.some((words) => words === text || words.includes(text))) return false
    const after = near(at, 1)
    return after !== 'unanswered' && (after === 'verdict' || near(at, -1) === 'verdict')
  }).length
}
