import { describe, expect, test } from 'vitest'
import { workbookOf } from '../../src/cityside/workbook.ts'
import { filesIn, sheetsIn } from './xlsx.ts'

const one = async (...rows: readonly (readonly (string | number)[])[]) =>
  sheetsIn(await workbookOf([{ name: 'answers', rows: [['number', 'words'], ...rows] }])).get('answers')

test('words and numbers come back as they were, whatever letters they are written in', async () => {
  const rows = [
    [1, 'Rød, som ræven; "grøn" – & <b>blå</b>'],
    [2, 'السوق على النهر'],
    [3, ' et blanktegn foran\nog en ny linje'],
    [4, 'hele 🌳🌳'],
    [-5.25, '007'],
  ]
  expect(await one(...rows)).toEqual([['number', 'words'], ...rows])
})

test('none is run as a formula, and none needs a sign in front of it for that', async () => {
  const rows = ['=1+1', '+1+1', '-2', '@SUM(1)', '\t=1', '＝1+1'].map((words, at) => [at, words])
  expect((await one(...rows))?.slice(1)).toEqual(rows)
})

test('what no spreadsheet takes is left out, and what is too long for a cell ends with an ellipsis', async () => {
  const rows = await one([1, 'a\u0000b\u0001c\ud800d\uffffe'], [2, `${'x'.repeat(32_766)}🌳🌳`])
  expect(rows?.[1]).toEqual([1, 'abcde'])
  expect(rows?.[2]?.[1]).toBe(`${'x'.repeat(32_766)}…`)
})

describe('sheets', () => {
  test('stand side by side, with names that a spreadsheet takes', async () => {
    const name = 'Åbroen: [rød] eller/og *grøn*? Og så meget mere'
    const sheets = sheetsIn(
      await workbookOf([
        { name, rows: [['a']] },
        { name: 'empty', rows: [] },
      ]),
    )
    expect([...sheets.keys()]).toEqual(['Åbroen   rød  eller og  grøn ? '.replace('?', ' ').slice(0, 31), 'empty'])
  })

  test('are read from right to left where their language is', async () => {
    const sheet = async (leftward: boolean) =>
      filesIn(await workbookOf([{ name: 'a', rows: [['a']], leftward }])).get('xl/worksheets/sheet1.xml')
    expect(await sheet(true)).toContain('rightToLeft="1"')
    expect(await sheet(false)).not.toContain('rightToLeft="1"')
  })
})
