import { addDays, dateAt, isLocalDate } from '../domain/calendar.ts'
import type { ContactId } from '../domain/contact.ts'
import { type Guide, guidesNamed } from '../domain/guide.ts'
import type { CityAct } from '../domain/inbox.ts'
import type { InquirySubject } from '../domain/inquiry.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import type { LocalDate } from '../domain/time.ts'
import { markOf } from '../seal/account.ts'
import { Refusal, type TerminalCityside, withCityside } from './session.ts'
import { worded } from './wording.ts'

/** What is said of an absence on the command line. */
export interface AwayOptions {
  readonly from?: string
  readonly until: string
  readonly standIn?: string
}

/** `ekko guide`: who follows ideas and conversations to their end, who is away, and what each follows. */
export async function listGuides(): Promise<string> {
  return withCityside(async ({ store, city }) => {
    const guides = await store.guides()
    if (guides.length === 0) return 'There are no guides yet. "guide name" proposes one.'
    const ideas = await store.ideas('open')
    const inquiries = (await store.inquiries()).filter(({ ended }) => ended === undefined)
    const [language] = city.languages
    return guides
      .map((guide) => {
        const follows = [
          ...ideas.filter((idea) => idea.guides?.[0]?.key === guide.key).map(({ number }) => `idea/${number}`),
          ...inquiries.filter((each) => each.guides?.[0]?.key === guide.key).map(({ key }) => `exchange/${key}`),
        ]
        return `${named(guide, language)}  ${standing(guide, guides, city.timeZone)}${follows.length === 0 ? '' : `  follows ${follows.join(' ')}`}`
      })
      .join('\n')
  })
}

/** `ekko guide name CONTACT --name N --title T`: proposes a member of staff; their own yes makes them a guide. */
export async function nameGuide(
  contact: string,
  { name, title }: { readonly name: string; readonly title: readonly string[] },
): Promise<string> {
  return withCityside(async (cityside) => {
    if (!/^[a-z]+:.+$/.test(contact))
      throw new Refusal(`"${contact}" is not a contact. Write it as channel:id, for example telegram:3527065.`)
    await submit(cityside, {
      act: 'guide.named',
      contact: markOf(cityside.store.seal, contact as ContactId),
      name,
      title: worded('--title', title, cityside.city.languages),
    })
    return `${name} is asked in their own chat. Nobody sees the name before they have agreed.`
  })
}

/** `ekko guide give THREAD [GUIDE]`: gives `idea/12` or `exchange/KEY` to a guide; without one it is its department's alone. */
export async function giveThread(thread: string, guide: string | undefined): Promise<string> {
  return withCityside(async (cityside) => {
    const subject = await subjectOf(cityside, thread)
    const found = guide === undefined ? undefined : await guideCalled(cityside, guide)
    await submit(cityside, { act: 'guide.given', subject, ...(found && { guide: found.key }) })
    return found
      ? `${found.name} follows ${thread} now, and the person who wrote is told the name.`
      : `${thread} is its department's alone again, and the person who wrote is told.`
  })
}

/** `ekko guide away GUIDE --until DAY --stand-in GUIDE`: who takes over for how long; without another guide their department does. */
export async function leaveGuide(guide: string, { from, until, standIn }: AwayOptions): Promise<string> {
  return withCityside(async (cityside) => {
    const { key, name } = await guideCalled(cityside, guide)
    const other = standIn === undefined ? undefined : await guideCalled(cityside, standIn)
    const today = dateAt(cityside.now(), cityside.city.timeZone)
    const away = {
      fromOn: dayFrom('--from', from ?? today, today),
      untilOn: dayFrom('--until', until, today),
      ...(other && { standIn: other.key }),
    }
    await submit(cityside, { act: 'guide.away', guide: key, away })
    return `${name} is away from ${away.fromOn} until ${away.untilOn}; ${other?.name ?? 'their department'} takes over.`
  })
}

/** `ekko guide back GUIDE`: ends an absence early. */
export async function returnGuide(guide: string): Promise<string> {
  return withCityside(async (cityside) => {
    const { key, name } = await guideCalled(cityside, guide)
    await submit(cityside, { act: 'guide.away', guide: key })
    return `${name} is back.`
  })
}

/** `ekko guide end GUIDE`: a guide no more; what they follow goes to its departments. */
export async function endGuide(guide: string): Promise<string> {
  return withCityside(async (cityside) => {
    const { key, name } = await guideCalled(cityside, guide)
    await submit(cityside, { act: 'guide.ended', guide: key })
    return `${name} is a guide no more. What they followed is with its departments, and those who wrote are told.`
  })
}

async function submit(cityside: TerminalCityside, act: CityAct): Promise<void> {
  const result = await cityside.act(act, 'cli')
  if (!result.ok) throw new Refusal(cityside.say(result.why))
}

async function guideCalled({ store }: TerminalCityside, written: string): Promise<Guide> {
  const guides = await store.guides()
  const byKey = guides.find(({ key }) => key === written)
  const [found, ...more] = byKey ? [byKey] : guidesNamed(written, guides)
  if (!found) throw new Refusal(`"${written}" is no guide. "guide" shows them all.`)
  if (more.length > 0) throw new Refusal(`"${written}" could be several guides. Write the key that "guide" shows.`)
  return found
}

async function subjectOf({ store }: TerminalCityside, thread: string): Promise<InquirySubject> {
  const [, kind, name = ''] = /^(idea|exchange)\/(\w+)$/.exec(thread) ?? []
  if (kind === 'idea') {
    const idea = (await store.ideas()).find(({ number }) => String(number) === name)
    if (idea) return { of: 'idea', idea: idea.key }
  }
  if (kind === 'exchange') {
    const inquiry = (await store.inquiries()).find(({ key }) => key === name)
    if (inquiry) return inquiry.subject
  }
  throw new Refusal(`There is no "${thread}". Write idea/12, or exchange/ and its key as the desk's address has it.`)
}

function dayFrom(option: string, written: string, today: LocalDate): LocalDate {
  const ahead = /^\+(\d{1,3})d$/.exec(written)?.[1]
  if (ahead !== undefined) return addDays(today, Number(ahead))
  if (!isLocalDate(written)) throw new Refusal(`${option} takes a day: 2026-01-12, or +10d.`)
  return written
}

function named({ key, name, title }: Guide, language: Language): string {
  return `${key}  ${name}, ${inLanguage(title, language)}`
}

function standing({ agreedAt, reachable, away }: Guide, guides: readonly Guide[], timeZone: string): string {
  if (agreedAt === undefined) return 'has not agreed yet'
  if (!reachable) return 'cannot be reached'
  if (!away) return 'is here'
  const standIn = guides.find(({ key }) => key === away.standIn)
  return `is away from ${dateAt(away.from, timeZone)} until ${dateAt(away.until, timeZone)}; ${standIn?.name ?? 'nobody'} takes over`
}
