import { type City, workdaysOf } from '../domain/city.ts'
import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import { dayOffText } from '../domain/day-off.ts'
import { type TextRef, text } from '../domain/message.ts'
import { smallCellMin } from '../domain/tally.ts'
import { asFirstAsked } from '../domain/tryout.ts'
import { venueOf, withFollowers } from '../domain/venue.ts'
import { owedText, unexplained } from '../engine/consultation/delay.ts'
import { problemText } from '../files/problem.ts'
import { readJargon } from '../files/read.ts'
import { launchRemarks, remarkLine, type Settlement, type WrittenIn } from '../insight/launch-remarks.ts'
import { planLines, planProblems, planWarnings } from '../insight/plan-lines.ts'
import { type SendPlan, sendPlan } from '../insight/send-plan.ts'
import { choicesToAnswer } from './choices-check.ts'
import type { Cityside } from './cityside.ts'
import { echoWarnings } from './echo-plan.ts'
import { unknownInterests } from './interest-remarks.ts'
import { memoryLine, sameMatter } from './memory.ts'
import { askedTogether } from './overlap.ts'
import { placeProblems } from './places-check.ts'
import { startedProblems } from './started.ts'

/** What is worth knowing before a consultation is launched, as texts to be said in the reader's language. */
export interface Checked {
  /** These stop the launch. */
  readonly problems: readonly TextRef[]
  /** What can be written so that some of them do not. */
  readonly settledBy: readonly Settlement[]
  /** What to change or to think about. */
  readonly warnings: readonly TextRef[]
  /** The same matter earlier: how many answered, what was decided, whether the promise was kept. */
  readonly before: readonly TextRef[]
  /** What other departments ask the same people meanwhile. */
  readonly meanwhile: readonly TextRef[]
  /** How many would be asked right now, when the first and the last get it, and who is left out. */
  readonly plan: readonly TextRef[]
  /** The same to reckon with. */
  readonly sending: SendPlan
}

/** What checking asks of the city’s side. */
export type CheckGround = Pick<Cityside, 'store' | 'city' | 'promptsDir' | 'now' | 'paceOf' | 'lookAtPlaces'>

/** Holds a consultation against the city as it is now: its words, its people, its memory, and what the department owes. */
export async function checkLaunch(
  cityside: CheckGround,
  consultation: Consultation,
  writtenIn: WrittenIn = 'file',
): Promise<Checked> {
  const { store, city } = cityside
  const [jargon, sending, all, commitments, before, places] = await Promise.all([
    readJargon(cityside.promptsDir, city),
    sendingOf(cityside, consultation),
    store.consultations(),
    store.commitments(),
    sameMatter(cityside, consultation),
    placeProblems(cityside, consultation),
  ])
  const remarks = launchRemarks(asFirstAsked(consultation), city, jargon.lists, { writtenIn, now: cityside.now() })
  const lines = (weight: 'error' | 'warning') =>
    remarks.filter((each) => each.weight === weight).map((remark) => remarkLine(remark, city))
  return {
    problems: [
      ...lines('error'),
      ...(await startedProblems(cityside, consultation)),
      ...places,
      ...planProblems(sending),
      ...owedBy(cityside, consultation, all, commitments),
    ],
    settledBy: [...new Set(remarks.flatMap(({ settledBy }) => settledBy ?? []))],
    warnings: [
      ...lines('warning'),
      // A file tells of these with their lines.
      ...(writtenIn === 'chat' ? daysOff(consultation, city) : []),
      ...jargon.problems.map(problemText),
      ...unknownInterests(consultation, all),
      ...(consultation.afterVisit ? [] : [...tooFew(sending), ...planWarnings(sending)]),
      ...echoWarnings(cityside, consultation, sending),
      ...choicesToAnswer(asFirstAsked(consultation)),
    ],
    before: before.map((memory) => memoryLine(memory, cityside)),
    meanwhile: askedTogether(consultation, all, city),
    plan: visitLines(consultation, city) ?? planLines(sending, city.quiet),
    sending,
  }
}

/** The days it is decided and answered on, where no office is open. */
function daysOff({ frame, answerBy }: Consultation, city: City): readonly TextRef[] {
  return [...new Set([frame.decisionOn, answerBy])].flatMap((day) => dayOffText(day, workdaysOf(city)) ?? [])
}

/** All that is to be thought about, in one list, for where there are no headings. */
export function remarksOf({ warnings, before, meanwhile }: Checked): readonly TextRef[] {
  return [
    ...warnings,
    ...before.map((memory) => text('check-before', { memory })),
    ...meanwhile.map((other) => text('check-meanwhile', { other })),
  ]
}

/** At the pace of the channels that run, and outside quiet hours. */
async function sendingOf({ store, city, now, paceOf }: CheckGround, consultation: Consultation): Promise<SendPlan> {
  const { opensAt, closesAt } = consultation
  const at = now()
  const audience = consultation.afterVisit
    ? { channels: [], capped: 0, unreachable: 0 }
    : await store.audienceCounts(withVenues(consultation, city), city.cap, Math.max(at, opensAt))
  const { size } = consultation.audience
  return sendPlan({
    ...{ audience, paceOf, opensAt, closesAt, quiet: city.quiet, timeZone: city.timeZone, now: at },
    ...(size !== undefined && { sizeMax: size }),
  })
}

/** What is asked after a visit goes to those alone who come by. */
function visitLines({ afterVisit }: Consultation, city: City): readonly TextRef[] | undefined {
  const venue = afterVisit && venueOf(city, afterVisit.venue)
  return venue && [text('check-after-visit', { venue: { local: venue.name }, hours: afterVisit.hours })]
}

/** Who has only been asked enough lately is told of in the plan. */
function tooFew({ asked, capped }: SendPlan): readonly TextRef[] {
  if (asked === 0) return capped === 0 ? [text('check-nobody')] : []
  return asked < smallCellMin ? [text('check-few')] : []
}

function withVenues(consultation: Consultation, city: City): Consultation {
  return { ...consultation, audience: withFollowers(consultation.audience, city) }
}

function owedBy(
  { city, now }: CheckGround,
  { departments }: Consultation,
  all: readonly RunningConsultation[],
  commitments: Awaited<ReturnType<Cityside['store']['commitments']>>,
): readonly TextRef[] {
  const owed = commitments.flatMap((commitment) => {
    const made = all.find(({ consultation }) => consultation.id === commitment.consultation)?.consultation
    return made?.departments[0] === departments[0] ? [{ commitment, consultation: made }] : []
  })
  return unexplained({ city, owed }, now()).map((each) => owedText(each, city, now()))
}
