import { clockAt, dateAt } from '../domain/calendar.ts'
import type { TimeZone } from '../domain/time.ts'
import type { SeenMessage } from '../web/sandbox/townsfolk.ts'

const nameWidth = 12

/** One person's whole conversation as text, in the order it happened. */
export function transcriptOf(messages: readonly SeenMessage[], zone: TimeZone): string {
  const ordered = messages.toSorted((one, other) => one.at - other.at)
  return `${ordered.map((message) => linesOf(message, zone)).join('\n\n')}\n`
}

function linesOf(message: SeenMessage, zone: TimeZone): string {
  const who = message.author === 'ekko' ? 'ekko' : 'person'
  const paragraphs = message.bubbles.flatMap(({ blocks, buttons }) => [
    ...blocks.map((block) =>
      block.style === 'quote' ? `“${block.text}”` : block.style === 'title' ? `*${block.text}*` : block.text,
    ),
    ...(buttons.length > 0 ? [buttons.map((button) => `[${button.label}]`).join(' ')] : []),
  ])
  const indented = paragraphs
    .join('\n')
    .split('\n')
    .map((line, index) => `${(index === 0 ? who : '').padEnd(nameWidth)}${line}`)
  return [`${dateAt(message.at, zone)} ${clockAt(message.at, zone)}`, ...indented].join('\n')
}
