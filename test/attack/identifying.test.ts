import { describe, expect, test } from 'vitest'
import { couldIdentify } from '../../src/domain/personal/identifiable.ts'
import { personalDataIn, withoutPersonalData } from '../../src/domain/personal-data.ts'

/** What leads straight to a person is left out of words, and its author is asked before it is kept. */
const asked: readonly (readonly [string, string])[] = [
  ...['241280–0001', '241280/0001', '241280_0001', '241280 0001', '2412800001', '24 12 80 0001', '310299-9999'].map(
    (number) => [number, 'cpr'] as const,
  ),
  ...['+4528371946', '0045 28 37 19 46', '(45) 28371946', '2837 1946', '28 37 19 46', '283 71 946', '28.37.19.46'].map(
    (number) => [number, 'phone'] as const,
  ),
  ...['hanne(at)firma.dk', 'hanne [at] firma.dk', 'hanne snabel-a firma.dk', 'hanne snabela firma punktum dk'].map(
    (address) => [address, 'email'] as const,
  ),
  ...['DK50 0040 0440 1162 43', 'DK5000400440116243', 'DE89 3704 0044 0532 0130 00', 'GB29 NWBK 6016 1331 9268 19'].map(
    (account) => [account, 'iban'] as const,
  ),
  ...['BX 44 101', 'BX44101', 'CD-12-345'].map((plate) => [plate, 'plate'] as const),
]

describe('what leads straight to a person', () => {
  test.each(asked)('%s is found as a whole, as %s, and left out', (written, kind) => {
    for (const text of [written, `Skriv til mig: ${written}`, `(${written}) er mit`]) {
      expect(personalDataIn(text).map((each) => each.kind)).toEqual([kind])
      expect(withoutPersonalData(text)).not.toMatch(/\d/)
      expect(couldIdentify(text)).toBe(true)
    }
  })

  test.each(['Linje EU 20 000 kr', 'A4-papir', 'Bus 150S kl. 12.30', 'I 2026 bliver det 12 500 kr.', 'HTML5 og CO2'])(
    '%s is not',
    (text) => {
      expect(personalDataIn(text)).toEqual([])
    },
  )
})

/** What tells who wrote, or where they live: no such words are quoted. */
test.each([
  ...['@mettehol siger det samme', 'insta: mettehol', 'ab12345 er min plade'],
  ...['Nørregade 12, 3. tv', 'Vestergade 7B 2. th', '12 Baker Street', 'flat 3, 221b Baker Street'],
  ...['jeg er Søren Krogh', 'Flere bænke! kh Ali', 'Mvh. Hanne', 'Venlig hilsen\nKaren', 'De bedste hilsner, Bo'],
])('%s is not quoted', (text) => {
  expect(couldIdentify(text)).toBe(true)
})
