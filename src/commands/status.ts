import type { Cityside } from '../cityside/cityside.ts'
import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import { channelOf } from '../domain/contact.ts'
import { inLanguage } from '../domain/language.ts'
import { letterCounts, type OwedReply, publicCounts, type ShownLetters } from '../domain/letters.ts'
import type { Commitment, Outcome } from '../domain/outcome.ts'
import { daysOver, firstDueOn, isLate, isOverdue, isUnexplained, type Promised } from '../domain/promised.ts'
import { publishableOne } from '../domain/publishable.ts'
import { release } from '../domain/release/release.ts'
import type { Released } from '../domain/release/released.ts'
import { sideBySide } from '../domain/side-by-side.ts'
import { goalOf, measuredIn } from '../domain/success.ts'
import { smallCellMin } from '../domain/tally.ts'
import { type Instant, minuteMs } from '../domain/time.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko status [ID]`: how many were asked, reached and answered, and what is promised or overdue. Never who. */
export async function status(id: string | undefined): Promise<string> {
  return withCityside(async (cityside) => {
    if (id !== undefined) {
      const running = await cityside.store.consultation(id)
      if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" alone lists them all.`)
      return one(cityside, running)
    }
    const all = await cityside.store.consultations()
    if (all.length === 0)
      return 'Nothing has been asked yet. "open FILE" launches a consultation; prompts/consultations/ has examples.'
    const asked = await Promise.all(all.map((running) => one(cityside, running)))
    return [...asked, ...(await ideasWaiting(cityside)), ...(await lettersWaiting(cityside))].join('\n\n')
  })
}

async function one(cityside: Cityside, { consultation, stage }: RunningConsultation): Promise<string> {
  const { store, city, now } = cityside
  const [tally, commitments, left, refusing, letters, outcome] = await Promise.all([
    store.tally(consultation.id),
    store.commitments(),
    store.communitiesLeft(),
    store.communitiesRefusing(),
    store.letters(),
    store.outcome(consultation.id),
  ])
  const told = release({ consultation, stage }, tally)
  const own = commitments.filter((commitment) => commitment.consultation === consultation.id)
  const owed = letters.owed.filter(
    ({ subject }) => 'consultation' in subject && subject.consultation === consultation.id,
  )
  const waits = stage.at === 'scheduled' && consultation.opensAt < now() - minuteMs
  const rows: readonly (readonly [string, string])[] = [
    ['stage', waits ? 'scheduled (waits until its department has explained what is overdue)' : stage.at],
    ['asked by', `${consultation.host.name} for ${consultation.departments.join(', ')}`],
    ['invited', String(tally.invited)],
    ['delivered', String(tally.delivered)],
    ['answered', few(tally.answered)],
    ['declined', few(tally.declined)],
    ...(consultation.corrections ?? []).map(
      ({ on, was, is }) => ['corrected', `on ${on}: "${was}" became "${is}"`] as const,
    ),
    ...(tally.capped > 0 ? [['held back', `${tally.capped} (asked enough lately)`] as const] : []),
    ...consultation.communities.map((id) => {
      const gone = left.some((community) => community.id === id)
      const refused = refusing.find((community) => community.id === id)
      if (gone) return ['posted in', `${id} (Ekko is NOT THERE any more)`] as const
      // A post that a moderator has locked, a forum that wants a tag: doctor asks the platform, and names what to do.
      const why =
        refused && ` (a message is NOT TAKEN there: ${refused.code}. "doctor ${channelOf(id)}" says what to do)`
      return ['posted in', `${id}${why ?? ''}`] as const
    }),
    ...own.map(
      (commitment) =>
        [
          kinds[commitment.kind],
          stage.at === 'withdrawn' ? 'nothing any more: it was taken back' : promiseState(commitment, cityside),
        ] as const,
    ),
    ...roundRows(consultation, told),
    ...successRows(consultation, told, outcome),
    ...(owed.length > 0 ? [['letters', lettersState(owed, cityside)] as const] : []),
  ]
  return [
    `${inLanguage(consultation.title, city.languages[0])} (${consultation.id})`,
    ...rows.map(([name, value]) => `  ${name.padEnd(10)} ${value}`),
  ].join('\n')
}

const kinds = { outcome: 'promised', milestone: 'milestone', decider: 'questions' } as const
/** How many answered in each round of a tryout, as far as that may stand beside one another. */
function roundRows(consultation: Consultation, told: Released): readonly (readonly [string, string])[] {
  const { tryout } = consultation
  if (!tryout) return []
  const [first] = sideBySide(consultation, told)
  const answered = (first?.rounds ?? []).map(({ name, people }) => [name, `${people ?? 'hidden'} answered`] as const)
  return [...answered, ['stock', `is taken on ${tryout.stockOn}`]]
}

/** What was to count as a success: the number so far where one is to be reached, and what the outcome says. */
function successRows(
  consultation: Consultation,
  told: Released,
  outcome: Outcome | undefined,
): readonly (readonly [string, string])[] {
  if (!consultation.success) return []
  const { success: report } = outcome ?? {}
  if (report) return [['success', report.verdict]]
  const goal = goalOf(consultation)
  const measured = measuredIn(consultation, told)
  if (!goal) return [['success', 'to be reported with the outcome']]
  const sign = goal.unit === 'percent' ? '%' : ''
  return [['success', `${measured ? `${measured.is}${sign}` : 'not known yet'} of at least ${goal.needed}${sign}`]]
}

function few(count: number): string {
  return publishableOne(count) === undefined ? `fewer than ${smallCellMin}` : String(count)
}

function promiseState(commitment: Commitment, { city, now }: Cityside): string {
  const { key, kind, dueOn, keptAt, milestone } = commitment
  const what = milestone ? `${milestone}: ` : kind === 'decider' ? 'the politician answers ' : 'an answer '
  if (keptAt !== undefined) return `${what}by ${dueOn}, kept`
  return `${what}by ${firstDueOn(commitment)}, ${lateState(commitment, key, city, now())}`
}

/** The ideas that wait for an answer: how many, and each that waits longer than was promised. Never what it says. */
async function ideasWaiting({ store, city, now }: Cityside): Promise<readonly string[]> {
  const open = await store.ideas('open')
  if (open.length === 0) return []
  const late = open.filter((idea) => isLate(idea, city.timeZone, now()))
  const rows = late.map((idea) => {
    const state = lateState(idea, `idea:${idea.number}`, city, now())
    return `  ${`idea ${idea.number}`.padEnd(10)} ${idea.department}, an answer by ${firstDueOn(idea)}, ${state}`
  })
  return [
    [
      `Ideas: ${open.length} ${open.length === 1 ? 'waits' : 'wait'} for an answer, ${late.length} of them late`,
      ...rows,
    ].join('\n'),
  ]
}

/** The letters to hosts that wait for a reply. Never what they say, and no number that could point at a person. */
async function lettersWaiting(cityside: Cityside): Promise<readonly string[]> {
  const { owed } = await cityside.store.letters()
  return owed.length === 0 ? [] : [`Letters to hosts: ${lettersState(owed, cityside)}`]
}

function lettersState(owed: readonly OwedReply[], { city, now }: Cityside): string {
  const counts = publicCounts(letterCounts(owed, dateAt(now(), city.timeZone)))
  return [...lateLetters(counts), ...lettersInTime(counts)].join(', ')
}

function lateLetters({ late, daysLate }: ShownLetters): readonly string[] {
  return late === 0 ? [] : [`${late ?? 'some'} OVERDUE, the oldest by ${counted(daysLate)}`]
}

function lettersInTime({ inTime }: ShownLetters): readonly string[] {
  return inTime === 0 ? [] : [`${inTime ?? 'some'} wait for a reply in time`]
}

/** How late it is and why, or in how many days it is due; and the new date where it was moved. */
function lateState(promised: Promised, key: string, city: City, now: Instant): string {
  const { dueOn, explained } = promised
  const zone = city.timeZone
  const over = daysOver(promised, zone, now)
  const left = daysBetween(dateAt(now, zone), dueOn)
  const why = explained ? `because: ${inLanguage(explained, city.languages[0])}` : ''
  const moved = dueOn === firstDueOn(promised) ? '' : ` New date: ${dueOn}, in ${counted(left)}.`
  if (over === 0) return moved === '' ? `in ${counted(left)}` : `later ${why}${moved}`.trim()
  if (isUnexplained(promised, zone, now)) {
    const again = moved === '' ? '' : `, the new date ${dueOn} too`
    return `OVERDUE by ${counted(over)}${again}; say why with "explain ${key}"`
  }
  return `OVERDUE by ${counted(over)}${why === '' ? '.' : `, ${why}`}${isOverdue(promised, zone, now) ? '' : moved}`
}

function counted(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
