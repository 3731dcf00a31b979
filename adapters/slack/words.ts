/** What a person typed, out of Slack's markup: links become their address or label, mentions lose their brackets. */
export function plainWords(markup: string): string {
  return markup
    .replace(/<([^<>]+)>/g, (_, inner: string) => wordsOf(inner))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

function wordsOf(inner: string): string {
  const bar = inner.indexOf('|')
  const target = bar < 0 ? inner : inner.slice(0, bar)
  const label = bar < 0 ? undefined : inner.slice(bar + 1)
  switch (target[0]) {
    case '@':
      return `@${label ?? target.slice(1)}`
    case '#':
      return `#${label ?? target.slice(1)}`
    case '!':
      return label ?? `@${target.slice(1)}`
    default:
      return label ?? target.replace(/^mailto:/, '')
  }
}
