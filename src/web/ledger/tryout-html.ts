import { escapeHtml as h } from '../../digests/escape.ts'
import type { Account, TryoutAccount } from './record.ts'
import type { Voice } from './voice.ts'

const names = { before: 'tryout-round-before', during: 'tryout-round-during', after: 'tryout-round-after' } as const

/** When the same is asked, and when stock is taken. */
export function tryoutHtml({ rounds, stockOn }: TryoutAccount, { say, day }: Voice): string {
  const lines = rounds.map(
    ({ name, from, until }) =>
      `<li>${say('ledger-round', { round: { key: names[name] }, from: { at: from }, until: { at: until } })}</li>`,
  )
  return `<ul>${lines.join('')}</ul><p>${say('ledger-stock')} ${day(stockOn)}</p>`
}

/** What was answered, round beside round; no section while it is open. */
export function roundsHtml({ tryout }: Account, voice: Voice): string {
  const { say } = voice
  if (!tryout?.answers) return ''
  const tables = tryout.answers.map((each) => answersHtml(each, voice))
  return `<section aria-labelledby="rounds"><h2 id="rounds">${say('ledger-rounds')}</h2><p class="soft">${say('ledger-rounds-hidden')}</p>${tables.join('')}</section>`
}

/** One question: a column for each round, a row for how many answered, the mean, and each option. */
function answersHtml({ text, rounds, lines }: NonNullable<TryoutAccount['answers']>[number], voice: Voice): string {
  const { say, words, count } = voice
  const cell = (people: number | null) => `<td>${people === null ? say('ledger-hidden') : count(people)}</td>`
  const row = (label: string, cells: string) => `<tr><th scope="row">${label}</th>${cells}</tr>`
  const means = rounds.some(({ average }) => average !== undefined)
    ? row(
        say('ledger-mean'),
        rounds
          .map(({ average }) => `<td>${average === undefined ? say('ledger-hidden') : h(String(average))}</td>`)
          .join(''),
      )
    : ''
  const options = lines.map(({ label, people }) => row(words(label), people.map(cell).join('')))
  return `<table><caption>${words(text)}</caption><thead><tr><th scope="col">${say('ledger-answer')}</th>${rounds.map(({ name }) => `<th scope="col">${say(names[name])}</th>`).join('')}</tr></thead>
<tbody>${row(say('ledger-answered'), rounds.map(({ people }) => cell(people)).join(''))}${means}${options.join('')}</tbody></table>`
}
