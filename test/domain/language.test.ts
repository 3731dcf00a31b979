import { describe, expect, test } from 'vitest'
import { spokenAmong } from '../../src/domain/language.ts'

describe('the language that a platform or a browser asks for', () => {
  test.each([
    ['nb-NO', 'nb'],
    ['nb_NO', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nb'],
    ['sv-SE', 'sv'],
    ['sv_SE', 'sv'],
    ['SV', 'sv'],
    ['da-DK;q=0.8', 'da'],
    [' da', 'da'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', undefined],
    ['fi', undefined],
    ['', undefined],
    ['*', undefined],
    [undefined, undefined],
  ])('%s is %s', (tag, language) => {
    expect(spokenAmong([tag], ['da', 'sv', 'nb', 'pt-BR'])).toBe(language)
  })

  test('is the first of several that the city speaks', () => {
    expect(spokenAmong(['fi', undefined, 'no', 'da'], ['da', 'nb'])).toBe('nb')
  })

  test('a city whose folder is called otherwise is found by the same tags', () => {
    for (const tag of ['nb', 'no', 'nn-NO']) expect(spokenAmong([tag], ['da', 'no'])).toBe('no')
  })
})
