/** A message's text as a person sees it, and what in it is alive: mentions, links, markup. */
export interface Shown {
  readonly text: string
  readonly live: readonly string[]
}

const placeholders = 0xe000

/**
 * Reads a text the way Discord's clients do, as far as it matters here: an escaped character is only a character. One quote mark
 * or subtext mark at the start of a line, and a line that is bold as a whole, are how Ekko sets its own blocks.
 */
export function shown(content: string): Shown {
  const escaped: string[] = []
  const marked = content.replace(/\\([^\p{L}\p{N}\s])/gu, (_, character: string) => {
    escaped.push(character)
    return String.fromCharCode(placeholders + escaped.length - 1)
  })
  const live: string[] = []
  const lines = marked.split('\n').map((line) => {
    const inner = line.replace(/^(> |-# )/, '').replace(/^\*\*(.+)\*\*$/, '$1')
    if (/^\s*(>|#{1,3} |-# |[-*+] |\d+\. )/.test(inner)) live.push(`line: ${inner}`)
    return inner
  })
  const text = lines.join('\n')
  for (const [name, pattern] of patterns) for (const [found] of text.matchAll(pattern)) live.push(`${name}: ${found}`)
  const restored = text.replace(/[\ue000-\uf8ff]/g, (mark) => escaped[mark.charCodeAt(0) - placeholders] ?? mark)
  return { text: restored, live }
}

const patterns: readonly (readonly [string, RegExp])[] = [
  ['mention', /<(@[!&]?|#|\/[^>]*:)\d+>|@everyone|@here|<id:\w+>/g],
  ['time or emoji', /<t:-?\d+(:\w)?>|<a?:\w+:\d+>/g],
  ['masked link', /\[[^\]\n]+\]\([^)\n]+\)/g],
  ['link', /https?:\/\/\S+/g],
  ['code', /`[^`]+`|```/g],
  ['emphasis', /\*[^*\n]+\*|_[^_\n]+_|~~[^~\n]+~~|\|\|[^|\n]+\|\|/g],
]
