import type { SeenButton, Sent } from '../subject.ts'
import { list } from './block-rules.ts'
import { team, type Wire } from './payloads.ts'
import type { KeptMessage } from './workspace.ts'

/** The words of blocks as a client shows them. */
export function wordsOf(blocks: unknown): string {
  return list(blocks)
    .map(blockWords)
    .filter((words) => words !== '')
    .join('\n')
}

export function buttonsIn(blocks: unknown): readonly Wire[] {
  return list(blocks)
    .filter((block) => block.type === 'actions')
    .flatMap((block) => list(block.elements))
}

export function labelOf(button: Wire): string {
  return String((button.text as Wire | undefined)?.text ?? '')
}

/** Messages as somebody sees them: the parts of one message, and the picture that came with it, are one. */
export function seen(messages: readonly KeptMessage[]): readonly Sent[] {
  const groups = new Map<string, KeptMessage[]>()
  for (const message of messages) {
    const group = groups.get(markOf(message)) ?? []
    groups.set(markOf(message), [...group, message])
  }
  return [...groups.values()].map((group) => {
    const written = group.filter((message) => message.file === undefined)
    const picture = group.find((message) => message.file !== undefined)?.file
    return {
      to: addressOf(group[0]?.onlyFor ?? group[0]?.channel ?? ''),
      parts: written.map((message) => wordsOf(message.blocks)),
      buttons: written.flatMap((message) => buttonsIn(message.blocks).map(seenButton)),
      raw: written.map((message) => ({ ...message.posted, text: message.text, blocks: message.blocks })),
      edited: written.some((message) => message.edited),
      ...(picture === undefined ? {} : { alt: picture.alt }),
    }
  })
}

/** What Slack would take for a mention, a link or markup. Bold titles and addresses in our own words do not count. */
export function liveIn(sent: Sent): readonly string[] {
  return sent.raw.flatMap((raw) => {
    const message = raw as Wire
    const fallback = String(message.text)
    return [
      ...(/[<>]/.test(fallback) ? ['an unescaped angle in the text'] : []),
      ...(message.parse === 'none' && String(message.link_names) === 'false' ? [] : ['names are linked in the text']),
      ...(String(message.mrkdwn) === 'false' || sent.edited ? [] : ['the text is markup']),
      ...list(message.blocks).flatMap(liveBlock),
    ]
  })
}

function liveBlock(block: Wire): readonly string[] {
  if (block.type === 'actions') return []
  if (block.type === 'rich_text') {
    return list(block.elements)
      .filter((section) => section.type === 'rich_text_quote')
      .flatMap((section) => list(section.elements))
      .flatMap((element) => (element.type === 'text' && element.style === undefined ? [] : [String(element.type)]))
  }
  return JSON.stringify(block).includes('"mrkdwn"') ? ['mrkdwn'] : []
}

function markOf(message: KeptMessage): string {
  const payload = (message.metadata as Wire | undefined)?.event_payload as Wire | undefined
  return String(payload?.key ?? message.file?.name.replace(/\.png$/, '') ?? message.ts)
}

function addressOf(channel: string): `slack:${string}` {
  return `slack:${team}/${channel.startsWith('D') ? `U${channel.slice(1)}` : channel}`
}

function seenButton(button: Wire): SeenButton {
  const label = labelOf(button)
  return button.url === undefined ? { label, token: String(button.value) } : { label, url: String(button.url) }
}

function blockWords(block: Wire): string {
  switch (block.type) {
    case 'rich_text':
      return list(block.elements)
        .map((section) =>
          list(section.elements)
            .map((one) => String(one.text ?? one.url ?? ''))
            .join(''),
        )
        .join('\n')
    case 'section':
      return String((block.text as Wire).text)
    case 'context':
      return list(block.elements)
        .map((one) => String(one.text))
        .join(' ')
    default:
      return ''
  }
}
