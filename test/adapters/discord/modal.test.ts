import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeForm } from '../../../adapters/discord/decode-form.ts'
import { inertThroughout, markupOf } from '../../../adapters/discord/markup.ts'
import { modalOf } from '../../../adapters/discord/modal.ts'
import type { RenderedField, RenderedForm } from '../../../src/adapter.ts'
import { withoutSpace } from '../samples.ts'
import { shown } from './markdown.ts'
import { problemsOf } from './schema.ts'

function formWith(...fields: readonly RenderedField[]): RenderedForm {
  return { title: 'Bænke', submit: 'Send', token: 'form_x_y', fields }
}

function options(count: number): readonly { readonly id: string; readonly label: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `o${index}`, label: `Valg ${index}` }))
}

function choice(count: number, label = 'Hvor?'): RenderedField {
  return { kind: 'choice', id: 'q', label, required: true, options: options(count) }
}

function choices(count: number, choicesMax?: number): RenderedField {
  const max = choicesMax === undefined ? {} : { choicesMax }
  return { kind: 'choices', id: 'q', label: 'Hvilke?', required: false, options: options(count), ...max }
}

test('every kind of field becomes what Discord has for it, and Discord takes it', () => {
  const cases: readonly (readonly [RenderedField, number])[] = [
    [choice(2), 21],
    [choice(10), 21],
    [choice(11), 3],
    [choice(25), 3],
    [choice(1), 3],
    [choices(1), 22],
    [choices(10, 3), 22],
    [choices(11, 3), 3],
    [
      { kind: 'text', id: 'q', label: 'Hvorfor?', required: true, long: true, hint: 'x'.repeat(300), value: 'Fordi' },
      4,
    ],
  ]
  for (const [field, type] of cases) {
    const modal = modalOf(formWith(field))
    expect(problemsOf('ModalInteractionCallbackRequestData', modal)).toEqual([])
    expect(modal?.components).toMatchObject([{ type: 18, component: { type } }])
  }
})

test('a form that does not fit is no form: too many fields, too many options, no room for a long question', () => {
  const text = (id: string, label: string): RenderedField => ({ kind: 'text', id, label, required: false, long: false })
  const long =
    'Hvad ville gøre den største forskel for dig, når du går gennem Istedgade en mørk aften i november, '.repeat(2)
  expect(modalOf(formWith())).toBeUndefined()
  expect(modalOf(formWith(choice(26)))).toBeUndefined()
  expect(modalOf(formWith(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => text(id, 'Ja?'))))).toBeUndefined()
  expect(modalOf(formWith(...['a', 'b', 'c', 'd'].map((id) => text(id, 'Ja?')), text('e', long)))).toBeUndefined()
  const fits = modalOf(formWith(text('a', long)))
  expect(problemsOf('ModalInteractionCallbackRequestData', fits)).toEqual([])
  expect(fits?.components).toMatchObject([{ type: 10, content: `${long.trimEnd()} ` }, { type: 18 }])
})

test('a question longer than a label is written out under it, never cut off unseen', () => {
  const label = 'Hvor på Istedgade skal de nye bænke stå, så flest får glæde af dem?'
  const modal = modalOf(formWith(choice(2, label)))
  expect(modal?.components).toMatchObject([{ label: expect.stringMatching(/…$/), description: label }])
})

test('one choice from a long list reads like one from a short one', () => {
  const input = (component: object) => [{ type: 18, id: 1, component }]
  expect(decodeForm(input({ type: 3, custom_id: 'one:q', values: ['o7'] }))).toEqual({ q: 'o7' })
  expect(decodeForm(input({ type: 21, custom_id: 'q', value: 'o7' }))).toEqual({ q: 'o7' })
  expect(decodeForm(input({ type: 3, custom_id: 'q', values: ['o7'] }))).toEqual({ q: ['o7'] })
})

test('whatever somebody writes is shown as it was written, and is alive nowhere', () => {
  const marks = fc.constantFrom(
    '*',
    '_',
    '~',
    '`',
    '|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '@',
    '#',
    '-',
    '+',
    '1. ',
    '\\',
    ':',
    '/',
    '\n',
    ' ',
  )
  const words = fc.constantFrom(
    'everyone',
    'here',
    'https://x.dk',
    'mailto:a@b.dk',
    '<@123456789012345678>',
    'æøå',
    '🌳',
    'to',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, words), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('').trim()
      const read = shown(inertThroughout(text))
      expect(read.live).toEqual([])
      expect(read.text).toBe(text)
    }),
  )
})

test('parts fit and hold everything, however much of it has to be escaped', () => {
  const pieces = fc.array(fc.constantFrom('*', '_', 'ord ', '\n', '🌳', '\\', '<@1>', 'langtord'), {
    minLength: 1,
    maxLength: 120,
  })
  const styles = fc.constantFrom('plain' as const, 'title' as const, 'quote' as const, 'note' as const)
  fc.assert(
    fc.property(fc.array(fc.tuple(styles, pieces), { minLength: 1, maxLength: 4 }), (blocks) => {
      const rendered = blocks.map(([style, words]) => ({ style, text: words.join('') }))
      const parts = markupOf(rendered, 80)
      expect(parts.every((part) => part.length <= 80)).toBe(true)
      const read = parts.map((part) => shown(part).text).join('')
      expect(withoutSpace(read)).toBe(withoutSpace(rendered.map((block) => block.text).join('')))
    }),
  )
})
