import type { ShownField, ShownForm } from '../../../adapter.ts'
import { escapeHtml as h, languageMarks } from '../../../digests/escape.ts'
import type { Visit } from '../visit.ts'

/** A form as a channel opens it over the chat, drawn: nothing in it can be filled in. */
export function modalHtml({ title, submit, parts }: ShownForm, { voice }: Visit): string {
  const drawn = parts.map((part) =>
    'words' in part ? `<p>${h(part.words)}</p>` : `<div class="drawn">${fieldHtml(part)}</div>`,
  )
  const send = submit === undefined ? '' : `<p class="taps"><span>${h(submit)}</span></p>`
  return `<li><p class="soft"${languageMarks(voice.language)}>${voice.say('desklaunch-seen-form')}</p><div class="bubble modal"><p><strong>${h(title)}</strong></p>${drawn.join('')}${send}</div></li>`
}

function fieldHtml(field: ShownField): string {
  const { label, hint, required } = field
  const below = hint === undefined ? '' : `<p class="soft">${h(hint)}</p>`
  return `<p>${h(label)}${required ? ' <span aria-hidden="true">*</span>' : ''}</p>${below}${controlHtml(field)}`
}

function controlHtml({ as, options = [] }: ShownField): string {
  switch (as) {
    case 'line':
    case 'lines':
      return `<div class="box ${as}"></div>`
    case 'menu':
      return `<ul class="box menu">${listed(options)}</ul>`
    case 'radios':
    case 'ticks':
      return `<ul class="${as}">${listed(options)}</ul>`
    default:
      return as satisfies never
  }
}

function listed(options: readonly string[]): string {
  return options.map((option) => `<li>${h(option)}</li>`).join('')
}
