import type { RunningConsultation } from '../domain/consultation.ts'
import type { TextValue } from '../domain/message.ts'
import type { ConsultationDigest, DuePromise, GroupDigest } from './digest.ts'

type Say = (key: string, values?: Readonly<Record<string, TextValue>>) => string

/** One promise in one sentence: how late or how soon, what, by when, who owes it, and to how many. */
export function promiseLine(promise: DuePromise, t: Say): string {
  const { consultation } = promise.running
  const what =
    promise.commitment.kind === 'outcome'
      ? t('digest-what-outcome', { title: { local: consultation.title } })
      : t('digest-what-milestone', { milestone: { local: promise.what }, title: { local: consultation.title } })
  const line = t(promise.daysLeft < 0 ? 'digest-promise-overdue' : 'digest-promise-due', {
    days: Math.abs(promise.daysLeft),
    what,
    dueOn: { on: promise.commitment.dueOn },
    host: consultation.host.name,
    people: promise.people ?? t('digest-people-few'),
  })
  const { explained } = promise.commitment
  return explained ? `${line} ${t('digest-promise-explained', { why: { local: explained } })}` : line
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

/** How one group took part, in words; beside its share of the population where that is known. */
export function groupLine(group: GroupDigest, t: Say): string {
  const place = { local: group.name }
  if (group.invited === 0) return t('digest-missing-nobody', { place })
  if (group.invited === undefined || group.answered === undefined) return t('digest-missing-few', { place })
  const line = t('digest-missing-place', { place, answered: group.answered, invited: group.invited })
  if (group.residentsPercent === undefined || group.answersPercent === undefined) return line
  return `${line} (${t('digest-of-residents', { share: group.residentsPercent, answeredShare: group.answersPercent })})`
}
