import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import type { TextValue } from '../domain/message.ts'
import type { ConsultationDigest, DuePromise, GroupDigest, OtherDigest, QuestionDigest, ThemeDigest } from './digest.ts'

/** Says one text in the reader's language. */
export type Say = (key: string, values?: Readonly<Record<string, TextValue>>) => string

/** One promise in one sentence: how late or how soon, what, by when, who owes it, and to how many. */
export function promiseLine(promise: DuePromise, t: Say): string {
  const { consultation } = promise.running
  const line = t(promise.daysLeft < 0 ? 'digest-promise-overdue' : 'digest-promise-due', {
    days: Math.abs(promise.daysLeft),
    what: whatLine(promise, t),
    dueOn: { on: promise.commitment.dueOn },
    host: consultation.host.name,
    people: promise.people ?? t('digest-people-few'),
  })
  const { explained } = promise.commitment
  return explained ? `${line} ${t('digest-promise-explained', { why: { local: explained } })}` : line
}

/** What was promised. */
export function whatLine({ commitment, running, what }: DuePromise, t: Say): string {
  const title = { local: running.consultation.title }
  return commitment.kind === 'outcome'
    ? t('digest-what-outcome', { title })
    : t('digest-what-milestone', { milestone: { local: what }, title })
}

/** How many were asked and answered. */
export function askedLine({ invited, delivered, answered, declined }: ConsultationDigest, t: Say): string {
  return answered === undefined
    ? t('digest-asked-few', { invited })
    : t('digest-asked', { invited, delivered, answered, declined: declined ?? '<5' })
}

/** The two things that the answers are split between; never one conclusion. */
export function dilemmaLine({ dilemma, lines, scale }: QuestionDigest, t: Say): string | undefined {
  const [one, other] = [dilemma && lines[dilemma.one], dilemma && lines[dilemma.other]]
  if (one?.people === undefined || other?.people === undefined) return undefined
  return t(scale ? 'digest-dilemma-scale' : 'digest-dilemma-choices', {
    one: one.people,
    oneLabel: { local: one.label },
    other: other.people,
    otherLabel: { local: other.label },
  })
}

export function themeLine({ label, people }: ThemeDigest, t: Say): string {
  const theme = { local: label }
  return people === undefined ? t('digest-theme-few', { theme }) : t('digest-theme', { theme, people })
}

/** What another department asks on the same topics. */
export function otherLine({ running, topics }: OtherDigest, city: City, t: Say): string {
  const { consultation } = running
  const nameOf = (
    things: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[],
    id: string,
  ) => things.find((thing) => thing.id === id)?.name ?? { any: id }
  return t('digest-other', {
    title: { local: consultation.title },
    departments: { list: consultation.departments.map((id) => nameOf(city.departments, id)) },
    topics: { list: topics.map((id) => nameOf(city.topics, id)) },
    stage: stageLine(running, t),
  })
}

export function stageLine({ consultation, stage }: RunningConsultation, t: Say): string {
  return t(`digest-stage-${stage.at}`, {
    opens: { at: consultation.opensAt },
    closes: { at: consultation.closesAt },
    decision: { on: consultation.frame.decisionOn },
  })
}

export function heardLine(heard: NonNullable<ConsultationDigest['heard']>, t: Say): string {
  return t('digest-heard', {
    people: heard.people,
    yes: heard.yesPercent,
    partly: heard.partlyPercent,
    no: heard.noPercent,
  })
}

/** More names than these are a wall; their number says as much. */
const nobodyNamesMax = 6

/** How the groups took part: a line for each that may be shown, and one each for those too small to show and those not asked. */
export function groupLines(groups: readonly GroupDigest[], t: Say): readonly string[] {
  const shown = groups.flatMap((group) => groupLine(group, t) ?? [])
  const nobody = groups.filter((group) => group.invited === 0)
  const few = groups.filter((group) => group.invited !== 0 && groupLine(group, t) === undefined)
  return [
    ...shown,
    ...(few.length > 0
      ? [
          fewLine(
            few.map(({ name }) => name),
            t,
          ),
        ]
      : []),
    ...(nobody.length > nobodyNamesMax ? [t('digest-missing-nobody-many', { groups: nobody.length })] : []),
    ...(nobody.length > 0 && nobody.length <= nobodyNamesMax
      ? [t('digest-missing-nobody', { place: { list: nobody.map(({ name }) => name) } })]
      : []),
  ]
}

/** Everything of which too little may be shown, said once. */
export function fewLine(names: readonly Localized[], t: Say): string {
  return t('digest-missing-few', { place: { list: names } })
}

/** A question's choices or steps that may be shown, and in one line those that may not. */
export function shownLines(
  { lines }: QuestionDigest,
  t: Say,
): { readonly shown: readonly { readonly label: Localized; readonly people: number }[]; readonly few?: string } {
  const shown = lines.flatMap(({ label, people }) => (people === undefined ? [] : [{ label, people }]))
  const few = lines.filter(({ people }) => people === undefined).map(({ label }) => label)
  return { shown, ...(few.length > 0 ? { few: fewLine(few, t) } : {}) }
}

/** One group beside its share of the population where that is known; undefined where nothing may be shown. */
function groupLine(group: GroupDigest, t: Say): string | undefined {
  if (group.invited === 0 || group.invited === undefined || group.answered === undefined) return undefined
  const place = { local: group.name }
  const line = t('digest-missing-place', { place, answered: group.answered, invited: group.invited })
  if (group.residentsPercent === undefined || group.answersPercent === undefined) return line
  return `${line} (${t('digest-of-residents', { share: group.residentsPercent, answeredShare: group.answersPercent })})`
}
