import { describe, expect, it } from 'vitest'
import { asks, codeHash, codeRead, departmentsOf, dutyCode, mayRun, serves } from '../../src/domain/duty.ts'
import { actionOf, tokenOf } from '../../src/domain/token.ts'

describe('a code for a duty', () => {
  it('is eight letters and digits that nobody takes for one another, and reads back however it is typed', () => {
    const code = dutyCode(Uint8Array.from([0, 31, 32, 255, 18, 7, 9, 200]))
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    const bare = code.replace('-', '')
    for (const typed of [code, bare, code.toLowerCase(), ` ${code.replace('-', ' ')} `])
      expect(codeRead(typed)).toBe(bare)
    expect(codeRead('OIL0-1111')).toBe('01101111')
  })

  it('is nothing else', () => {
    for (const typed of ['', 'ABCD-123', 'ABCD-12345', 'UUUU-UUUU', 'æøå1-2345'])
      expect(codeRead(typed)).toBeUndefined()
  })

  it('travels in a link', () => {
    const token = tokenOf({ do: 'code', code: '7KQ2M4XD' })
    expect(actionOf(token)).toEqual({ do: 'code', code: '7KQ2M4XD' })
  })

  it('is kept as a hash that does not hold it', () => {
    expect(codeHash('7KQ2M4XD')).toMatch(/^[0-9a-f]{64}$/)
    expect(codeHash('7KQ2M4XD')).not.toBe(codeHash('7KQ2M4XE'))
  })
})

describe('a duty', () => {
  const parks = { departments: ['parks', 'roads'] } as const

  it('lets a moderator run what concerns their department, and an administrator everything', () => {
    expect(mayRun([{ kind: 'moderator', department: 'roads' }], parks)).toBe(true)
    expect(mayRun([{ kind: 'moderator', department: 'schools' }], parks)).toBe(false)
    expect(mayRun([{ kind: 'moderator' }], parks)).toBe(true)
    expect(mayRun([{ kind: 'administrator' }], parks)).toBe(true)
  })

  it('lets staff receive and answer, and ask nothing', () => {
    const staff = [{ kind: 'staff', department: 'parks' }] as const
    expect(mayRun(staff, parks)).toBe(false)
    expect(asks(staff)).toBe(false)
    expect(serves(staff, 'parks')).toBe(true)
    expect(serves(staff, 'schools')).toBe(false)
    expect(asks([])).toBe(false)
  })

  it('says in whose name someone may ask', () => {
    expect(
      departmentsOf([
        { kind: 'moderator', department: 'parks' },
        { kind: 'staff', department: 'x' },
      ]),
    ).toEqual(['parks'])
    expect(departmentsOf([{ kind: 'moderator', department: 'parks' }, { kind: 'administrator' }])).toBeUndefined()
  })
})
