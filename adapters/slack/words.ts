import { emojiNamedIn, withEmoji } from './emoji.ts'

/**
 * What a person typed, out of Slack's markup: links become their label or address, signs the characters they stand for. An
 * account is nothing that an answer may carry, so a mention is `@…`, whatever name stands beside it.
 */
export function plainWords(markup: string, blocks?: unknown): string {
  const named = emojiNamedIn(blocks)
  return markup
    .split(marked)
    .map((part, index) => (index % 2 === 1 ? withoutAngles(part) : withEmoji(unescaped(part), named)))
    .join('')
}

/** Where no sign is meant: between backticks, and in an address. */
const marked = /(```[\s\S]*?```|`[^`\n]+`|<[^<>]+>)/

function withoutAngles(markup: string): string {
  if (markup.startsWith('<')) return unescaped(wordsOf(markup.slice(1, -1)))
  return unescaped(markup.replace(/<([^<>]+)>/g, (_, inner: string) => wordsOf(inner)))
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}

/** The same without the mention that calls us: `@Ekko stop` means `stop`. */
export function wordsToUs(markup: string, ourUser: string | undefined, blocks?: unknown): string {
  if (ourUser === undefined || !markup.includes(`<@${ourUser}`)) return plainWords(markup, blocks)
  const others = markup.split(/(<@[^<>]+>)/).filter((part) => !mentions(part, ourUser))
  return plainWords(others.join(''), blocks).trim()
}

/** Whether the words call this account. */
export function mentions(markup: string, user: string): boolean {
  return markup.includes(`<@${user}>`) || markup.includes(`<@${user}|`)
}

function wordsOf(inner: string): string {
  const bar = inner.indexOf('|')
  const target = bar < 0 ? inner : inner.slice(0, bar)
  const label = bar < 0 ? '' : inner.slice(bar + 1)
  switch (target[0]) {
    case '@':
      return '@…'
    case '#':
      return label === '' ? '#…' : `#${label}`
    case '!':
      return special(target, label)
    default:
      return label === '' ? target.replace(/^(?:mailto|tel):/, '') : label
  }
}

/** `<!here>`, `<!subteam^S1|@team>`, `<!date^1772470800^{date}|2 March>`. */
function special(target: string, label: string): string {
  if (target.startsWith('!subteam')) return '@…'
  if (label !== '') return label
  return /^![a-z]+$/.test(target) ? `@${target.slice(1)}` : '…'
}
