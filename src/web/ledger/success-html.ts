import type { TextRef } from '../../domain/message.ts'
import { goalText, measuredText } from '../../domain/success.ts'
import type { Account, SuccessAccount } from './record.ts'
import type { Voice } from './voice.ts'

const verdicts = {
  reached: 'success-reached',
  'not-reached': 'success-not-reached',
  unclear: 'success-unclear',
} as const

/** What will count as a success, with the number to be reached, beside what can be changed. */
export function successHtml({ what, goal }: SuccessAccount, voice: Voice): string {
  return `${voice.paragraphs(what)}${goal ? softHtml(goalText(goal), voice) : ''}`
}

/** What came of it, once it is decided; no section where nothing was said beforehand. */
export function successReportHtml({ success }: Account, voice: Voice): string {
  const { say, paragraphs } = voice
  const { what, report, measured } = success ?? {}
  if (!what || !report) return ''
  const number = measured ? softHtml(measuredText(measured), voice) : ''
  return `<section aria-labelledby="success"><h2 id="success">${say(verdicts[report.verdict])}</h2><p>${say('success-was', { what: { local: what } })}</p>${paragraphs(report.words)}${number}</section>`
}

function softHtml({ key, with: values }: TextRef, { say }: Voice): string {
  return `<p class="soft">${say(key, values)}</p>`
}
