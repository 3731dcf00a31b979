import { escapeHtml as h } from '../../../../digests/escape.ts'
import type { City } from '../../../../domain/city.ts'
import type { Consultation } from '../../../../domain/consultation.ts'
import type { DraftTree } from '../../../../domain/desk-draft.ts'
import { inLanguage } from '../../../../domain/language.ts'
import { kindNames } from '../../../../domain/questions/kinds.ts'
import type { Voice } from '../../voice.ts'
import type { Listed } from './lines.ts'
import { notInForm } from './lines.ts'
import { choiceName, questionName } from './names.ts'
import { choicesIn, questionsIn, wordsAt } from './tree.ts'

/** Something to choose in the form; its label is already escaped. */
export interface Choosable {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** What the lists of the form are filled from. */
export interface OptionsGround {
  readonly voice: Voice
  /** Early consultations whose answers a new one can be made of. */
  readonly early: readonly Consultation[]
  readonly tree: DraftTree
}

/** What can be chosen; a list from which nothing has to be chosen begins with an empty one. */
export function optionsOf(listed: Listed, { voice, early, tree }: OptionsGround): readonly Choosable[] {
  const { city, say, words } = voice
  switch (listed) {
    case 'languages':
      return [
        { value: '', label: say('deskform-all-languages', { languages: { languages: city.languages } }) },
        ...city.languages.map((language) => ({
          value: language,
          label: say('deskform-only-language', { language: { language } }),
        })),
      ]
    case 'topics':
    case 'places':
    case 'roles':
      return city[listed].map(({ id, name }) => ({ value: id, label: words(name) }))
    case 'strata':
      return [
        { value: 'place', label: say('deskform-stratum-place') },
        { value: 'role', label: say('deskform-stratum-role') },
      ]
    case 'early':
      return [
        { value: '', label: say('deskform-none') },
        ...early.map(({ id, title }) => ({ value: id, label: words(title) })),
      ]
    case 'venues':
      return [
        { value: '', label: say('deskform-none') },
        ...(city.venues ?? []).map(({ id, name }) => ({ value: id, label: words(name) })),
      ]
    case 'questions':
      return [
        { value: '', label: say('deskform-none') },
        ...questionsIn(tree).map((question, index) => ({
          value: typeof question.id === 'string' ? question.id : questionName(index),
          label: say('deskform-question', { number: index + 1 }),
        })),
      ]
    case 'choices':
      return [
        { value: '', label: say('deskform-none') },
        ...questionsIn(tree).flatMap((question, index) =>
          choicesIn(question).map((choice, at) => {
            const label = inLanguage(
              wordsAt(tree, ['questions', index, 'choices', at, 'label'], city.languages),
              voice.language,
            )
            return { value: typeof choice.id === 'string' ? choice.id : choiceName(label, at), label: h(label) }
          }),
        ),
      ]
    case 'kinds':
      return kindNames
        .filter((kind) => (kind !== 'place' || city.map !== undefined) && !notInForm.includes(kind))
        .map((kind) => ({ value: kind, label: say(`deskform-kind-${kind}`) }))
    default:
      return listed satisfies never
  }
}

/** The departments in whose name this visitor may ask, or all of them. */
export function departmentOptions(
  { departments }: Pick<City, 'departments'>,
  own: readonly string[] | undefined,
  { words }: Voice,
): readonly Choosable[] {
  return departments
    .filter(({ id }) => own?.includes(id) ?? true)
    .map(({ id, name }) => ({ value: id, label: words(name) }))
}
