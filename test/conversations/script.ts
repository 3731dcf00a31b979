/** One line of a transcript that makes something happen. */
export interface Input {
  /** `town` for the city and the clock, otherwise a person; `ida@slack` is Ida in another app. */
  readonly who: string
  readonly what: string
}

/** A transcript: comments, and what people and the town do. What Ekko says in between is what a test compares. */
export interface Script {
  readonly heading: string
  readonly inputs: readonly Input[]
}

/** Where the words begin; names stand before it. */
export const indent = 10

/** Reads a transcript. Throws a sentence with the line when it cannot be read. */
export function readScript(text: string): Script {
  const lines = text.split('\n')
  const heading = lines.filter((line) => line.startsWith('#')).join('\n')
  const inputs = lines.flatMap((line, index): readonly Input[] => {
    const who = line.slice(0, indent).trim()
    if (line.startsWith('#') || who === '' || who === 'ekko' || who.startsWith('→')) return []
    const what = line.slice(indent).trim()
    if (!/^[a-z]+(?:@[a-z]+)?$/.test(who) || what === '')
      throw new Error(`Line ${index + 1}: write a name in small letters, then from column ${indent + 1} what they do.`)
    return [{ who, what }]
  })
  return { heading, inputs }
}

/** Words beside a name, further lines below them; all below a name that leaves no room. */
export function written(who: string, words: string): string {
  if (who.length >= indent) return `${who}\n${written('', words)}`
  return words
    .split('\n')
    .map((line, index) => `${(index === 0 ? who : '').padEnd(indent)}${line}`.trimEnd())
    .join('\n')
}
