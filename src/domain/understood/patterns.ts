const letter = '[\\p{L}\\p{M}\\p{N}]'
/** A word that can match nothing: for what no language has a word for. */
const never = '(?!)'

/** As many words may stand between the two ends of an offer. */
const wordsBetweenMax = 3

/** Whether one of these stands in a text as words of its own. */
export function wordPattern(phrases: Iterable<string>): RegExp {
  return new RegExp(`(?<!${letter})${anyOf(phrases)}(?!${letter})`, 'u')
}

/** What stands between several things that are listed: commas of every script, lines, and these words. */
export function betweenPattern(phrases: Iterable<string>): RegExp {
  return new RegExp(`[,;\\n+&،؛、，；]|(?<!${letter})${anyOf(phrases)}(?!${letter})`, 'iu')
}

/** A space before words that are written together with what follows them. */
export function joinedPattern(phrases: Iterable<string>): RegExp {
  return new RegExp(`\\s${anyOf(phrases)}(?=\\p{L})`, 'iu')
}

/** How an offer begins and ends in one language, with a few words between. */
export function offerPattern(
  languages: readonly { readonly begins: Iterable<string>; readonly ends: Iterable<string> }[],
): RegExp {
  const each = languages.map(
    ({ begins, ends }) => `${anyOf(begins)} (?:\\S+ ){0,${wordsBetweenMax}}${anyOf(ends)}(?!${letter})`,
  )
  return new RegExp(`(?<!${letter})(?:${each.join('|')})`, 'u')
}

/** One of these, the longest first; they are folded, so nothing in them has to be escaped. */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length)
  return longestFirst.length === 0 ? never : `(?:${longestFirst.join('|')})`
}
