import type { Block, BlockStyle, Button, Image, Message } from '../../domain/message.ts'
import type { Outline, Row, Section } from '../outline.ts'
import { countLines, headingWords, itemWords } from './plain.ts'

/** An outline as a message for a chat or a mail, with its charts as one picture. */
export function messageOf({ title, language, sections }: Outline, image?: Image): Message {
  const write: Write = (style, words) => ({ style, words: { city: { [language]: words } } })
  return {
    blocks: [write('title', title), ...sections.flatMap((section) => sectionBlocks(section, write))],
    buttons: sections.flatMap((section) => section.rows.flatMap((row) => button(row, language))),
    ...(image && { image }),
  }
}

type Write = (style: BlockStyle, words: string) => Block

function sectionBlocks({ heading, rows }: Section, write: Write): readonly Block[] {
  const above = heading ? [write('title', headingWords(heading))] : []
  return [...above, ...rows.flatMap((row) => rowBlocks(row, write))]
}

/** A section in another one: its heading with the points right below it is one paragraph. */
function innerBlocks({ heading, rows, soft }: Section, write: Write): readonly Block[] {
  const end = rows.findIndex(({ shape }) => shape !== 'counts' && shape !== 'list')
  const points = rows.slice(0, end < 0 ? rows.length : end)
  const lines = [
    ...(heading ? [headingWords(heading)] : []),
    ...points.flatMap((row) => pointLines(row).map((line) => `· ${line}`)),
  ]
  const first = lines.length > 0 ? [write(soft ? 'note' : 'plain', lines.join('\n'))] : []
  return [...first, ...rows.slice(points.length).flatMap((row) => rowBlocks(row, write))]
}

function rowBlocks(row: Row, write: Write): readonly Block[] {
  switch (row.shape) {
    case 'section':
      return innerBlocks(row, write)
    case 'line':
      return [write('plain', row.words)]
    case 'note':
      return [write('note', row.words)]
    case 'badge':
      return [write('plain', `${row.badge}. ${row.words}`)]
    case 'list':
    case 'counts':
      return pointLines(row).map((line) => write('plain', line))
    case 'remarks':
      return row.remarks.flatMap(({ words, quotes, note }) => [
        write('plain', words),
        ...quotes.map((quote) => quoteBlock(quote.words)),
        ...(note === undefined ? [] : [write('note', note)]),
      ])
    case 'quotes':
      return row.quotes.map(({ words }) => quoteBlock(words))
    case 'statements':
      return [write('plain', row.summary), ...row.statements.map(({ words }) => quoteBlock(words))]
    case 'chart':
    case 'link':
      return []
    default:
      return row satisfies never
  }
}

function pointLines(row: Row): readonly string[] {
  switch (row.shape) {
    case 'list':
      return row.items.map(itemWords)
    case 'counts':
      return countLines(row)
    default:
      return []
  }
}

/** What a citizen wrote is never markup. */
function quoteBlock(words: string): Block {
  return { style: 'quote', words: { own: words } }
}

function button(row: Row, language: string): readonly Button[] {
  return row.shape === 'link' ? [{ label: { city: { [language]: row.label } }, url: row.url }] : []
}
