import type { RunningConsultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import type { ThemesAsk } from '../../domain/model.ts'
import type { Theme } from '../../domain/outcome.ts'
import { type ProposedTheme, proposedThemesMax, type ThemesProposal } from '../../domain/proposed-themes.ts'
import type { ThemeChange, ThemesAct } from '../../domain/themes.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import { changing, type Decision, nothing } from '../decision.ts'
import type { ThemesState } from '../state.ts'
import { changeThemes } from './theme-changes.ts'
import { isThrough } from './theme-signing.ts'
import { stepBetween } from './theme-steps.ts'

/** Keeps the themes that a moderator put on statements, in place of those that were there. */
export function labelThemes(
  state: ThemesState,
  id: string,
  themes: readonly Theme[],
  by: string,
  at: Instant,
): Decision {
  return changeKept(state, { consultation: id, changes: [{ change: 'replace', themes }] }, by, at)
}

/** Changes themes as a moderator says, all of it or nothing, and keeps how to take it back. */
export function changeKept(
  state: ThemesState,
  { consultation, changes }: ThemesAct,
  by: string,
  at: Instant,
): Decision {
  const { running } = state
  if (!running) return refuseUnknown(consultation)
  const refused = tooLate(running)
  if (refused) return refused
  const done = changeThemes({ ...state, by, at }, changes)
  if ('refused' in done) return refuseAct(done.refused)
  return changing(...keeping(state, done.kept, consultation, by, at, changes.some(isUndo)))
}

/**
 * Keeps themes that were found in the statements, for a person to sign off; in place of those that waited. Where a person has begun
 * to judge those, what still waits stays as it was, and only what is found in other statements is put beside it.
 */
export function keepProposed(
  { running, kept, statements, proposed }: ThemesState,
  { consultation, themes, by: foundBy }: ThemesProposal,
  at: Instant,
): Decision {
  if (!running) return refuseUnknown(consultation)
  const refused = tooLate(running)
  if (refused) return refused
  const standing = new Set(statements.map(({ number }) => number))
  const open = themes
    .slice(0, proposedThemesMax)
    .filter(({ id }) => !isThrough({ ...kept, passed: [] }, id))
    .map((theme) => ({ ...theme, statements: theme.statements.filter(({ number }) => standing.has(number)) }))
    .filter((theme) => theme.statements.length > 0)
  const waiting = proposed.filter(({ id }) => !isThrough(kept, id))
  if (waiting.length === 0 || waiting.length === proposed.length)
    return changing({ kind: 'themes.proposed', consultation, proposed: { by: foundBy, at, themes: open } })
  const more = beside(waiting, open).filter(({ id }) => !proposed.some((each) => each.id === id))
  if (more.length === 0) return nothing
  const all = { by: foundBy, at, themes: [...proposed, ...more] }
  return changing({ kind: 'themes.proposed', consultation, proposed: all, passed: kept.passed ?? [] })
}

/** Of these what stands in none that waits, as many as may wait at once. */
function beside(waiting: readonly ProposedTheme[], found: readonly ProposedTheme[]): readonly ProposedTheme[] {
  const taken = new Set(waiting.flatMap((theme) => theme.statements.map(({ number }) => number)))
  return found
    .map((theme) => ({ ...theme, statements: theme.statements.filter(({ number }) => !taken.has(number)) }))
    .filter((theme) => theme.statements.length > 0)
    .slice(0, Math.max(0, proposedThemesMax - waiting.length))
}

/** Has the model that the operator has set asked, beside everything else. */
export function askModel({ running }: ThemesState, { consultation, language }: ThemesAsk, at: Instant): Decision {
  if (!running) return refuseUnknown(consultation)
  return tooLate(running) ?? changing({ kind: 'themes.asked', consultation, language, at })
}

/** What is to be written so that these are the themes from now on; nothing where they are already. */
export function keeping(
  { kept, lastStep }: Pick<ThemesState, 'kept' | 'lastStep'>,
  after: ThemesState['kept'],
  consultation: string,
  by: string,
  at: Instant,
  undoes = false,
): Decision['changes'] {
  const step = stepBetween(kept, after, by, at)
  if (!step && !undoes) return []
  const journal = undoes ? lastStep && { undone: lastStep.number } : step && { done: step }
  return [{ kind: 'themes.kept', consultation, kept: after, ...journal }]
}

/** From then on people have read what was decided on their words. */
function tooLate({ stage, consultation }: RunningConsultation): Decision | undefined {
  if (stage.at !== 'answered' && stage.at !== 'archived' && stage.at !== 'withdrawn') return undefined
  return refuseAct(text('refused-theme-late', { title: { local: consultation.title }, stage: stageName(stage.at) }))
}

/** The numbers that an act names and no statement has, each once. */
export function missingStatements(
  { statements }: Pick<ThemesState, 'statements'>,
  changes: readonly ThemeChange[],
): readonly number[] {
  const there = new Set(statements.map(({ number }) => number))
  return [...new Set(changes.flatMap(numbersIn))].filter((number) => !there.has(number))
}

function numbersIn(change: ThemeChange): readonly number[] {
  if (change.change === 'add' || change.change === 'replace')
    return change.themes.flatMap(({ statements }) => statements)
  return 'statements' in change ? change.statements : []
}

function isUndo({ change }: ThemeChange): boolean {
  return change === 'undo'
}
