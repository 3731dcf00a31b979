import { expect, test } from 'vitest'
import type { ThemeChange } from '../../../src/domain/themes.ts'
import { readThemes } from '../../../src/engine/cityside/flows/themes/read.ts'
import { understood } from '../../understood.ts'

const themes = [
  { id: 'traeer', label: { da: 'Træer', en: 'Trees' } },
  { id: 'skygge', label: { da: 'Skygge', en: 'Shade' } },
  { id: 'lys-og-tryghed', label: { da: 'Lys og tryghed' } },
]

function changesIn(words: string): readonly ThemeChange[] | string | undefined {
  const wish = readThemes(words, { themes, language: 'da', understood })
  return wish?.wants === 'change' ? wish.changes : wish?.wants
}

const assign = (theme: string, ...statements: readonly number[]) => ({
  change: 'assign',
  theme,
  language: 'da',
  statements,
})

const said: readonly (readonly [string, unknown])[] = [
  ['trees: 3, 5, 9', [assign('trees', 3, 5, 9)]],
  ['Trees:3 5 og 9', [assign('Trees', 3, 5, 9)]],
  ['trees 3,5', [assign('trees', 3, 5)]],
  ['trees = 3-6', [assign('trees', 3, 4, 5, 6)]],
  ['trees: 3–5 and 9', [assign('trees', 3, 4, 5, 9)]],
  ['trees: ٣', [assign('trees', 3)]],
  ['3, 5: trees', [assign('trees', 3, 5)]],
  ['3 and 5 → trees', [assign('trees', 3, 5)]],
  ['7: trees, shade', [assign('Trees', 7), assign('Shade', 7)]],
  ['4: lys og tryghed', [assign('lys og tryghed', 4)]],
  ['Lys og tryghed: 4', [assign('Lys og tryghed', 4)]],
  ['trees (against): 3, 5', [{ ...assign('trees', 3, 5), stance: 'against' }]],
  ['træer (imod) 3, 5', [{ ...assign('træer', 3, 5), stance: 'against' }]],
  ['trees: 3, 5 (against)', [{ ...assign('trees', 3, 5), stance: 'against' }]],
  ['trees, against: 3', [{ ...assign('trees', 3), stance: 'against' }]],
  ['against: trees 3', [{ ...assign('trees', 3), stance: 'against' }]],
  ['trees (against)', [{ change: 'stance', theme: 'trees', stance: 'against' }]],
  ['trees is against', [{ change: 'stance', theme: 'trees', stance: 'against' }]],
  ['træer er imod', [{ change: 'stance', theme: 'træer', stance: 'against' }]],
  ['trees: asks', [{ change: 'stance', theme: 'trees', stance: 'asks' }]],
  ['trees: none', [{ change: 'remove', theme: 'trees' }]],
  ['fjern træer', [{ change: 'remove', theme: 'træer' }]],
  ['trees: not 5', [{ change: 'unassign', theme: 'trees', statements: [5] }]],
  ['trees: -5', [{ change: 'unassign', theme: 'trees', statements: [5] }]],
  ['remove 5 from trees', [{ change: 'unassign', theme: 'trees', statements: [5] }]],
  ['fjern 5 og 7 fra træer', [{ change: 'unassign', theme: 'træer', statements: [5, 7] }]],
  ['fjern 5', [{ change: 'unassign', statements: [5] }]],
  ['merge trees and shade', [{ change: 'merge', themes: ['Trees', 'Shade'], into: 'Trees' }]],
  ['slå træer og skygge sammen', [{ change: 'merge', themes: ['Træer', 'Skygge'], into: 'Træer' }]],
  ['slå skygge sammen med træer', [{ change: 'merge', themes: ['Skygge', 'Træer'], into: 'Skygge' }]],
  ['merge shade into trees', [{ change: 'merge', themes: ['shade', 'trees'], into: 'trees' }]],
  ['merge trees and shade into green', [{ change: 'merge', themes: ['Trees', 'Shade'], into: 'green' }]],
  ['split trees: shade 3, 5', [{ change: 'split', theme: 'trees', statements: [3, 5], into: 'shade', language: 'da' }]],
  [
    'split trees: 3, 5 to roots (against)',
    [{ change: 'split', theme: 'trees', statements: [3, 5], into: 'roots', language: 'da', stance: 'against' }],
  ],
  [
    'flyt 3 og 5 fra træer til rødder',
    [{ change: 'split', theme: 'træer', statements: [3, 5], into: 'rødder', language: 'da' }],
  ],
  ['move 3 to shade', [{ change: 'split', statements: [3], into: 'shade', language: 'da' }]],
  ['rename trees to green', [{ change: 'rename', theme: 'trees', to: 'green', language: 'da' }]],
  ['omdøb træer til grønt', [{ change: 'rename', theme: 'træer', to: 'grønt', language: 'da' }]],
  ['kald træer grønt', [{ change: 'rename', theme: 'Træer', to: 'grønt', language: 'da' }]],
  ['trees → green', [{ change: 'rename', theme: 'trees', to: 'green', language: 'da' }]],
  ['undo', [{ change: 'undo' }]],
  ['Fortryd, tak', [{ change: 'undo' }]],
  ['trees: 3\nshade: 5', [assign('trees', 3), assign('shade', 5)]],
  ['trees: 3; shade: 5', [assign('trees', 3), assign('shade', 5)]],
  ['temaer', 'list'],
  ['uden tema', 'rest'],
  ['flere', 'more'],
  ['færdig', 'done'],
]

test.each(said)('"%s" is understood', (words, wanted) => {
  expect(changesIn(words)).toEqual(wanted)
})

test.each([
  ['Fjern bilerne: 3, 5', 'Fjern bilerne'],
  ['Flyt busstoppet: 3, 5', 'Flyt busstoppet'],
  ['Tag på skolen: 3, 5', 'Tag på skolen'],
  ['Del af gaden: 3, 5', 'Del af gaden'],
  ['Slå græsset: 3, 5', 'Slå græsset'],
  ['Move the bus stop to the square: 3, 5', 'Move the bus stop to the square'],
])('"%s" is a theme whose name begins like an order', (words, name) => {
  expect(changesIn(words)).toEqual([assign(name, 3, 5)])
})

test.each(['trees', 'trees: yes please', '3, 5', ':', 'for: 3', 'Where are they?', `${'x'.repeat(61)}: 3`])(
  '"%s" is not taken for anything',
  (words) => {
    expect(changesIn(words)).toBeUndefined()
  },
)
