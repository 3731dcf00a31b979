import { expect, test } from 'vitest'
import type { Duty } from '../../../src/domain/duty.ts'
import { blocksOf, Clerk, city, keysOf } from './clerk.ts'

const duties: readonly Duty[] = [{ kind: 'moderator' }, { kind: 'staff', department: 'parks' }]

test.each(duties)('a $kind whose language the city’s side lacks is told so once, before what they can do', (duty) => {
  const clerk = new Clerk([duty], { city: { ...city, citysideLanguages: { en: 'da' } } })
  const said = clerk.writes('help')
  expect(keysOf(said)[0]).toBe('cityside-language')
  expect(blocksOf(said.outbox)[0]).toEqual({
    style: 'note',
    words: { key: 'cityside-language', with: { language: { language: 'da' } } },
  })
  expect(keysOf(said).filter((key) => key === 'cityside-language')).toHaveLength(1)
})

test('whose language is spoken there, or who has no role there, is told nothing of it', () => {
  const other = { city: { ...city, citysideLanguages: { ar: 'da' } } }
  expect(keysOf(new Clerk(duties, other).writes('help'))).not.toContain('cityside-language')
  const citizen = new Clerk([], { city: { ...city, citysideLanguages: { en: 'da' } } })
  expect(keysOf(citizen.writes('help'))).not.toContain('cityside-language')
})
