import { gemoji } from 'gemoji'
import { integerIn, objectsIn, textIn } from '../shared/read.ts'
import { slackNames } from './emoji-names.ts'

/** The signs of one message that no list of ours names, by what Slack calls them. */
export type NamedEmoji = ReadonlyMap<string, string>

const none: NamedEmoji = new Map()

const known: NamedEmoji = new Map([
  ...gemoji.flatMap(({ emoji, names }) => names.map((name): [string, string] => [name, emoji])),
  ...Object.entries(slackNames),
])

/** A name is not longer than this at Slack; the bound keeps the search for one linear. */
const shortcode = /:([a-z0-9_+'-]{1,100}):(?::skin-tone-([2-6]):)?/g

/** Slack's lists of blocks stand three deep: a text, a list of texts, a quote in it. */
const depthMax = 5

/**
 * The words with each `:deciduous_tree:` as the sign that was typed; a name that no list has stays as it is. In the middle of
 * a word it is a sign only where the message's own blocks say so: `10:30:45` is a time of day.
 */
export function withEmoji(words: string, ofMessage: NamedEmoji = none): string {
  if (!words.includes(':')) return words
  return words.replace(shortcode, (code, name: string, tone: string | undefined, at: number) => {
    if (/[\p{L}\p{N}]/u.test(words[at - 1] ?? '') && !ofMessage.has(name)) return code
    const sign = known.get(name) ?? ofMessage.get(name) ?? flagOf(name) ?? personOf(name)
    return sign === undefined ? code : toned(sign, tone)
  })
}

/** The sign of a reaction, `+1::skin-tone-4`; an emoji of the workspace's own stays a name between colons. */
export function reactionOf(reaction: string): string {
  return withEmoji(`:${reaction}:`)
}

/** What the blocks of a message say about its signs: Slack names their characters there, `1f44d-1f3fd`. */
export function emojiNamedIn(blocks: unknown): NamedEmoji {
  const named = new Map<string, string>()
  collect(blocks, named, 0)
  return named
}

function collect(elements: unknown, named: Map<string, string>, depth: number): void {
  for (const element of objectsIn(elements)) {
    if (element.type === 'emoji') {
      const name = textIn(element, 'name')
      const sign = charactersOf(textIn(element, 'unicode'), integerIn(element, 'skin_tone') !== undefined)
      if (name !== undefined && sign !== undefined) named.set(name, sign)
    }
    if (depth < depthMax) collect(element.elements, named, depth + 1)
  }
}

/** The tone is said once more in the words, so it is left out here. */
function charactersOf(unicode: string | undefined, toned: boolean): string | undefined {
  const codes = (unicode ?? '').split('-', 20)
  if (!codes.every((code) => /^(?:10|[0-9a-f])?[0-9a-f]{1,4}$/i.test(code))) return undefined
  const points = codes.map((code) => Number.parseInt(code, 16))
  const plain = toned ? points.filter((point) => !tones.includes(point)) : points
  // Half a character is none.
  if (plain.length === 0 || plain.some((point) => point >= 0xd800 && point <= 0xdfff)) return undefined
  return String.fromCodePoint(...plain)
}

/** `flag-dk`: the two letters as regional signs. */
function flagOf(name: string): string | undefined {
  const letters = /^flag-([a-z]{2})$/.exec(name)?.[1]
  if (letters === undefined) return undefined
  return [...letters].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97)).join('')
}

/** `woman-running`, which GitHub calls `running_woman`. */
function personOf(name: string): string | undefined {
  const [, who, does] = /^(man|woman)-([a-z-]+)$/.exec(name) ?? []
  if (who === undefined || does === undefined) return known.get(name.replaceAll('-', '_'))
  const act = does.replaceAll('-', '_')
  return known.get(`${act}_${who}`) ?? known.get(`${who}_${act}`)
}

/** Light to dark (UTS 51, emoji modifiers); Slack counts them from 2 to 6. */
const tones: readonly number[] = [0x1f3fb, 0x1f3fc, 0x1f3fd, 0x1f3fe, 0x1f3ff]

function toned(sign: string, tone: string | undefined): string {
  const modifier = tones[Number(tone) - 2]
  const [first, ...others] = [...sign]
  if (modifier === undefined || first === undefined) return sign
  // A modifier takes the place of the sign that asks for colour.
  return [first, String.fromCodePoint(modifier), ...(others[0] === '\ufe0f' ? others.slice(1) : others)].join('')
}
