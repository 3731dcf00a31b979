import { clockAt, dateAt } from '../domain/calendar.ts'
import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import { inLanguage } from '../domain/language.ts'
import { type Memory, promiseStanding } from '../domain/memory.ts'
import { afterQuietHours } from '../domain/quiet.ts'
import { smallCellMin } from '../domain/tally.ts'
import type { Instant, TimeZone } from '../domain/time.ts'
import { sayWhyFirst, unexplained } from '../engine/accounting.ts'
import { problemLine } from '../files/problem.ts'
import { readJargon } from '../files/reading.ts'
import { launchRemarks, remarkLine } from '../insight/remarks.ts'
import { unknownInterests } from './interest-remarks.ts'
import type { Office } from './office.ts'
import { askedTogether } from './overlapping.ts'

/** What is worth knowing before a consultation is launched, as sentences. */
export interface Checked {
  /** These stop the launch. */
  readonly problems: readonly string[]
  /** What to change or to think about. */
  readonly warnings: readonly string[]
  /** The same matter earlier: how many answered, what was decided, whether the promise was kept. */
  readonly before: readonly string[]
  /** What other departments ask the same people meanwhile. */
  readonly meanwhile: readonly string[]
  /** How many would be asked right now. */
  readonly asked: number
  /** How many, and when they get it. */
  readonly plan: string
}

/** What checking asks of an office. */
type Ground = Pick<Office, 'store' | 'city' | 'promptsDir' | 'now'>

/** Below this an earlier consultation only shares a word or two by chance. */
const sameMatterRankMin = 0.3
const memoriesShownMax = 3

/** Holds a consultation against the city as it is now: its words, its people, its memory, and what the department owes. */
export async function checkLaunch(office: Ground, consultation: Consultation): Promise<Checked> {
  const { store, city } = office
  const [jargon, qualified, all, commitments, before] = await Promise.all([
    readJargon(office.promptsDir, city),
    store.audienceSize(consultation),
    store.consultations(),
    store.commitments(),
    askedBefore(office, consultation),
  ])
  const remarks = launchRemarks(consultation, city, jargon.lists)
  const lines = (weight: 'error' | 'warning') => remarks.filter((each) => each.weight === weight).map(remarkLine)
  const asked = Math.min(qualified, consultation.audience.size ?? qualified)
  return {
    problems: [...lines('error'), ...owedBy(office, consultation, all, commitments)],
    warnings: [
      ...lines('warning'),
      ...jargon.problems.map(problemLine),
      ...unknownInterests(consultation, all),
      ...tooFew(asked),
    ],
    before: before.map((memory) => beforeLine(memory, office)),
    meanwhile: askedTogether(consultation, all, city),
    asked,
    plan: planLine(asked, consultation, office),
  }
}

/** All that is to be thought about, in one list, for where there are no headings. */
export function remarksOf({ warnings, before, meanwhile }: Checked): readonly string[] {
  return [
    ...warnings,
    ...before.map((line) => `Asked before: ${line}`),
    ...meanwhile.map((line) => `Running now on the same people: ${line}`),
  ]
}

function tooFew(asked: number): readonly string[] {
  if (asked >= smallCellMin) return []
  if (asked === 0)
    return [
      'audience: nobody would be asked right now. Choose more topics, places or roles, or wait until more people have joined.',
    ]
  return [
    `audience: only ${asked} ${asked === 1 ? 'person' : 'people'} would be asked right now. With fewer than ${smallCellMin} nobody is anonymous, and no number may be shown. Choose a wider audience.`,
  ]
}

function owedBy(
  { city, now }: Ground,
  { departments }: Consultation,
  all: readonly RunningConsultation[],
  commitments: Awaited<ReturnType<Office['store']['commitments']>>,
): readonly string[] {
  const overdue = commitments.flatMap((commitment) => {
    const made = all.find(({ consultation }) => consultation.id === commitment.consultation)?.consultation
    return made?.departments[0] === departments[0] ? [{ commitment, consultation: made }] : []
  })
  return unexplained({ city, overdue }, now()).map((owed) => sayWhyFirst(owed, city, now()))
}

/** By the title alone, and by the title with the questions: either may say it. */
async function askedBefore({ store, city }: Ground, consultation: Consultation): Promise<readonly Memory[]> {
  const title = Object.values(consultation.title).join(' ')
  const questions = consultation.questions.flatMap(({ text }) => Object.values(text)).join(' ')
  const found = await Promise.all(
    [title, `${title} ${questions}`].map((words) =>
      store.remembered({ words, languages: city.languages, limit: memoriesShownMax + 1 }),
    ),
  )
  const best = new Map<string, Memory>()
  for (const memory of found.flat()) {
    const known = best.get(memory.consultation.id)
    if (!known || known.rank < memory.rank) best.set(memory.consultation.id, memory)
  }
  return [...best.values()]
    .filter(({ consultation: { id }, rank }) => id !== consultation.id && rank >= sameMatterRankMin)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, memoriesShownMax)
}

const standings = {
  none: '',
  open: ' The promise is still open.',
  kept: ' The promise was kept.',
  'kept-late': ' The promise was kept late.',
  broken: ' The promise is broken.',
} as const

/** One earlier consultation in one line, for staff. */
export function beforeLine(memory: Memory, { city, now }: Pick<Office, 'city' | 'now'>): string {
  const [language] = city.languages
  const { consultation, answered, stage, outcome } = memory
  const year = dateAt(consultation.opensAt, city.timeZone).slice(0, 4)
  const people =
    answered === undefined ? `fewer than ${smallCellMin} people` : answered === 0 ? 'nobody' : `${answered} people`
  const count = stage.at === 'draft' || stage.at === 'scheduled' ? 'not asked yet.' : `${people} answered.`
  const part = outcome?.parts.find(({ concerns }) => concerns.kind === 'everyone') ?? outcome?.parts[0]
  const came = part
    ? ` Decided (${part.verdict}): ${inLanguage(part.decision, language)}`
    : stage.at === 'withdrawn'
      ? ' It was taken back.'
      : ' Nothing is decided yet.'
  const standing = standings[promiseStanding(memory, city.timeZone, now())]
  return `"${inLanguage(consultation.title, language)}" (${consultation.id}, ${year}): ${count}${came}${standing}`
}

function planLine(asked: number, consultation: Consultation, { city, now }: Ground): string {
  const opens = Math.max(consultation.opensAt, now())
  const quietEnds = afterQuietHours(opens, city.quiet, city.timeZone)
  const people = `Right now ${asked} ${asked === 1 ? 'person' : 'people'} would be asked`
  if (quietEnds === opens) return `${people}, from ${moment(opens, city.timeZone)}.`
  return `${people}. It opens in the quiet hours, so nobody gets it before ${moment(quietEnds, city.timeZone)}.`
}

function moment(at: Instant, zone: TimeZone): string {
  return `${dateAt(at, zone)} ${clockAt(at, zone)}`
}
