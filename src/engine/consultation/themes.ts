import { text } from '../../domain/message.ts'
import type { Theme } from '../../domain/outcome.ts'
import type { ThemeChange, ThemesAct } from '../../domain/themes.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import { changing, type Decision } from '../decision.ts'
import type { ThemesState } from '../state.ts'
import { changeThemes, stepBetween } from './theme-changes.ts'

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
  const stage = running.stage.at
  // From then on people have read what was decided on their words.
  if (stage === 'answered' || stage === 'archived' || stage === 'withdrawn')
    return refuseAct(
      text('refused-theme-late', { title: { local: running.consultation.title }, stage: stageName(stage) }),
    )
  const done = changeThemes({ ...state, by, at }, changes)
  if ('refused' in done) return refuseAct(done.refused)
  return changing(...keeping(state, done.kept, consultation, by, at, changes.some(isUndo)))
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
