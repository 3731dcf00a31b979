import type { RunningConsultation } from '../../../domain/consultation.ts'
import { type Matter, matterIn } from '../consultations/found.ts'
import { type Tab, tabsOf } from '../consultations/tabs.ts'
import type { Answer, Page } from '../door.ts'
import type { Visit } from '../visit.ts'

export type { Matter } from '../consultations/found.ts'
export type { Tab } from '../consultations/tabs.ts'

/** Answers for a consultation; one that is not there, and one of another department, look alike. */
export function aboutMatter(
  answer: (visit: Visit, matter: Matter) => Promise<Answer>,
): (visit: Visit) => Promise<Answer> {
  return async (visit) => {
    const matter = await matterIn(visit)
    return matter ? answer(visit, matter) : { missing: true }
  }
}

/** The same for what only those do who run it. */
export function runningMatter(
  answer: (visit: Visit, matter: Matter) => Promise<Answer>,
): (visit: Visit) => Promise<Answer> {
  return aboutMatter(async (visit, matter) => (matter.runs ? answer(visit, matter) : { missing: true }))
}

/** The same for what moderators of each department do that it concerns. */
export function themedMatter(
  answer: (visit: Visit, matter: Matter) => Promise<Answer>,
): (visit: Visit) => Promise<Answer> {
  return aboutMatter(async (visit, matter) => (matter.themes ? answer(visit, matter) : { missing: true }))
}

/** The address of a page about a consultation. */
export function addressOf({ consultation }: RunningConsultation, rest: string): string {
  return `/desk/consultations/${encodeURIComponent(consultation.id)}/${rest}`
}

/** A page about a consultation, with the way to the others. */
export function matterPage(
  { voice }: Visit,
  matter: Matter,
  tab: Tab,
  page: Pick<Page, 'html' | 'scripts' | 'styles' | 'status'> & { readonly title?: string },
): Page {
  const { title } = matter.consultation
  const way = tabsOf(matter.consultation, tab, voice)
  return {
    room: 'consultations',
    styles: ['reading.css'],
    ...page,
    title: page.title ?? voice.words(title),
    html: `${page.title === undefined || page.title === voice.words(title) ? '' : `<p class="soft">${voice.words(title)}</p>`}${way}\n${page.html}`,
  }
}
