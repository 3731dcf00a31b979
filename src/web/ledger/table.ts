import type { Line } from './question-record.ts'
import type { Voice } from './voice.ts'

/** Counts as a table for the ear, with bars for the eye; `caption` and `head` are already escaped. `atLeast` where each may be more. */
export function countTable(
  lines: readonly Line[],
  { caption, head, atLeast }: { readonly caption: string; readonly head: string; readonly atLeast?: true },
  { say, words, count }: Voice,
): string {
  if (lines.length === 0) return ''
  const most = Math.max(1, ...lines.map(({ people }) => people ?? 0))
  const ranked = (rank: number | undefined) =>
    rank === undefined ? '' : ` <span class="soft">${say('ledger-mean-rank', { rank })}</span>`
  const said = (reacted: Line['reacted']) => {
    const { disagree, unsure, seen } = reacted ?? {}
    if (disagree === undefined || unsure === undefined || seen === undefined) return ''
    return ` <span class="soft">${say('ledger-reacted', { disagree, unsure, seen })}</span>`
  }
  const rows = lines.map(({ label, people, meanRank, reacted }) =>
    people === null
      ? `<tr><th scope="row">${words(label)}</th><td class="few">${say('ledger-hidden')}</td></tr>`
      : `<tr><th scope="row">${words(label)}${ranked(meanRank)}${said(reacted)}${bar(people / most)}</th><td>${atLeast ? say('ledger-least', { people }) : count(people)}</td></tr>`,
  )
  return `<table><caption class="sr">${caption}</caption><thead class="sr"><tr><th scope="col">${head}</th><th scope="col">${say('ledger-number')}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** Drawn by attributes, since the policy allows no styles on elements. */
function bar(share: number): string {
  const width = Math.round(1000 * share) / 10
  return `<svg class="bar" aria-hidden="true" focusable="false"><rect width="${width}%" height="100%" rx="4"/></svg>`
}
