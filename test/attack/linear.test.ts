import { describe, expect, test } from 'vitest'
import { written } from './expressions/found.ts'
import { slowest } from './expressions/slowest.ts'

describe('an expression takes time in proportion to the text, whatever stands in it', () => {
  const own = written.filter(({ expression }) => expression !== undefined)
  const files = [...new Set(own.map(({ path }) => path))]

  test.each(files)('%s', { timeout: 120_000 }, (path) => {
    const slow = own.flatMap((each) => (each.path === path && each.expression ? slowest(each.expression) : []))
    expect(slow).toEqual([])
  })

  test('and one that goes back and forth would be found', { timeout: 120_000 }, () => {
    expect(slowest(/[\s?!.]+$/u)).not.toEqual([])
    expect(slowest(/^(a+)+$/)).not.toEqual([])
    expect(slowest(/(\S+)\s+and\s+(\S+)/)).not.toEqual([])
  })
})
