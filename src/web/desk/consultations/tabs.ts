import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import type { Voice } from '../voice.ts'

/** The pages of one consultation, in the order of its life. */
const tabs = [
  { id: 'overview', path: '', label: 'desklaunch-tab-overview' },
  { id: 'said', path: '/said', label: 'desklaunch-tab-said' },
  { id: 'themes', path: '/themes', label: 'desklaunch-tab-themes' },
  { id: 'decider', path: '/decider', label: 'deskdecider-tab' },
  { id: 'outcome', path: '/outcome', label: 'desklaunch-tab-outcome' },
  { id: 'news', path: '/news', label: 'desklaunch-tab-news' },
] as const

/** One page of a consultation. */
export type Tab = (typeof tabs)[number]['id']

/** The way between the pages of a consultation, with the one that is shown marked. */
export function tabsOf(
  { id, deciderQuestions }: Pick<Consultation, 'id' | 'deciderQuestions'>,
  current: Tab,
  { say }: Voice,
): string {
  const there = tabs.filter((tab) => tab.id !== 'decider' || deciderQuestions !== undefined)
  const links = there.map((tab) => {
    const here = tab.id === current ? ' aria-current="page"' : ''
    return `<li><a href="/desk/consultations/${h(id)}${tab.path}"${here}>${say(tab.label)}</a></li>`
  })
  return `<nav class="tabs" aria-label="${say('desklaunch-tabs')}"><ul>${links.join('')}</ul></nav>`
}
