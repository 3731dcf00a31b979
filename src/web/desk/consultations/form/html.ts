import { escapeHtml as h } from '../../../../digests/escape.ts'
import type { Path } from '../../../../files/problem.ts'
import { areaField, choiceField, described, type FieldParts, notes, selectField, textField } from '../../fields.ts'
import { choicesHtml } from './choices-html.ts'
import { type Line, labelOf } from './lines.ts'
import { departmentOptions, optionsOf } from './options.ts'
import { shownName } from './read.ts'
import { statementLinesIn } from './statements.ts'
import { at, nameOf } from './tree.ts'
import { type FormGround, saidAt, wordsHtml } from './words-html.ts'

/** One line of the file as a field of the form. */
export function lineHtml(line: Line, path: Path, ground: FormGround): string {
  const { tree, voice } = ground
  const name = nameOf(path)
  const label = voice.say(labelOf(line))
  const hint = voice.say(`${labelOf(line)}-hint`)
  const value = at(tree, path)
  const parts = { name, label, hint, value: written(value), ...saidAt(name, ground) }
  switch (line.as) {
    case 'words':
      return wordsHtml({ path, label, hint, rows: line.rows }, ground)
    case 'choices':
      return choicesHtml(path, label, hint, ground)
    case 'statements':
      return wordsHtml(
        { path, label, hint, rows: 6, words: statementLinesIn(tree, path, voice.city.languages) },
        ground,
      )
    case 'text':
      return line.rows > 1 ? areaField({ ...parts, rows: line.rows }) : textField(parts)
    case 'name':
      return textField(parts)
    case 'number':
      return textField({ ...parts, type: 'text' }).replace('<input ', '<input inputmode="numeric" ')
    case 'day':
      return textField({ ...parts, type: typeFor(value, /^\d{4}-\d{2}-\d{2}$/, 'date') })
    case 'moment':
      return momentHtml(line.now === true, parts, value, ground)
    case 'one':
      return selectField({ ...parts, options: optionsOf(line.of, ground) })
    case 'several':
      return (
        seen(name) +
        choiceField({ ...parts, several: true, chosen: textsIn(value), options: optionsOf(line.of, ground) }).replace(
          '<fieldset ',
          `<fieldset id="${h(name)}" tabindex="-1" `,
        )
      )
    case 'departments':
      return departmentsHtml(parts, textsIn(value), ground)
    case 'list':
      return areaField({ ...parts, value: textsIn(value).join('\n'), rows: 2 })
    case 'numbers':
      return textField({ ...parts, value: textsIn(value).join(', ') })
    case 'tick':
      return seen(name) + tickHtml(parts, value !== undefined)
    case 'tick-or-words':
      return `${seen(name)}${tickHtml(parts, value !== undefined)}${wordsHtml({ path, label: voice.say(`${labelOf(line)}-words`), rows: 1 }, ground)}`
    default:
      return line satisfies never
  }
}

function momentHtml(now: boolean, parts: FieldParts, value: unknown, { voice }: FormGround): string {
  const at = value === 'now' ? '' : written(value)
  const local = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/
  const field = textField({
    ...parts,
    value: local.test(at) ? at.replace(' ', 'T') : at,
    type: typeFor(at, local, 'datetime-local'),
  })
  if (!now) return field
  const name = `${parts.name}.now`
  return `${seen(parts.name)}${field}${tickHtml({ name, label: voice.say('deskform-at-once'), hint: voice.say('deskform-at-once-hint') }, value === 'now')}`
}

function departmentsHtml(parts: FieldParts, chosen: readonly string[], { voice, own }: FormGround): string {
  const [owner = '', ...concerned] = chosen
  const mine = departmentOptions(voice.city, own, voice)
  const [only] = mine
  const options = mine.length === 1 ? mine : [{ value: '', label: voice.say('deskform-choose') }, ...mine]
  return `${selectField({ ...parts, value: owner || (mine.length === 1 ? (only?.value ?? '') : ''), options })}${choiceField(
    {
      name: `${parts.name}.concerned`,
      label: voice.say('deskform-departments-concerned'),
      hint: voice.say('deskform-departments-concerned-hint'),
      several: true,
      chosen: concerned,
      options: departmentOptions(voice.city, undefined, voice),
    },
  )}`
}

function tickHtml(parts: FieldParts, ticked: boolean): string {
  const { name, label, hint = '' } = parts
  const { hint: _, ...said } = parts
  const marked = ticked ? ' checked' : ''
  return `<div class="field">${notes(said)}<label class="tick" for="${h(name)}"><input type="checkbox" id="${h(name)}" name="${h(name)}" value="on"${marked}${described(said)}><span>${label}<small>${hint}</small></span></label></div>`
}

/** Browsers send a tick only where it is set: this says that it could have been. */
function seen(name: string): string {
  return `<input type="hidden" name="${shownName}" value="${h(name)}">`
}

/** A browser's own field for days shows nothing where a day is written in another way, so that stays a line of text. */
function typeFor(value: unknown, form: RegExp, type: string): string {
  const there = written(value)
  return there === '' || form.test(there) ? type : 'text'
}

function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(written).filter((each) => each !== '')
  return written(value) === '' ? [] : [written(value)]
}
