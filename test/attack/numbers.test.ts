import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { couldIdentify } from '../../src/domain/personal/identifiable.ts'
import { personalDataIn, withoutPersonalData } from '../../src/domain/personal-data.ts'
import { figure } from '../figures.ts'
import { seeded } from '../simulation/random.ts'

const numbers = 50_000
const { below: upTo, pick } = seeded(20_261)
const padded = (number: number, digits: number) => String(number).padStart(digits, '0')

/** What people put between the groups of a number. */
const separators = [
  ...[
    '-',
    '–',
    '—',
    '−',
    '‐',
    '/',
    '_',
    ' ',
    '  ',
    '',
    '.',
    ' - ',
    ' – ',
    ' / ',
    '\u00a0',
    '\u202f',
    '\t',
    '·',
    '|',
    '~',
    '*',
    "'",
    '\n',
  ],
]
/** What stands around it. */
const around: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => `mit nummer er ${number}`,
  (number) => `CPR ${number}, tak`,
  (number) => `(${number})`,
  (number) => `ring:${number}.`,
  (number) => `tlf${number}`,
  (number) => `Det er ${number} – og så er der larm`,
]

function cpr(): string {
  const day = [padded(1 + upTo(31), 2), padded(1 + upTo(12), 2), pick(['', '', '19', '20']) + padded(upTo(100), 2)]
  return day.join(pick(['', '', '', ' ', '.', '-', '/'])) + pick([...separators, ',', ':']) + padded(upTo(10_000), 4)
}

const groupings = [
  [2, 2, 2, 2],
  [4, 4],
  [3, 2, 3],
  [8],
  [2, 3, 3],
  [2, 6],
  [3, 5],
  [1, 1, 1, 1, 1, 1, 1, 1],
  [2, 2, 4],
  [4, 2, 2],
]

function phone(): string {
  // Danish numbers begin with 2 to 9. Eight digits in thirds with points are a number of things when they are round.
  const digits = `${2 + upTo(8)}${padded(1 + upTo(9_999_999), 7)}`.replace(/0$/, '1')
  const grouping = pick(groupings)
  const separator = pick(separators)
  let at = 0
  const groups = grouping.map((size) => {
    at += size
    return digits.slice(at - size, at)
  })
  return (
    pick(['', '', '', '+45', '+45 ', '0045', '0045 ', '(+45)', '(+45) ', '45 ', '+45-', '+ 45 ']) +
    groups.join(separator)
  )
}

/** 20-11-2030 is a day, and two years beside each other are years, even where somebody's number looks like them. */
function readsAsDay(number: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-](?:1[89]|20)\d\d$|^(?:1[89]|20)\d\d\D{1,3}(?:1[89]|20)\d\d$|^(?:1[89]|20)\d\d[./-]\d{1,2}[./-]\d{1,2}$|^2[0-3]\.[0-5]\d ?[-–—] ?\d/u.test(
    number,
  )
}

describe(`${numbers} numbers that lead to a person`, () => {
  test.each([
    ['CPR numbers, with any check digit and none', cpr],
    ['telephone numbers, in every usual spacing', phone],
  ])('%s: none slips through', (_, make) => {
    const slipped: string[] = []
    for (let made = 0; made < numbers; made += 1) {
      const number = make()
      const text = pick(around)(number)
      if (readsAsDay(number)) continue
      const shown = withoutPersonalData(text).replace(/\D/g, '')
      if (shown.length > 2 || !couldIdentify(text)) slipped.push(text)
    }
    figure('numbers generated that name a person', numbers)
    expect(slipped).toEqual([])
  })

  test('Arabic digits are digits', () => {
    expect(personalDataIn('رقمي ٢٠ ٣٠ ٤٠ ٥٠').map(({ kind }) => kind)).toEqual(['phone'])
    expect(personalDataIn('٠١٠١٩٠-١٢٣٤').map(({ kind }) => kind)).toEqual(['cpr'])
  })
})

const data = join(process.env.EKKO_DATA ?? '../shared/data', 'polis')

test('of what real people said in public, under one in a hundred is taken for something that leads to a person', (context) => {
  if (!existsSync(data))
    return context.skip(`There is no ${data}: set EKKO_DATA to the folder with real conversations.`)
  const said = readdirSync(data)
    .map((name) => join(data, name, 'comments.csv'))
    .filter((file) => existsSync(file))
    .flatMap((file) => parse(readFileSync(file), { columns: true }) as readonly Readonly<Record<string, string>>[])
    .map((row) => row['comment-body'] ?? '')
  const taken = said.filter(couldIdentify)
  expect(said.length).toBeGreaterThan(1_000)
  expect(taken.length / said.length, taken.join('\n')).toBeLessThan(0.01)
})
