import { missingIn, type ReachTold } from '../../domain/release/reach.ts'
import { type WeighedShown, type WeighedShownQuestion, weighedSentences } from '../../domain/release/weighed-shown.ts'
import type { HeardFrom } from './heard-from.ts'
import type { Voice } from './voice.ts'

/** Who was heard and who is missing: the sentence first, the numbers below it. */
export function heardFromHtml({ heardFrom = [] }: HeardFrom, { say }: Voice): string {
  if (heardFrom.length === 0) return ''
  const missing = missingIn(heardFrom)
  const lines = heardFrom.map((group) => `<li>${lineOf(group, say)}</li>`)
  const ranges = heardFrom.some(({ turnoutPercent }) => turnoutPercent)
    ? `<p class="soft">${say('weights-range')}</p>`
    : ''
  return `<h3>${say('weights-heard')}</h3>${missing.length > 0 ? `<p>${say('weights-missing', { names: { list: missing } })}</p>` : ''}<ul>${lines.join('')}</ul>${ranges}`
}

function lineOf(group: ReachTold, say: Voice['say']): string {
  const { name, answered = 0, invited, turnoutPercent, residentsPercent, answersPercent, visits } = group
  const named = { name: { local: name }, answered }
  return [
    invited === undefined ? say('weights-answered-least', named) : say('weights-asked-least', { ...named, invited }),
    turnoutPercent ? `${say('weights-turnout-short', turnoutPercent)}.` : '',
    residentsPercent === undefined || answersPercent === undefined
      ? ''
      : say('weights-share', { residents: residentsPercent, answers: answersPercent }),
    visits ? say('weights-elsewhere') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Each question as answered and as weighed, and how it was weighed. */
export function weighedHtml({ weighed }: HeardFrom, voice: Voice): string {
  if (!weighed) return ''
  return `<section aria-labelledby="weighed"><h2 id="weighed">${voice.say('weights-title')}</h2>${howHtml(weighed, voice)}${weighed.questions.map((question) => tableHtml(question, voice)).join('')}</section>`
}

function howHtml(weighed: WeighedShown, { say }: Voice): string {
  const sentences = weighedSentences(weighed).map(({ key, with: values }) => say(key, values))
  return `<p>${sentences.slice(0, -1).join(' ')}</p><p><strong>${sentences.at(-1)}</strong></p>`
}

function tableHtml({ text, step, lines }: WeighedShownQuestion, { say, words, count }: Voice): string {
  const rows = lines.map(
    ({ label, answered, weighed }) =>
      `<tr><th scope="row">${words(label)}</th><td>${count(answered)} %</td><td>${count(weighed)} %</td></tr>`,
  )
  const rounded = step > 1 ? `<p class="soft">${say('weights-step', { step })}</p>` : ''
  return `<h3>${words(text)}</h3><table><thead><tr><th scope="col">${say('ledger-answer')}</th><td>${say('weights-answered')}</td><td>${say('weights-weighed')}</td></tr></thead><tbody>${rows.join('')}</tbody></table>${rounded}`
}
