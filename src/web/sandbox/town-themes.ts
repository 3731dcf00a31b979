import type { Cityside } from '../../cityside/cityside.ts'
import { isMilestone, outcomeFrom } from '../../cityside/files.ts'
import { beforePublishing } from '../../cityside/publishing.ts'
import { assignedIn, putting, suggestedIn } from '../../cityside/themes/put.ts'
import { themesView } from '../../cityside/themes/view.ts'
import { wordingRemarks } from '../../cityside/wording-check.ts'
import { outcomeTexts, reportTexts } from '../../domain/city-text.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Language } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { ThemeChange } from '../../domain/themes.ts'
import { type Problem, problemText } from '../../files/problem.ts'
import type { ShownBefore, ShownThemes, ThemesTap } from './wire.ts'

/** The themes of a consultation as the desk shows them. */
export async function shownThemes(cityside: Cityside, id: ConsultationId): Promise<ShownThemes> {
  const view = await themesView(cityside, id)
  return {
    themes: view.themes.map(({ id: theme, label, stance }) => ({
      id: theme,
      label,
      stance: stance ?? null,
      statements: assignedIn(view, theme),
      suggested: suggestedIn(view, theme),
    })),
    statements: view.statements.map(({ number, text: words, assigned, suggested }) => ({
      number,
      text: words,
      themes: assigned.map(({ theme }) => theme),
      suggested,
    })),
  }
}

/** What one tap at the desk changes. */
export async function changesOf(
  cityside: Cityside,
  id: ConsultationId,
  tap: ThemesTap,
  language: Language,
): Promise<readonly ThemeChange[]> {
  switch (tap.tap) {
    case 'put':
      return putting(await themesView(cityside, id), tap.theme, tap.statements, language)
    case 'take-out':
      return [{ change: 'unassign', theme: tap.theme, statements: tap.statements }]
    case 'stance':
      return [{ change: 'stance', theme: tap.theme, ...(tap.stance && { stance: tap.stance }) }]
    case 'rename':
      return [{ change: 'rename', theme: tap.theme, to: tap.to, language }]
    case 'merge':
      return [{ change: 'merge', themes: [tap.theme, tap.to], into: tap.to }]
    case 'remove':
      return [{ change: 'remove', theme: tap.theme }]
    case 'undo':
      return [{ change: 'undo' }]
    default:
      return tap satisfies never
  }
}

/** What is looked at before an outcome is published, or the texts that say what is wrong with it; news of a milestone need no look. */
export async function lookBefore(
  cityside: Cityside,
  id: ConsultationId,
  yaml: string,
  language: Language,
  say: (text: TextRef) => string,
): Promise<ShownBefore | { readonly wrong: readonly TextRef[] }> {
  const running = await cityside.store.consultation(id)
  if (!running) return { wrong: [text('refused-unknown', { id })] }
  const parsed = await outcomeFrom(cityside, running, yaml)
  const sentences = (problems: readonly Problem[]) => problems.map(problemText)
  if (!parsed.ok) return { wrong: sentences(parsed.problems) }
  const { value } = parsed
  const remarks = await wordingRemarks(cityside, isMilestone(value) ? reportTexts(value) : outcomeTexts(value))
  const warnings = [...sentences(parsed.warnings), ...remarks].map(say)
  if (isMilestone(parsed.value)) return { covered: [], samples: [], confirmation: [], warnings }
  const { covered, samples, confirmation } = await beforePublishing(cityside, running, parsed.value, language)
  return { covered: covered.blocks, samples, confirmation: confirmation.blocks, warnings }
}
