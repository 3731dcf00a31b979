import type { RunningConsultation } from '../../../domain/consultation.ts'
import { mayRun, serves } from '../../../domain/duty.ts'
import type { Answer, Page } from '../door.ts'
import type { Visit } from '../visit.ts'

/** A consultation as one visitor has it before them. */
export interface Matter extends RunningConsultation {
  /** Whether the visitor runs it; the others only read. */
  readonly runs: boolean
}

/** The tabs of one consultation, by what stands in the address after its id. */
const tabs = ['said', 'themes', 'outcome', 'news'] as const
/** One of them. */
export type Tab = (typeof tabs)[number]

/** The consultation that the address names, where it concerns a department that the visitor serves. */
export async function matterIn({ params, visitor, cityside }: Visit): Promise<Matter | undefined> {
  const running = await cityside.store.consultation(params.id ?? '')
  if (!running) return undefined
  const { departments } = running.consultation
  if (!departments.some((each) => serves(visitor.duties, each))) return undefined
  return { ...running, runs: mayRun(visitor.duties, running.consultation) }
}

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

/** The address of a page about a consultation. */
export function addressOf({ consultation }: RunningConsultation, rest: string): string {
  return `/desk/consultations/${encodeURIComponent(consultation.id)}/${rest}`
}

/** A page about a consultation, with the way to the others. */
export function matterPage(
  { voice }: Visit,
  matter: Matter,
  tab: Tab,
  page: Pick<Page, 'html' | 'scripts' | 'status'> & { readonly title?: string },
): Page {
  const { title } = matter.consultation
  const listed = tabs.map((each) => {
    const marked = each === tab ? ' aria-current="page"' : ''
    return `<li><a href="${addressOf(matter, each)}"${marked}>${voice.say(`reading-tab-${each}`)}</a></li>`
  })
  const way = `<nav class="tabs" aria-label="${voice.say('reading-tabs')}"><ul>${listed.join('')}</ul></nav>`
  return {
    room: 'consultations',
    styles: ['reading.css'],
    ...page,
    title: page.title ?? voice.words(title),
    html: `${page.title === undefined || page.title === voice.words(title) ? '' : `<p class="soft">${voice.words(title)}</p>`}${way}\n${page.html}`,
  }
}
