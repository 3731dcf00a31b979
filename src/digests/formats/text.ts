import type { Heading, Outline, Row, Section } from '../outline.ts'
import { countLines, headingWords, itemWords } from './plain.ts'

/** An outline as plain text, for a terminal. */
export function textOf({ language, title, made, sections }: Outline): string {
  const head = made ? `${title}\n${made.words}` : title
  return `${[head, ...sections.map((section) => sectionText(section, language))].join('\n\n')}\n`
}

function sectionText({ heading, rows }: Section, language: string): string {
  const above = heading ? [headingText({ ...heading, words: heading.words.toLocaleUpperCase(language) })] : []
  return [...above, ...rows.flatMap((row) => rowLines(row, 0))].join('\n')
}

/** A section in another one: after an empty line, with its rows further in; inside that there is neither. */
function innerLines({ heading, rows }: Section, depth: number): readonly string[] {
  const words = heading && headingText(heading)
  const above = words === undefined ? [] : depth === 0 ? ['', words] : [`  ${words}`]
  return [...above, ...rows.flatMap((row) => rowLines(row, depth + 1))]
}

function rowLines(row: Row, depth: number): readonly string[] {
  const indent = depth === 0 ? '' : '  '
  const point = depth === 0 ? '- ' : '  '
  switch (row.shape) {
    case 'section':
      return innerLines(row, depth)
    case 'line':
    case 'note':
      return [`${indent}${row.words}`]
    case 'badge':
      return [`${indent}${row.badge} · ${row.words}`]
    case 'list':
      return row.items.map((item) => `${point}${itemWords(item)}`)
    case 'remarks':
      return row.remarks.flatMap(({ words, quotes, note }) => [
        `${point}${words}`,
        ...quotes.map(({ marked }) => `    ${marked}`),
        ...(note === undefined ? [] : [`    ${note}`]),
      ])
    case 'quotes':
      return row.quotes.map(({ marked }) => `    ${marked}`)
    case 'counts':
      return countLines(row).map((line) => `${indent}${line}`)
    case 'statements':
      return row.statements.map(
        ({ number, words, note }) =>
          `${indent}#${number} "${words.replace(/\s+/g, ' ')}"${note === undefined ? '' : ` (${note})`}`,
      )
    case 'link':
      return [`${indent}${row.label}: ${row.url}`]
    case 'chart':
      return []
    default:
      return row satisfies never
  }
}

function headingText(heading: Heading): string {
  return heading.code === undefined ? headingWords(heading) : `${headingWords(heading)} (${heading.code})`
}
