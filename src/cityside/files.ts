import { join } from 'node:path'
import { workdaysOf } from '../domain/city.ts'
import type { Consultation, RunningConsultation } from '../domain/consultation.ts'
import type { DeciderAnswered } from '../domain/decider.ts'
import type { TextRef } from '../domain/message.ts'
import type { News } from '../domain/news.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import type { LocalDate } from '../domain/time.ts'
import { parseAnswers } from '../files/answers.ts'
import { sketchOf } from '../files/kind.ts'
import { promisedDayOf } from '../files/moments.ts'
import { parseOutcome } from '../files/outcome.ts'
import type { Parsed } from '../files/problem.ts'
import { readConsultationFile, readNewsFile, readOutcomeFile, readText, yamlFilesIn } from '../files/read.ts'
import type { Cityside } from './cityside.ts'

/** Reads a consultation file as this city sees it now. */
export async function consultationIn(cityside: Cityside, path: string): Promise<Parsed<Consultation>> {
  const earlier = (await cityside.store.consultations()).map(({ consultation }) => consultation)
  return readConsultationFile(path, { city: cityside.city, now: cityside.now(), earlier })
}

/** Reads an outcome or milestone file for a consultation, with the statements its themes point at. */
export async function outcomeIn(
  cityside: Cityside,
  running: RunningConsultation,
  path: string,
): Promise<Parsed<Outcome | MilestoneReport>> {
  return readOutcomeFile(path, await contextOf(cityside, running))
}

/** The same for a text that the moderator has just written. */
export async function outcomeFrom(
  cityside: Cityside,
  running: RunningConsultation,
  text: string,
): Promise<Parsed<Outcome | MilestoneReport>> {
  return parseOutcome(text, 'outcome.yaml', await contextOf(cityside, running))
}

/** A new day for a promise, as it is written on a command line; or the sentence that says how to write one. */
export function newDayIn(
  { city, now }: Cityside,
  written: string,
): { readonly is: LocalDate } | { readonly unclear: TextRef } {
  return promisedDayOf(written, city.timeZone, now(), workdaysOf(city))
}

/** Reads a news file for a consultation. */
export function newsIn(
  { city, now }: Pick<Cityside, 'city' | 'now'>,
  { consultation }: RunningConsultation,
  path: string,
): Promise<Parsed<News>> {
  return readNewsFile(path, { city, consultation, now: now() })
}

/** Reads a politician's answers to people's questions. */
export async function answersIn(
  { city, store }: Pick<Cityside, 'city' | 'store'>,
  { consultation }: RunningConsultation,
  path: string,
): Promise<Parsed<DeciderAnswered>> {
  const { gathering } = await store.deciderBoard(consultation.id)
  const read = await readText(path)
  return read.ok ? parseAnswers(read.value, path, { city, consultation, gathered: gathering.gathered }) : read
}

/** The consultation that a file says it is about; undefined where it says nothing. */
export async function consultationNamed(path: string): Promise<Parsed<string | undefined>> {
  const read = await readText(path)
  return read.ok ? { ...read, value: sketchOf(read.value).consultation } : read
}

/** What kind of file this is and which consultation it names, before it is read in earnest; undefined where it cannot be read. */
export async function sketchIn(path: string): Promise<ReturnType<typeof sketchOf> | undefined> {
  const read = await readText(path)
  return read.ok ? sketchOf(read.value) : undefined
}

/** Whether a file tells of a milestone, and not of an outcome. */
export function isMilestone(read: Outcome | MilestoneReport): read is MilestoneReport {
  return 'milestone' in read
}

/** The consultation files one can start from. */
export function exampleFiles(cityside: Cityside): Promise<readonly string[]> {
  return yamlFilesIn(join(cityside.cityDir, 'consultations'))
}

/** The outcome files that are there. */
export function outcomeFiles(cityside: Pick<Cityside, 'cityDir'>): Promise<readonly string[]> {
  return yamlFilesIn(join(cityside.cityDir, 'outcomes'))
}

async function contextOf({ city, store, now }: Cityside, { consultation }: RunningConsultation) {
  const { id } = consultation
  const [statements, outcome, themes] = await Promise.all([
    store.statementsOf(id),
    store.outcome(id),
    store.themesKept(id),
  ])
  return { city, consultation, now: now(), statements, themes, ...(outcome && { outcome }) }
}
