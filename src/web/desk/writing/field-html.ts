import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Language } from '../../../domain/language.ts'
import { areaField, choiceField, textField } from '../fields.ts'
import type { Voice } from '../voice.ts'
import { type Fields, type FormField, namesOf } from './fields.ts'
import type { Clash } from './kept.ts'
import { type FieldProblem, hintOf, labelOf } from './problems.ts'
import type { ConcernOption } from './writing.ts'

/** What a form is shown with: what stands in it, what stood there when it was last kept, and what is wrong. */
export interface Filled {
  readonly fields: Fields
  readonly kept: Fields
  readonly problems: readonly FieldProblem[]
  readonly clashes: readonly Clash[]
  readonly languages: readonly Language[]
  readonly concerns: readonly ConcernOption[]
}

const verdicts = ['adopted', 'in-part', 'not-adopted', 'postponed', 'passed-on'] as const
const states = ['done', 'delayed', 'dropped'] as const
const successes = ['reached', 'not-reached', 'unclear'] as const
const rows = 3

/** One field of a form in every language that it is written in. `base` is its name without the language. */
export function fieldHtml(field: FormField, base: string, filled: Filled, voice: Voice): string {
  const label = h(labelOf(field, voice))
  if (!field.localized) return one(field, base, label, filled, voice)
  const languages = filled.languages.map((language) => {
    const name =
      filled.languages.length === 1
        ? label
        : voice.say('reading-in-language', { label: labelOf(field, voice), language: { language } })
    return one(field, `${base}.${language}`, name, filled, voice)
  })
  return `<div class="languages">${languages.join('')}</div>`
}

function one(field: FormField, name: string, label: string, filled: Filled, voice: Voice): string {
  const { say } = voice
  const value = filled.fields[name] ?? ''
  const problem = filled.problems.find((each) => each.name === name)?.line
  const clash = filled.clashes.find((each) => each.name === name)
  const hint = hintOf(field, voice)
  const wrong = clash ? say('reading-clash', { theirs: clash.theirs }) : problem
  const parts = {
    name,
    label,
    value,
    ...(hint !== undefined && { hint: h(hint) }),
    ...(wrong !== undefined && { problem: wrong }),
  }
  const max = field.charactersMax === undefined ? {} : { max: field.charactersMax }
  const was = `<input type="hidden" name="was:${h(name)}" value="${h(clash ? clash.theirs : (filled.kept[name] ?? ''))}">`
  switch (field.as) {
    case 'line':
    case 'numbers':
      return was + textField({ ...parts, ...max })
    case 'words':
      return was + areaField({ ...parts, ...max, rows })
    case 'day':
      return was + textField({ ...parts, type: 'date' })
    case 'verdict':
      return (
        was +
        ticks(
          parts,
          verdicts.map((each) => ({ value: each, label: say(`verdict-${each}`) })),
        )
      )
    case 'state':
      return (
        was +
        ticks(
          parts,
          states.map((each) => ({ value: each, label: say(`milestone-${each}`) })),
        )
      )
    case 'success':
      return (
        was +
        ticks(
          parts,
          successes.map((each) => ({ value: each, label: say(`success-${each}`) })),
        )
      )
    case 'concerns':
    case 'whose': {
      const all = field.as === 'whose' ? filled.concerns.filter(({ code }) => code !== 'everyone') : filled.concerns
      const known = all.map(({ code, label: of }) => ({ value: code, label: of }))
      // What was concerned and is not there any more is shown, so that it can be let go.
      const gone = value.split(' ').filter((code) => code !== '' && !all.some((each) => each.code === code))
      return was + ticks(parts, [...known, ...gone.map((code) => ({ value: code, label: h(code) }))], true)
    }
    default:
      return field.as satisfies never
  }
}

/** Nothing ticked is something too: the empty value says that the field was there. */
function ticks(
  {
    name,
    value,
    ...parts
  }: {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly hint?: string
    readonly problem?: string
  },
  options: readonly { readonly value: string; readonly label: string }[],
  several = false,
): string {
  return `<div id="${h(name)}" class="ticks"><input type="hidden" name="${h(name)}" value="">${choiceField({ name, ...parts, options, several, chosen: several ? value.split(' ') : [value] })}</div>`
}

/** Every name that a form has just now. */
export function everyName(
  form: readonly FormField[],
  fields: Fields,
  languages: readonly Language[],
): ReadonlySet<string> {
  return new Set(form.flatMap((field) => namesOf(field, fields, languages)))
}
