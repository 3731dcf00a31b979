import { gemoji } from 'gemoji'
import type { Wire } from './payloads.ts'

/** What a person typed, as Slack hands it over: signs as codes between colons, angles and ampersands escaped. */
export interface Typed {
  readonly text: string
  readonly elements: readonly Wire[]
}

const codes = new Map(gemoji.map(({ emoji, names }) => [emoji, names[0] ?? '']))
const toneOf = /[\u{1f3fb}-\u{1f3ff}]/u
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Slack's clients turn every sign into its code, however it was typed; the blocks beside the text still say which it is. */
export function typed(words: string): Typed {
  const elements: Wire[] = []
  let text = ''
  let plain = ''
  const endPlain = () => {
    if (plain !== '') elements.push({ type: 'text', text: plain })
    plain = ''
  }
  for (const { segment } of segments.segment(words)) {
    const tone = toneOf.exec(segment)?.[0].codePointAt(0)
    const name = codes.get(segment.replace(toneOf, '')) ?? codes.get(`${segment.replace(toneOf, '')}\ufe0f`)
    if (name === undefined || /^[\w\s]$/.test(segment)) {
      plain += segment
      text += escaped(segment)
      continue
    }
    endPlain()
    const unicode = [...segment].map((character) => character.codePointAt(0)?.toString(16)).join('-')
    const skin = tone === undefined ? undefined : tone - 0x1f3fb + 2
    elements.push({ type: 'emoji', name, unicode, ...(skin === undefined ? {} : { skin_tone: skin }) })
    text += `:${name}:${skin === undefined ? '' : `:skin-tone-${skin}:`}`
  }
  endPlain()
  return { text, elements }
}

/** The name of a reaction, which is all that Slack says of it. */
export function reactionName(emoji: string): string {
  return typed(emoji).text.replace(/^:|:$/g, '')
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
