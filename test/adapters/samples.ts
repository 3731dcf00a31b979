import type { Outbound, RenderedButton } from '../../src/adapter.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { Address } from '../../src/domain/contact.ts'
import { tokenCharactersMax, tokenOf } from '../../src/domain/token.ts'

/** A button token as long as any may be. */
export const longestToken = tokenOf({ do: 'form', form: 'launch', subject: 'x'.repeat(tokenCharactersMax - 12) })

const sentences =
  'Rødgrød med fløde på bænken. 🌉 Børnene løber over broen, og håndværkeren ser på. Is it 👩‍👩‍👧‍👦 who decide? 🇩🇰 Ja! '

/** A text of exactly this many UTF-16 units, with emoji and æøå, that neither begins nor ends in whitespace. */
export function textOfLength(characters: number): string {
  const whole = sentences.repeat(Math.ceil(characters / sentences.length) + 1)
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(whole)
  let text = ''
  for (const { segment } of segments) {
    if (text.length + segment.length > characters - 1) break
    text += segment
  }
  return text.trimEnd().padEnd(characters, 'å')
}

/** For comparing what was said, where a platform or a cut may trim or add invisible space. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '')
}

export function buttonsOf(count: number): readonly { readonly label: string; readonly token: string }[] {
  return Array.from({ length: count }, (_, choice) => ({
    label: `Valg ${choice + 1}`,
    token: tokenOf({ do: 'answer', consultation: codeOf('istedgade-benches'), question: 0, choice }),
  }))
}

/** What a citizen might write to reach everybody, or to look like us. None of it may be more than characters. */
export const hostileWords: readonly string[] = [
  '@everyone come to the square',
  '@here and @channel now',
  '<!channel> <!here> <!everyone>',
  'ask <@U1> or <@123456789012345678> or <@&987654321098765432>',
  'see <#C024BE7LR> and <#123456789012345678>',
  '<https://evil.example|the city hall>',
  '<b>bold</b> <a href="https://evil.example">city hall</a> &amp; &lt;i&gt;',
  '*bold* _italic_ ~gone~ `code` ```fence``` ||hidden||',
  '[the city hall](https://evil.example)',
  '> quoted\n# Title\n- list\n```\nfence',
  '\\*not escaped\\* \\',
]

/** The plainest message there is, with whatever a case changes. */
export function outboundTo(
  to: Address,
  changed: Partial<Omit<Outbound, 'to' | 'buttons'>> & { readonly buttons?: readonly RenderedButton[] },
): Outbound {
  return {
    key: 'said:1',
    to,
    language: 'da',
    blocks: [{ style: 'plain', text: 'Hej! Jeg er Ekko.' }],
    buttons: [],
    reply: true,
    ...changed,
  }
}
