import { describe, expect, it } from 'vitest'
import { isTypo } from '../../src/domain/typo.ts'

describe('a typo', () => {
  it.each([
    ['Nørergade', 'Nørregade'],
    ['kloakrør', 'kloakkerør'],
    ['til til', 'til'],
    ['bænke,', 'bænke'],
    ['i 2026 bygges', 'i 2026 bygger'],
  ])('%s is %s spelt right', (wrong, right) => {
    expect(isTypo(wrong, right)).toBe(true)
  })

  it.each([
    ['1,8 millioner', '1,9 millioner'],
    ['16. marts', '18. marts'],
    ['kan ændres', 'er besluttet'],
    ['træer', ''],
  ])('%s to %s means something else', (wrong, right) => {
    expect(isTypo(wrong, right)).toBe(false)
  })
})
