import { join } from 'node:path'
import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import { parseOutcome } from '../files/outcome.ts'
import type { Parsed } from '../files/problem.ts'
import { readConsultationFile, readOutcomeFile, yamlFilesIn } from '../files/reading.ts'
import type { Office } from './office.ts'

/** Reads a consultation file as this city sees it now. */
export function consultationIn(office: Office, path: string): Promise<Parsed<Consultation>> {
  return readConsultationFile(path, { city: office.city, now: office.now() })
}

/** Reads an outcome or milestone file for a consultation, with the statements its themes point at. */
export async function outcomeIn(
  office: Office,
  running: RunningConsultation,
  path: string,
): Promise<Parsed<Outcome | MilestoneReport>> {
  return readOutcomeFile(path, await contextOf(office, running))
}

/** The same for a text that somebody has just written. */
export async function outcomeFrom(
  office: Office,
  running: RunningConsultation,
  text: string,
): Promise<Parsed<Outcome | MilestoneReport>> {
  return parseOutcome(text, 'outcome.yaml', await contextOf(office, running))
}

export function isMilestone(read: Outcome | MilestoneReport): read is MilestoneReport {
  return 'milestone' in read
}

/** The consultation files one can start from. */
export function exampleFiles(office: Office): Promise<readonly string[]> {
  return yamlFilesIn(join(office.promptsDir, 'consultations'))
}

/** The outcome files that are there. */
export function outcomeFiles(office: Office): Promise<readonly string[]> {
  return yamlFilesIn(join(office.promptsDir, 'outcomes'))
}

async function contextOf({ city, store, now }: Office, { consultation }: RunningConsultation) {
  const [statements, outcome] = await Promise.all([store.statementsOf(consultation.id), store.outcome(consultation.id)])
  return { city, consultation, now: now(), statements, ...(outcome && { outcome }) }
}
