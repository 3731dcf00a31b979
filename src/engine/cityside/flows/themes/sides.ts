/** What stands before and after the first arrow that does not begin a line; the second is empty where there is none. */
export function sidesOfArrow(line: string): readonly [string, string] {
  const arrow = /(?<!^)(?:->|=>|→)/u.exec(line)
  if (!arrow) return [line, '']
  return [line.slice(0, arrow.index).trimEnd(), line.slice(arrow.index + arrow[0].length).trimStart()]
}

/** What stands before the brackets that end a text, and in them; the closing one may be forgotten. */
export function beforeBrackets(name: string): readonly string[] | undefined {
  // The look ahead takes what is inside in one go, so that a long text is read once.
  const found = /(?<=^|[)\]}])([^([{)\]}]*)[([{](?=([^)\]}]*))\2[)\]}]?\s*$/u.exec(name)
  return found ? [name.slice(0, found.index + (found[1] ?? '').length).trimEnd(), found[2] ?? ''] : undefined
}

/** What stands before and after the last dash, comma or equals sign. */
export function beforeSign(name: string): readonly string[] | undefined {
  return /^(.*\S)\s*(?:\s[-–—]\s|,|=)\s*(\S.*)$/su.exec(name)?.slice(1)
}

/** What stands in the brackets that end a text; empty where none do. */
export function inBrackets(words: string): string {
  return /(?<=^|[)\]])[^([)\]]*[([]([^)\]]*)[)\]]\s*$/u.exec(words)?.[1] ?? ''
}
