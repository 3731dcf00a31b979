import { describe, expect, test } from 'vitest'
import { text } from '../../../src/domain/message.ts'
import { tokenOf } from '../../../src/domain/token.ts'
import { citysideAction } from '../../../src/engine/cityside/buttons.ts'
import { isShown, shownMark, unread } from '../../../src/engine/cityside/flows/launch/shown.ts'
import { consultationOf, evening } from '../../store/town.ts'

const benches = consultationOf('benches')
const nobody = text('check-nobody')
const off = (count: number) => text('plan-off', { channel: 'slack', people: text('plan-people', { count }) })
const many = Array.from({ length: 30 }, (_, index) => text('check-interest', { entry: `entry-${index}` }))

describe('what was read under a preview', () => {
  test('is not said again at the tap, though a number in it is another one', () => {
    const mark = shownMark(benches, [nobody, off(7)])
    expect(unread(mark, { problems: [], remarks: [off(8), nobody] })).toEqual([])
  })

  test('leaves each new remark to be read, and each problem whatever was read', () => {
    const mark = shownMark(benches, [nobody])
    const few = text('check-few')
    const never = text('plan-never')
    expect(unread(mark, { problems: [never], remarks: [nobody, few] })).toEqual([never, few])
  })

  test('holds a launch up no more where there was more than a button can carry, or where it carries nothing', () => {
    const never = text('plan-never')
    for (const mark of [shownMark(benches, many), '', '0a1b2c'])
      expect(unread(mark, { problems: [never], remarks: [...many, nobody] })).toEqual([never])
  })

  test('fits a button, and is of this consultation whenever it opens', () => {
    for (const verb of ['open', 'schedule'] as const)
      expect(() => tokenOf(citysideAction(verb, '', shownMark(benches, many)))).not.toThrow()
    const mark = shownMark(benches, many)
    expect(isShown(mark, { ...benches, opensAt: evening + 1 })).toBe(true)
    expect(isShown(mark, { ...benches, closesAt: evening + 1 })).toBe(false)
  })
})
