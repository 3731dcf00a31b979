import { coveredSoFar } from '../../../cityside/publishing.ts'
import type { Outcome, Theme } from '../../../domain/outcome.ts'
import { type ConcernsFile, concernsOf } from '../../../files/concerns.ts'
import { isMapping } from '../../../files/draft.ts'
import { addressOf, type Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { linesOf } from '../writing/look.ts'

/** So many are read at a glance; the others open. */
const shownMax = 5

/** How much of what was said the outcome answers as far as it is written, and the words that no part takes up. */
export async function coverageHtml(
  { cityside, voice }: Visit,
  matter: Matter,
  tree: Readonly<Record<string, unknown>>,
  themes: readonly Theme[],
): Promise<string> {
  const { say, own } = voice
  const { covered, coverage, open } = await coveredSoFar(
    cityside,
    matter,
    outcomeSoFar(tree, themes, matter),
    voice.language,
  )
  const { statements } = coverage
  const answered = statements - open.length
  const words = say('reading-covered', { answered, all: statements })
  const meter =
    statements === 0
      ? ''
      : `<p class="progress"><progress max="${statements}" value="${answered}" aria-label="${words}"></progress> <span>${words}</span></p>`
  const items = open.map(
    ({ number, text }) =>
      `<li><a href="${addressOf(matter, `said/statements/${number}`)}">${say('reading-statement', { number })}</a><blockquote>${own(text)}</blockquote></li>`,
  )
  const first = items.slice(0, shownMax).join('')
  const more = items.slice(shownMax)
  const rest =
    more.length === 0
      ? ''
      : `<details><summary>${say('reading-open-more', { count: more.length })}</summary><ul class="open" role="list">${more.join('')}</ul></details>`
  const list =
    items.length === 0 ? '' : `<h3>${say('reading-open')}</h3><ul class="open" role="list">${first}</ul>${rest}`
  return `<h2>${say('reading-coverage')}</h2>${meter}${linesOf(covered)}${list}`
}

/** Parts that say something to those whom they concern. */
function outcomeSoFar(
  tree: Readonly<Record<string, unknown>>,
  themes: readonly Theme[],
  { consultation }: Matter,
): Outcome {
  const parts = (Array.isArray(tree.parts) ? tree.parts : []).flatMap((part: unknown) => {
    if (!isMapping(part) || !isMapping(part.decision) || part.concerns === undefined) return []
    return concernsOf(part.concerns as ConcernsFile, themes, consultation).map(
      (concerns) => ({ concerns, verdict: 'in-part', decision: {}, why: {} }) as const,
    )
  })
  return {
    consultation: consultation.id,
    decidedBy: consultation.host,
    decidedOn: '',
    themes,
    // An outcome has a part; one for all takes up nothing that was said.
    parts: [{ concerns: { kind: 'everyone' }, verdict: 'in-part', decision: {}, why: {} }, ...parts],
    milestones: [],
  }
}
