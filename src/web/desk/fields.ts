import { escapeHtml as h } from '../../digests/escape.ts'
import type { Visitor } from './visit.ts'
import type { Voice } from './voice.ts'

/** The name of the field that carries the session's token with everything that is posted. */
export const csrfName = 'csrf'

/** Stands in every form of the desk. */
export function csrfField({ csrf }: Visitor): string {
  return `<input type="hidden" name="${csrfName}" value="${h(csrf)}">`
}

/** What every field has. Label and hint are already escaped; the value is not. */
export interface FieldParts {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  /** What is wrong with it, said below it; already escaped. */
  readonly problem?: string
  /** What is worth thinking about at it, said below it; already escaped. */
  readonly remark?: string
  readonly required?: boolean
}

/** One line of text. */
export function textField(parts: FieldParts & { readonly type?: string; readonly max?: number }): string {
  const { name, value = '', type = 'text', max } = parts
  const length = max === undefined ? '' : ` maxlength="${max}"`
  return field(
    parts,
    (marks) => `<input type="${h(type)}" id="${h(name)}" name="${h(name)}" value="${h(value)}"${length}${marks}>`,
  )
}

/** Several lines of text. */
export function areaField(parts: FieldParts & { readonly rows?: number; readonly max?: number }): string {
  const { name, value = '', rows = 3, max } = parts
  const length = max === undefined ? '' : ` maxlength="${max}"`
  // A line break right after the tag is swallowed by browsers, so one is given away.
  return field(
    parts,
    (marks) => `<textarea id="${h(name)}" name="${h(name)}" rows="${rows}"${length}${marks}>\n${h(value)}</textarea>`,
  )
}

/** One of several that are listed; labels are already escaped. */
export function selectField(
  parts: FieldParts & { readonly options: readonly { readonly value: string; readonly label: string }[] },
): string {
  const { name, value = '', options } = parts
  const listed = options.map((each) => {
    const chosen = each.value === value ? ' selected' : ''
    return `<option value="${h(each.value)}"${chosen}>${each.label}</option>`
  })
  return field(parts, (marks) => `<select id="${h(name)}" name="${h(name)}"${marks}>${listed.join('')}</select>`)
}

/** One or several to tick; labels and hints are already escaped. */
export function choiceField(parts: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly problem?: string
  readonly remark?: string
  readonly several?: boolean
  readonly chosen: readonly string[]
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
}): string {
  const { name, label, several, chosen, options } = parts
  const listed = options.map(({ value, label: of, hint: more }, index) => {
    const id = `${name}-${index}`
    const ticked = chosen.includes(value) ? ' checked' : ''
    const below = more === undefined ? '' : `<small>${more}</small>`
    return `<label class="tick" for="${h(id)}"><input type="${several ? 'checkbox' : 'radio'}" id="${h(id)}" name="${h(name)}" value="${h(value)}"${ticked}><span>${of}${below}</span></label>`
  })
  return `<fieldset class="field"${described(parts)}><legend>${label}</legend>${notes(parts)}${listed.join('')}</fieldset>`
}

/** What is worth thinking about, at the head of a page, with the way to each field. Lines are already escaped. */
export function remarksBox(
  heading: string,
  remarks: readonly { readonly line: string; readonly field?: string }[],
): string {
  return remarks.length === 0
    ? ''
    : `<section class="warnings"><h2>${heading}</h2><ul>${linked(remarks)}</ul></section>`
}

/** What stands in the way, at the head of a form, with the way to each field. Lines are already escaped. */
export function problemsBox(
  problems: readonly { readonly line: string; readonly field?: string }[],
  { say }: Voice,
): string {
  if (problems.length === 0) return ''
  return `<div class="problems" role="alert" tabindex="-1"><h2>${say('deskpage-problems')}</h2><ul>${linked(problems)}</ul></div>`
}

function linked(lines: readonly { readonly line: string; readonly field?: string }[]): string {
  return lines
    .map(({ line, field: of }) => `<li>${of === undefined ? line : `<a href="#${h(of)}">${line}</a>`}</li>`)
    .join('')
}

/** The words around a field, with what a reader for the blind needs to connect them. */
function field(parts: FieldParts, control: (marks: string) => string): string {
  const { name, label, problem, required } = parts
  const marks = `${required ? ' required' : ''}${problem === undefined ? '' : ' aria-invalid="true"'}${described(parts)}`
  return `<div class="field"><label for="${h(name)}">${label}</label>${notes(parts)}${control(marks)}</div>`
}

/** What is said of a field beside its label. */
export type Notes = Pick<FieldParts, 'name' | 'hint' | 'problem' | 'remark'>

const noted = ['hint', 'problem', 'remark'] as const

/** The notes as they stand between label and field; what is read to the blind finds them by their ids. */
export function notes(parts: Notes): string {
  return noted
    .filter((kind) => parts[kind] !== undefined)
    .map((kind) => `<p class="${kind}" id="${h(parts.name)}-${kind}">${parts[kind]}</p>`)
    .join('')
}

/** Connects a field with its notes. */
export function described(parts: Notes): string {
  const ids = noted.filter((kind) => parts[kind] !== undefined).map((kind) => `${parts.name}-${kind}`)
  return ids.length === 0 ? '' : ` aria-describedby="${h(ids.join(' '))}"`
}
