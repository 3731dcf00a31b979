import { escapeHtml as h } from '../escape.ts'
import type { Chart } from './chart.ts'
import { look } from './look.ts'

/**
 * A plotted SVG made ready to stand in a page among others: its own ids, a title and a description, the hatching. Places
 * are reckoned from the left, whatever way the page runs.
 */
export function finished(plot: string, key: string, title: string, alt: string): Chart {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(plot)
  if (!size) throw new Error('Vega draws no viewBox any more: adapt src/digests/charts/svg.ts.')
  const [width, height] = [Number(size[1]), Number(size[2])]
  const id = key.replace(/[^a-z0-9]+/gi, '-')
  const inner = plot
    .slice(plot.indexOf('>') + 1, plot.lastIndexOf('</svg>'))
    // Vega's own roles would be read out piece by piece beside the description.
    .replace(/ (?:role|aria-roledescription|aria-label|aria-hidden)="[^"]*"/g, '')
    .replaceAll('url(#few)', `url(#few-${id})`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" direction="ltr" role="img" aria-labelledby="t-${id} d-${id}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="t-${id}">${h(title)}</title><desc id="d-${id}">${h(alt)}</desc><defs><pattern id="few-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${look.card}"/><rect width="2" height="6" fill="${look.soft}"/></pattern></defs>${inner}</svg>`
  return { key, svg, width, height, alt }
}

/** Several charts as one, below one another, for where a message holds one picture. */
export function stacked(charts: readonly Chart[], key: string): Chart {
  const [only] = charts
  if (charts.length === 1 && only) return only
  const width = Math.max(...charts.map((chart) => chart.width))
  const height = charts.reduce((sum, chart) => sum + chart.height, 0)
  let top = 0
  const parts = charts.map((chart) => {
    const placed = chart.svg.replace('<svg ', `<svg y="${top}" `)
    top += chart.height
    return placed
  })
  const alt = charts.map((chart) => chart.alt).join('\n')
  return {
    key,
    width,
    height,
    alt,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${look.card}"/>${parts.join('')}</svg>`,
  }
}
