import type { Chart } from '../charts/chart.ts'
import { escapeHtml as h, languageMarks } from '../escape.ts'
import type { Counts, Heading, Item, Outline, Quote, Remark, Row, Section, Statements } from '../outline.ts'
import { pageStyle } from './style.ts'

/** Charts by their keys; counts without one are shown as a table. */
export type Charts = ReadonlyMap<string, Chart>

/** More statements than these are closed at first. */
const openStatementsMax = 12

/** The sections of an outline alone, for a page that has a look of its own. */
export function sectionsHtml({ sections }: Outline, charts: Charts): string {
  return sections.map((section) => sectionHtml(section, charts, 2)).join('\n')
}

/** An outline as one HTML page that loads nothing from anywhere. */
export function htmlOf({ language, title, made, sections }: Outline, charts: Charts): string {
  const under = made ? `<p class="made">${h(made.words)}</p>` : ''
  return `<!doctype html>
<html${languageMarks(language)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${h(title)}</title><style>${pageStyle}</style></head>
<body><main><header><h1>${h(title)}</h1>${under}</header>
${sectionsHtml({ language, title, sections }, charts)}</main></body></html>
`
}

/** One section of a page, its heading on this level. */
export function sectionHtml({ heading, rows, name }: Section, charts: Charts, level: number): string {
  const above = heading ? headingHtml(heading, level) : ''
  return `<section${named(name)}>${above}\n${rows.map((row) => rowHtml(row, charts, level)).join('\n')}</section>`
}

function headingHtml({ words, aside }: Heading, level: number): string {
  return `<h${level}>${h(words)}${aside === undefined ? '' : ` <small>${h(aside)}</small>`}</h${level}>`
}

function rowHtml(row: Row, charts: Charts, level: number): string {
  switch (row.shape) {
    case 'section':
      return sectionHtml(row, charts, level + 1)
    case 'line':
      return `<p${named(row.name)}>${h(row.words)}</p>`
    case 'note':
      return `<p class="note">${h(row.words)}</p>`
    case 'badge':
      return `<p class="badged"><span class="badge ${h(row.state)}">${h(row.badge)}</span> ${h(row.words)}</p>`
    case 'list':
      return `<ul${named(row.name)}>${row.items.map(itemHtml).join('')}</ul>`
    case 'remarks':
      return `<ul${named(row.name)}>${row.remarks.map(remarkHtml).join('')}</ul>`
    case 'quotes':
      return quotesHtml(row.quotes)
    case 'counts':
      return countsHtml(row, charts)
    case 'chart':
      return figureHtml(charts.get(row.chart))
    case 'statements':
      return statementsHtml(row)
    case 'link':
      return `<p><a href="${h(row.url)}">${h(row.label)}</a></p>`
    default:
      return row satisfies never
  }
}

function itemHtml({ lead, words, why, name }: Item): string {
  const first = lead === undefined ? '' : `<strong>${h(lead)}</strong> `
  return `<li${named(name)}>${first}${h(words)}${why === undefined ? '' : `<p class="why">${h(why)}</p>`}</li>`
}

function remarkHtml({ words, quotes, note, name }: Remark): string {
  const instead = note === undefined ? '' : `<p class="note">${h(note)}</p>`
  return `<li${named(name)}><p>${h(words)}</p>${quotesHtml(quotes)}${instead}</li>`
}

function quotesHtml(quotes: readonly Quote[]): string {
  return quotes.map(({ words }) => `<blockquote>${h(words)}</blockquote>`).join('')
}

/** A row for each number, as long as it is beside the greatest. Where a chart shows them, the table is there to be heard. */
function countsHtml({ counts, few, chart }: Counts, charts: Charts): string {
  const most = Math.max(1, ...counts.map(({ people }) => people))
  const rows = counts.map(
    ({ label, people }) =>
      `<tr><th scope="row">${h(label)}</th><td class="number">${people}</td><td class="bar"><meter min="0" max="${most}" value="${people}" aria-hidden="true"></meter></td></tr>`,
  )
  const spoken = chart !== undefined && charts.has(chart) ? ' class="spoken"' : ''
  const table = rows.length > 0 ? `<table${spoken}>${rows.join('')}</table>` : ''
  return `${table}${few === undefined ? '' : `<p class="note">${h(few)}</p>`}`
}

/** The picture for those who see it; its own description and the numbers below it are for those who do not. */
function figureHtml(chart: Chart | undefined): string {
  return chart ? `<figure>${chart.svg}</figure>` : ''
}

function statementsHtml({ summary, statements }: Statements): string {
  const items = statements.map(
    ({ number, words, note }) =>
      `<li value="${number}"><q>${h(words)}</q>${note === undefined ? '' : ` <span class="note">${h(note)}</span>`}</li>`,
  )
  const open = statements.length <= openStatementsMax ? ' open' : ''
  return `<details${open}><summary>${h(summary)}</summary><ol>${items.join('')}</ol></details>`
}

function named(name: string | undefined): string {
  return name === undefined ? '' : ` class="${h(name)}"`
}
