import { describe, expect, it } from 'vitest'
import {
  asks,
  codeAlone,
  codeHash,
  codeName,
  codeRead,
  departmentsOf,
  dutyCode,
  mayRun,
  mayTheme,
  serves,
} from '../../src/domain/duty.ts'
import { actionOf, tokenOf } from '../../src/domain/token.ts'

describe('a code for a duty', () => {
  it('is sixteen letters and digits that nobody takes for one another, and reads back however it is typed', () => {
    const code = dutyCode(Uint8Array.from([0, 31, 32, 255, 18, 7, 9, 200, 1, 2, 3, 4, 5, 6, 7, 8]))
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    const bare = code.replaceAll('-', '')
    for (const typed of [code, bare, code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `])
      expect(codeRead(typed)).toBe(bare)
    for (const dash of ['–', '—', '‑']) expect(codeRead(code.replaceAll('-', dash))).toBe(bare)
    expect(codeRead('OIL0-1111-2222-3333')).toBe('0110111122223333')
  })

  it('is nothing else', () => {
    for (const typed of ['', 'ABCD-1234', 'ABCD-1234-EFGH-56789', 'UUUU-UUUU-UUUU-UUUU', 'æøå1-2345-2222-3333'])
      expect(codeRead(typed)).toBeUndefined()
  })

  it('stands alone where it is pasted without a command, and ordinary words are none', () => {
    for (const pasted of ['7KQ2-M4XD-9TBC-2FHJ', '7kq2–m4xd–9tbc–2fhj', ' 7KQ2 M4XD 9TBC 2FHJ ', '7kq2m4xd9tbc2fhj'])
      expect(codeAlone(pasted)).toBe('7KQ2M4XD9TBC2FHJ')
    for (const words of ['Mere plan over byen', 'trafiksikkerhede', '1111 2222 3333 4444', '7KQ2-M4XD-9TBC-2FHJ tak'])
      expect(codeAlone(words)).toBeUndefined()
  })

  it('travels in a link', () => {
    const token = tokenOf({ do: 'code', code: '7KQ2M4XD9TBC2FHJ' })
    expect(actionOf(token)).toEqual({ do: 'code', code: '7KQ2M4XD9TBC2FHJ' })
  })

  it('is kept as a hash that does not hold it', () => {
    expect(codeHash('7KQ2M4XD9TBC2FHJ')).toMatch(/^7KQ2:[0-9a-f]{64}$/)
    expect(codeName(codeHash('7KQ2M4XD9TBC2FHJ'))).toBe('7KQ2')
    expect(codeHash('7KQ2M4XD9TBC2FHJ')).not.toBe(codeHash('7KQ2M4XD9TBC2FHK'))
  })
})

describe('a duty', () => {
  const parks = { departments: ['parks', 'roads'] } as const

  it('lets a moderator run what their department owns, theme what concerns it, and an administrator do everything', () => {
    expect(mayRun([{ kind: 'moderator', department: 'parks' }], parks)).toBe(true)
    expect(mayRun([{ kind: 'moderator', department: 'roads' }], parks)).toBe(false)
    expect(mayTheme([{ kind: 'moderator', department: 'roads' }], parks)).toBe(true)
    expect(mayTheme([{ kind: 'moderator', department: 'schools' }], parks)).toBe(false)
    expect(mayTheme([{ kind: 'staff', department: 'parks' }], parks)).toBe(false)
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
