import type { Consultation } from '../../../domain/consultation.ts'
import type { FormField } from '../writing/fields.ts'

/** As much as one part of what is told holds. */
const charactersMax = 1_000

/** Every field of an outcome's file that is filled in at the desk, in the order in which it is asked for. */
export const outcomeForm: readonly FormField[] = [
  { path: 'decidedBy.name', as: 'line', required: true },
  { path: 'decidedBy.title', as: 'line', localized: true, required: true, charactersMax: 80 },
  { path: 'decidedOn', as: 'day', required: true },
  { path: 'parts.*.concerns', as: 'concerns', required: true, hint: true },
  { path: 'parts.*.verdict', as: 'verdict', required: true, hint: true },
  { path: 'parts.*.decision', as: 'words', localized: true, required: true, charactersMax },
  { path: 'parts.*.why', as: 'words', localized: true, required: true, charactersMax },
  { path: 'parts.*.next', as: 'words', localized: true, charactersMax },
  { path: 'parts.*.thanks.to', as: 'numbers', hint: true },
  { path: 'parts.*.thanks.words', as: 'words', localized: true, charactersMax },
  { path: 'unanswered.*.concerns', as: 'concerns', required: true },
  { path: 'unanswered.*.why', as: 'words', localized: true, required: true, charactersMax },
  { path: 'milestones.*.what', as: 'words', localized: true, required: true, charactersMax },
  { path: 'milestones.*.dueOn', as: 'day', required: true },
  { path: 'milestones.*.concerns', as: 'whose', hint: true },
  { path: 'success.verdict', as: 'success', required: true, hint: true },
  { path: 'success.words', as: 'words', localized: true, required: true, charactersMax },
]

/** The same for an outcome that takes the place of one that was published. */
export const correctionForm: readonly FormField[] = [
  { path: 'correction', as: 'words', localized: true, required: true, hint: true, charactersMax },
  ...outcomeForm,
]

/** The form for one consultation: it reports on a success only where one was named before asking. */
export function formFor({ success }: Pick<Consultation, 'success'>, corrects: boolean): readonly FormField[] {
  const form = corrects ? correctionForm : outcomeForm
  return success ? form : form.filter(({ path }) => !path.startsWith('success.'))
}

/** What a file has and the form does not ask for: known from elsewhere, set among the themes, or made by itself. */
export const unasked: readonly string[] = [
  'consultation',
  'language',
  'themes.*.id',
  'themes.*.label',
  'themes.*.statements',
  'themes.*.stance',
  'themes.*.words',
  'milestones.*.id',
]

/** What became of a later step. */
export const milestoneForm: readonly FormField[] = [
  { path: 'state', as: 'state', required: true },
  { path: 'what', as: 'words', localized: true, required: true, hint: true, charactersMax },
  { path: 'why', as: 'words', localized: true, hint: true, charactersMax },
  { path: 'dueOn', as: 'day', hint: true },
]

/** What happens on the way. */
export const newsForm: readonly FormField[] = [
  { path: 'words', as: 'words', localized: true, required: true, hint: true, charactersMax },
  { path: 'link', as: 'line', hint: true, charactersMax: 500 },
  { path: 'on', as: 'day', hint: true },
]

/** Why a promise takes longer, and for which day it is given now. */
export const lateForm: readonly FormField[] = [
  { path: 'why', as: 'words', localized: true, required: true, hint: true, charactersMax },
  { path: 'dueOn', as: 'day', required: true, hint: true },
]
