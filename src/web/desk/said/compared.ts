import { type ComparedGroup, type ComparedQuestion, compared } from '../../../cityside/group-answers.ts'
import type { GroupedBy } from '../../../store/records/group-answers.ts'
import { selectField } from '../fields.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { addressOf, type Matter } from './matter.ts'

const groupings: readonly GroupedBy[] = ['place', 'role', 'topic']

/** What the people of one place, role or topic chose beside the others, once no more answers come in. */
export async function comparedHtml({ voice, cityside, query }: Visit, matter: Matter): Promise<string> {
  const { say } = voice
  const head = `<h2 id="compare">${say('reading-compare')}</h2>`
  const by = groupings.find((each) => each === query.get('by'))
  const questions = await compared(cityside, matter, by ?? 'place')
  if (!questions)
    return `<section aria-labelledby="compare">${head}<p class="soft">${say('reading-compare-open')}</p></section>`
  if (questions.length === 0) return ''
  const options = [
    { value: '', label: say('reading-compare-none') },
    ...groupings.map((each) => ({ value: each, label: say(`reading-compare-${each}`) })),
  ]
  const form = `<form method="get" action="${addressOf(matter, 'said')}#compare" class="filters">${selectField({ name: 'by', label: say('reading-compare-by'), value: by ?? '', options })}<button>${say('reading-show')}</button></form>`
  const tables = by === undefined ? '' : questions.map((each) => questionHtml(each, voice)).join('\n')
  return `<section aria-labelledby="compare">${head}<p class="soft">${say('reading-compare-rule')}</p>${form}${tables}</section>`
}

function questionHtml({ question, columns, groups }: ComparedQuestion, voice: Voice): string {
  const { say, words } = voice
  if (groups.length === 0) return `<h3>${words(question.text)}</h3><p>${say('reading-compare-untold')}</p>`
  const shown = groups.filter(isShown)
  const hidden = groups.filter((group) => !isShown(group))
  const scale = columns.length === 0
  const heads = scale ? [say('reading-average')] : columns.map(words)
  const rows = shown.map((group) => {
    const cells = scale ? [averageOf(group, voice)] : (group.counts ?? []).map((count) => countOf(count, voice))
    return `<tr><th scope="row">${words(group.name)}</th>${cells.map((cell) => `<td class="number">${cell}</td>`).join('')}</tr>`
  })
  const few =
    hidden.length === 0
      ? ''
      : `<p>${say('reading-compare-few', { groups: { list: hidden.map(({ name }) => name) } })}</p>`
  const table =
    rows.length === 0
      ? ''
      : `<div class="scroll" tabindex="0" role="region" aria-label="${words(question.text)}"><table><thead><tr><th scope="col">${say('reading-group')}</th>${heads.map((head) => `<th scope="col" class="number">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  return `<h3>${words(question.text)}</h3>${table}${few}`
}

function isShown({ counts, average }: ComparedGroup): boolean {
  return average !== undefined || (counts?.some((count) => count !== undefined) ?? false)
}

function averageOf({ average }: ComparedGroup, { say }: Voice): string {
  return average === undefined ? say('reading-hidden') : say('reading-number', { number: average })
}

function countOf(count: number | undefined, { say, count: many }: Voice): string {
  return count === undefined ? `<span class="soft">${say('reading-hidden')}</span>` : many(count)
}
