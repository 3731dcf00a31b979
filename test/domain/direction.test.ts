import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionIn, harmless, runsAlong, within } from '../../src/domain/direction.ts'
import { directionOf, localeOf } from '../../src/domain/language.ts'

const [lri, rli, fsi, pdi] = ['\u2066', '\u2067', '\u2068', '\u2069']
const [lre, rlo, pdf] = ['\u202a', '\u202e', '\u202c']
const title = 'حديقة السلام'

describe('words that direct what stands around them', () => {
  test('lose overrides and embeddings, whether they are closed or not', () => {
    expect(harmless(`faktura${rlo}fdp.exe${pdf}`)).toBe('fakturafdp.exe')
    expect(harmless(`${rlo}${lre}skjult`)).toBe('skjult')
  })

  test('are closed where they were left open, in each paragraph', () => {
    expect(harmless(`${rli}et\nto`)).toBe(`${rli}et${pdi}\nto`)
    expect(harmless(`${fsi}${lri}et`)).toBe(`${fsi}${lri}et${pdi}${pdi}`)
  })

  test('lose what closes nothing, since it would close what they stand in', () => {
    expect(harmless(`et${pdi} to`)).toBe('et to')
    expect(harmless(`${fsi}et${pdi}${pdi} to`)).toBe(`${fsi}et${pdi} to`)
  })

  test('keep what is balanced, and the marks that people who write from right to left need', () => {
    for (const words of [`${fsi}C++${pdi} ${title}`, `${title}\u200f!`, `\u200e+45 20 30`])
      expect(harmless(words)).toBe(words)
  })

  test('lose the controls that no reader sees, and half a letter stands for one', () => {
    expect(harmless('a\u0000b\u001b[2Jc\u009b31md\u007f')).toBe('ab[2Jc31md')
    expect(harmless('et\ud83d to \udf33 🌳\ttre\nfire')).toBe('et\ufffd to \ufffd 🌳\ttre\nfire')
  })

  test('are balanced in every paragraph, whatever they were', () => {
    const piece = fc.constantFrom(
      lri,
      rli,
      fsi,
      pdi,
      lre,
      rlo,
      pdf,
      '\u202b',
      '\u202d',
      'a',
      'ب',
      ' ',
      '\n',
      '\r',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const shown = harmless(pieces.join(''))
        expect(shown).not.toMatch(/[\u202a-\u202e]/)
        for (const line of shown.split(/[\n\r]/)) {
          let open = 0
          for (const mark of line) {
            if (mark === pdi) open -= 1
            else if (/[\u2066-\u2068]/.test(mark)) open += 1
            expect(open).toBeGreaterThanOrEqual(0)
          }
          expect(open).toBe(0)
        }
        expect(shown.replace(/[\u2066-\u2069]/g, '')).toBe(pieces.join('').replace(/[\u202a-\u202e\u2066-\u2069]/g, ''))
        expect(harmless(shown)).toBe(shown)
      }),
    )
  })
})

describe('words in a sentence', () => {
  test('stay as they are where all of it runs one way', () => {
    for (const words of ['Mere plads i Nørregade', '6. april 2026', '+45 20 30 40 50', 'Łódź, Київ, 東京', '✓', ''])
      expect(within('da', words)).toBe(words)
    for (const words of [title, '6 أبريل 2026', '14', '1.500', '21:00', '']) expect(within('ar', words)).toBe(words)
  })

  test('are kept apart where they run the other way, or both', () => {
    expect(within('da', title)).toBe(`${fsi}${title}${pdi}`)
    expect(within('en', `Peace (${title})`)).toBe(`${fsi}Peace (${title})${pdi}`)
    expect(within('ar', 'Nørregade')).toBe(`${fsi}Nørregade${pdi}`)
    expect(within('ar', 'https://hejresund.example/a')).toBe(`${fsi}https://hejresund.example/a${pdi}`)
    expect(within('he', `${title} A`)).toBe(`${fsi}${title} A${pdi}`)
  })

  test('are kept apart where only digits and signs stand, which would be put in another order', () => {
    expect(within('ar', '+45 20 30 40 50')).toBe(`${fsi}+45 20 30 40 50${pdi}`)
  })

  test('are kept apart paragraph by paragraph, since none reaches into the next', () => {
    expect(within('ar', 'Et.\n\nTo.')).toBe(`${fsi}Et.${pdi}\n\n${fsi}To.${pdi}`)
  })

  test('need nothing more where what runs the other way is kept apart already', () => {
    expect(runsAlong(`${title} ${fsi}Nørregade${pdi}`, 'ar')).toBe(true)
    expect(runsAlong(`Et møde i ${fsi}${title}${pdi}`, 'da')).toBe(true)
  })
})

test('words run as their language does once one letter does, and otherwise as their letters do', () => {
  expect(directionIn('da', `${title} er navnet`)).toBe('ltr')
  expect(directionIn('ar', `Nørregade ${title}`)).toBe('rtl')
  expect(directionIn('da', title)).toBe('rtl')
  expect(directionIn('ar', 'Nørregade')).toBe('ltr')
  expect(directionIn('ar', '14')).toBeUndefined()
})

test('a language runs as its usual script does', () => {
  expect(['ar', 'fa', 'ur', 'he', 'ar-SY', 'ku-Arab'].map(directionOf)).toEqual(Array(6).fill('rtl'))
  expect(['da', 'de', 'en', 'tr', 'so', 'ku', 'zh', 'any'].map(directionOf)).toEqual(Array(8).fill('ltr'))
})

test('digits are 0 to 9 and days those of the Gregorian calendar in every language', () => {
  for (const language of ['ar', 'ar-SA', 'ar-EG', 'fa', 'ur', 'da', 'de', 'en']) {
    const locale = localeOf(language)
    expect(new Intl.NumberFormat(locale).format(1234567)).toMatch(/^[\d.,'\u00a0\u202f]+$/)
    expect(
      new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2026, 3, 6)),
    ).toContain('2026')
  }
})
