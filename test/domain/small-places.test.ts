import { expect, test } from 'vitest'
import { withoutSmallPlaces } from '../../src/domain/personal/small-places.ts'

const at = { latitude: 55, longitude: 12 }
const map = {
  spots: [
    { name: 'Hejresund Skole', also: ['Skolen ved søen'], at },
    { name: 'Ø', also: [], at },
  ],
}

test('streets and what stands on the map are out, whatever ending they have', () => {
  const out: readonly (readonly [string, string])[] = [
    ['Bænke på Solsikkevej og i Nørregades sydlige ende', 'Bænke på … og i … sydlige ende'],
    ['Lys ved Hejresund Skoles port', 'Lys ved … port'],
    ['Skolen ved søen mangler cykler', '… mangler cykler'],
    ['Lights at Baker Street and on Elm Road, please', 'Lights at … and on …, please'],
    ['Mehr Bäume in der Lindenstraße und am Marktplatz', 'Mehr Bäume in der … und am Marktplatz'],
    ['Jeg bor over nummer 8, og nr. 12B er tom', 'Jeg bor over nummer …, og nr. … er tom'],
    ['مقاعد في شارع السلام', 'مقاعد في …'],
  ]
  for (const [text, left] of out) expect(withoutSmallPlaces(text, map)).toBe(left)
})

test('words that end like a street and are none stay', () => {
  for (const text of [
    'En cykelvej langs vejen og en legeplads',
    'Gaden er mørk',
    'Der Radweg und die Hauptstraße',
    'Vejen til skole er for lang',
    'Ø er et bogstav',
  ])
    expect(withoutSmallPlaces(text, map)).toBe(text)
})
