import type { RunningConsultation } from '../../domain/consultation.ts'
import type { Inquirable } from '../../domain/inquiry.ts'
import type { InquirableNeed, SubjectNeed } from '../../engine/needs.ts'
import type { Subject } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { StoredConsultation } from '../records/consultations.ts'
import { readIdeas } from '../records/ideas.ts'
import { readInquiries } from '../records/inquiries.ts'
import { readAskedFor, readInquirable } from './inquirable.ts'
import type { Needing } from './load.ts'
import { readMatters } from './status.ts'

/** What moderators and staff work on with these events. The same subject is read once, however many work on it. */
export async function readSubjects(
  base: Base,
  needing: readonly Needing[],
  consultations: ReadonlyMap<string, StoredConsultation>,
): Promise<(each: Needing) => Subject> {
  const wanted = needing.flatMap(({ needs }) => consultationOf(needs.subject, consultations) ?? [])
  const matters = await readMatters(base, [...new Set(wanted)])
  const named = needing.flatMap(({ needs: { subject } }) => (subject.of === 'idea' ? [subject.idea] : []))
  const keys = [...new Set(named.filter((each) => typeof each === 'string'))]
  const numbers = [...new Set(named.flatMap((each) => (typeof each === 'string' ? [] : [each.number])))]
  const ideas = [
    ...(keys.length === 0 ? [] : await readIdeas(base, { keys })),
    ...(numbers.length === 0 ? [] : await readIdeas(base, { numbers })),
  ]
  const ideaOf = (one: (typeof named)[number]) =>
    ideas.find(({ key, number }) => (typeof one === 'string' ? key === one : number === one.number))
  const inquirables = new Map<SubjectNeed, Inquirable | undefined>()
  for (const { needs } of needing) {
    if (needs.subject.of === 'inquirable') inquirables.set(needs.subject, await inquirableBy(base, needs.subject.by))
  }
  return ({ needs: { subject } }) => {
    switch (subject.of) {
      case 'nothing':
        return subject
      case 'matter':
        return { of: 'matter', matter: matters.get(consultationOf(subject, consultations)?.consultation.id ?? '') }
      case 'idea':
        return { of: 'idea', idea: ideaOf(subject.idea) }
      case 'inquirable':
        return { of: 'inquirable', inquirable: inquirables.get(subject) }
      default:
        return subject satisfies never
    }
  }
}

/** The consultation that a need is about; undefined where it is about none, or about one that is not there. */
export function consultationOf(
  subject: SubjectNeed,
  consultations: ReadonlyMap<string, StoredConsultation>,
): RunningConsultation | undefined {
  if (subject.of !== 'matter') return undefined
  const { consultation: named } = subject
  if ('id' in named) return consultations.get(named.id)?.running
  return [...consultations.values()].find(({ running }) => running.consultation.code === named.code)?.running
}

/** What can be asked more about, however it was named. */
export async function inquirableBy(base: Base, by: InquirableNeed): Promise<Inquirable | undefined> {
  if ('asked' in by) return readAskedFor(base, by.asked)
  if ('subject' in by) return readInquirable(base, by.subject, by.statement)
  const [inquiry] = await readInquiries(base, [by.inquiry])
  const statement = inquiry?.lines.findLast(({ kind }) => kind === 'asked')?.statement
  return inquiry && readInquirable(base, inquiry.subject, statement)
}
