import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Question } from '../../src/domain/question.ts'
import { milestoneShape, outcomeShape } from '../../src/files/outcome-shape.ts'
import { correctionForm, milestoneForm, outcomeForm, unasked } from '../../src/web/desk/outcome/form.ts'
import { itemsIn, withItem, withItemUp, withoutItem } from '../../src/web/desk/writing/fields.ts'
import { merged } from '../../src/web/desk/writing/kept.ts'
import { fieldsOf, treeOf } from '../../src/web/desk/writing/tree.ts'

/** Every path of a file's shape that holds something to fill in. */
function pathsIn(shape: unknown, path = ''): readonly string[] {
  if (shape instanceof z.ZodOptional) return pathsIn(shape.unwrap(), path)
  if (shape instanceof z.ZodObject)
    return Object.entries(shape.shape).flatMap(([key, inner]) => pathsIn(inner, path === '' ? key : `${path}.${key}`))
  if (shape instanceof z.ZodArray && shape.element instanceof z.ZodObject) return pathsIn(shape.element, `${path}.*`)
  return [path]
}

test('the form asks for every field that an outcome’s file has, and for no other', () => {
  const asked = [...correctionForm.map(({ path }) => path), ...unasked]
  expect(asked.toSorted()).toEqual(pathsIn(outcomeShape).toSorted())
  expect(correctionForm.filter((field) => !outcomeForm.includes(field)).map(({ path }) => path)).toEqual(['correction'])
})

test('the form of a later step asks for every field of its file', () => {
  const asked = [...milestoneForm.map(({ path }) => path), 'consultation', 'milestone', 'language']
  expect(asked.toSorted()).toEqual(pathsIn(milestoneShape).toSorted())
})

const questions: readonly Question[] = [
  { kind: 'choice', id: 'what', text: { en: 'What?' }, choices: [{ id: 'trees', label: { en: 'Trees' } }] },
  { kind: 'scale', id: 'loud', text: { en: 'How loud?' }, from: 1, to: 5, low: { en: 'a' }, high: { en: 'b' } },
]

test('what a file says is filled in and read back the same', () => {
  const tree = {
    decidedBy: { name: 'Lone', title: { da: 'formand', en: 'chair' } },
    decidedOn: '2026-05-04',
    parts: [
      {
        concerns: ['everyone', { question: 'what', choice: 'trees' }, { question: 'loud', steps: [4] }],
        verdict: 'adopted',
        decision: { da: 'Ja', en: 'Yes\n\n: - "quoted"' },
        why: { da: 'Fordi', en: 'Because' },
        thanks: { to: [21, 3], words: { en: 'They moved the bench.' } },
      },
      { concerns: [{ theme: 'shade' }], verdict: 'not-adopted', decision: { en: 'No' }, why: { en: 'Why' } },
    ],
    milestones: [{ what: { en: 'Planted' }, dueOn: '2026-11-02' }],
    success: { verdict: 'reached', words: { en: 'More people sit there.' } },
  }
  expect(treeOf(outcomeForm, fieldsOf(outcomeForm, tree, ['da', 'en']), ['da', 'en'], questions)).toEqual(tree)
})

test('items come, move and go, and no key is used twice', () => {
  const one = withItem({}, 'parts', { verdict: 'adopted' }).fields
  const two = withItem(one, 'parts').fields
  expect(itemsIn(withItemUp(two, 'parts', 'k2'), 'parts')).toEqual(['k2', 'k1'])
  const left = withoutItem(two, 'parts', 'k1')
  expect(left).toEqual({ parts: 'k2', last: '2' })
  expect(itemsIn(withItem(left, 'parts').fields, 'parts')).toEqual(['k2', 'k3'])
})

test('what two wrote at once is put together, but for the field in which they meet', () => {
  const now = { a: 'theirs', b: '', c: 'same' }
  expect(merged(now, { a: 'mine', b: 'new', c: 'same' }, { a: '', b: '', c: '' })).toEqual({
    fields: { a: 'theirs', b: 'new', c: 'same' },
    clashes: [{ name: 'a', theirs: 'theirs' }],
  })
})

test('what stands bare in a file is in the one language that the file names', () => {
  const fields = fieldsOf(milestoneForm, { language: 'en', what: 'The benches are here.' }, ['da', 'en'])
  expect(fields).toEqual({ 'what.en': 'The benches are here.' })
})
