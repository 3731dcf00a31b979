import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { City } from '../../src/domain/city.ts'
import type { TextRef } from '../../src/domain/message.ts'
import type { TextFile } from '../../src/texts/bundles.ts'
import { untranslatedLines, withCitysideLanguages } from '../../src/texts/cityside.ts'
import { filesIn, loadTexts } from '../../src/texts/loading.ts'
import { renderText } from '../../src/texts/render.ts'
import { makeTexts } from '../../src/texts/texts.ts'

/** Every language that prompts/ holds texts in. */
const languages = readdirSync('prompts', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && readdirSync(`prompts/${entry.name}`).some((name) => name.endsWith('.ftl')) ? [entry.name] : [],
)

function cityIn(...[first = 'da', ...others]: readonly string[]): City {
  return {
    name: { da: 'Åby' },
    sender: { da: 'Åby Kommune', en: 'Rivertown Council' },
    timeZone: 'Europe/Copenhagen',
    languages: [first, ...others],
    quiet: { from: '21:00', until: '08:00' },
    cap: { perWeekMax: 1, perYearMax: 6 },
    departments: [],
    topics: [],
    places: [],
    roles: [],
  }
}

const arabic: readonly TextFile[] = [
  {
    name: 'ar/a.ftl',
    content: `closed = أُغلق "{ $title }" في { $on }.
people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
names = { $names }
kind = { $kind ->
    [staff] موظف
   *[other] { $kind }
 }
written = مكتوب باللغة { $language }
this = بالعربية
`,
  },
]
const danish: readonly TextFile[] = [
  {
    name: 'da/a.ftl',
    content: `closed = "{ $title }" er lukket den { $on }.
people = { $count ->
    [one] én person
   *[other] { $count } personer
 }
names = { $names }
kind = { $kind ->
    [staff] ansat
   *[other] { $kind }
 }
written = Skrevet på { $language }
this = På dansk
`,
  },
  {
    name: 'da/cityside/desk.ftl',
    forCityside: true,
    content: 'asked = Spurgt den { $on }: { $what }\nwhat = "{ $title }"\n',
  },
  { name: 'da/cityside/more.ftl', forCityside: true, content: 'more = Mere\nless = Mindre\n' },
]

function textsIn(files: Readonly<Record<string, readonly TextFile[]>>, shipped?: readonly TextFile[]) {
  return makeTexts(cityIn(...Object.keys(files)), new Map(Object.entries(files)), shipped)
}

const { texts } = textsIn({ ar: arabic, da: danish })
const inArabic = (ref: TextRef) => renderText(ref, 'ar', texts)
const inDanish = (ref: TextRef) => renderText(ref, 'da', texts)

describe('the languages that come with Ekko', () => {
  test('are spoken to citizens in full, with the same variables', () => {
    expect(languages).toEqual(expect.arrayContaining(['da', 'en']))
    expect(() => loadTexts('prompts', cityIn(...languages))).not.toThrow()
  })

  test('Danish and English are complete on the city’s side too', () => {
    expect(untranslatedLines(loadTexts('prompts', cityIn('da', 'en')))).toEqual([])
  })

  test.each(languages)(
    'in %s every text can be filled in, also for the numbers that are said in another way',
    (language) => {
      const all = loadTexts('prompts', cityIn(language))
      for (const [key, { variables }] of all.bundles.get(language)?.texts ?? [])
        for (const count of [0, 1, 2, 3, 11, 100]) {
          const said = renderText(
            { key, with: Object.fromEntries(variables.map((name) => [name, count])) },
            language,
            all,
          )
          expect(said.trim(), key).not.toBe('')
        }
    },
  )

  test.each(languages)('what %s has for citizens and for the city’s side is divided as in English', (language) => {
    const keys = (of: string, forCityside: boolean) =>
      filesIn(`prompts/${of}`)
        .filter((file) => (file.forCityside ?? false) === forCityside)
        .flatMap(({ content }) => [...content.matchAll(/^([a-z][\w-]*)\s*=/gm)].map(([, key]) => key))
    expect(keys(language, false).toSorted()).toEqual(keys('en', false).toSorted())
    expect(keys('en', true)).toEqual(expect.arrayContaining(keys(language, true)))
  })
})

describe('a language that the city’s side is not spoken to in', () => {
  test('may lack what only the city’s side reads, and nothing that citizens read', () => {
    expect(textsIn({ ar: arabic, da: danish }).problems).toEqual([])
    const { problems } = textsIn({ da: danish, ar: [{ name: 'ar/a.ftl', content: 'this = بالعربية' }] })
    expect(problems).toHaveLength(5)
    expect(problems[0]).toBe('The text "closed" is missing in prompts/ar. Translate it there.')
  })

  test('is written to in the city’s first language that has the text, days and inner texts included', () => {
    const ref: TextRef = {
      key: 'asked',
      with: {
        on: { on: '2026-04-06' },
        what: { key: 'what', with: { title: { local: { da: 'Bænke', ar: 'مقاعد' } } } },
      },
    }
    expect(inArabic(ref)).toBe('Spurgt den 6. april 2026: "Bænke"')
  })

  test('is written to in the English that comes with Ekko where no language of the city has it', () => {
    const shipped: readonly TextFile[] = [
      { name: 'en/cityside/x.ftl', forCityside: true, content: 'extra = Extra\nmore = More' },
    ]
    const { texts, problems } = textsIn({ ar: arabic, da: danish }, shipped)
    expect(problems).toEqual([])
    expect(renderText({ key: 'extra' }, 'ar', texts)).toBe('Extra')
    expect(renderText({ key: 'more' }, 'ar', texts)).toBe('Mere')
  })

  test('keeps the single texts that it has', () => {
    const own = [...arabic, { name: 'ar/cityside/more.ftl', forCityside: true, content: 'more = المزيد' }]
    const { texts } = textsIn({ da: danish, ar: own })
    expect(renderText({ key: 'more' }, 'ar', texts)).toBe('المزيد')
    expect(untranslatedLines(texts)).toEqual([
      'Moderators and staff who read Arabic are written to in Danish where prompts/ar/cityside lacks desk.ftl and the text "less". Citizens are not: their texts are complete.',
    ])
  })

  test('is known to the city, with the language that stands in for it', () => {
    expect(withCitysideLanguages(texts.city, texts).citysideLanguages).toEqual({ ar: 'da' })
    const complete = textsIn({ da: danish }).texts
    expect(withCitysideLanguages(complete.city, complete)).toBe(complete.city)
  })

  test('a text that one language keeps on the city’s side is not asked of citizens’ files elsewhere', () => {
    const own: readonly TextFile[] = [...arabic, { name: 'ar/b.ftl', content: 'more = المزيد' }]
    expect(textsIn({ da: danish, ar: own }).problems).toEqual([])
  })
})

describe('Arabic', () => {
  test('has its six ways to count', () => {
    const said = [0, 1, 2, 3, 11, 100].map((count) => inArabic({ key: 'people', with: { count } }))
    expect(said).toEqual(['لا أحد', 'شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا', '100 شخص'])
    expect(inArabic({ key: 'people', with: { count: 1_500 } })).toBe('1,500 شخص')
  })

  test('has days, times and lists of its own, with the digits and the clock of the city', () => {
    const at = Date.UTC(2026, 2, 2, 19, 5)
    expect(inArabic({ key: 'names', with: { names: { on: '2026-04-06' } } })).toBe('6 أبريل 2026')
    expect(inArabic({ key: 'names', with: { names: { at } } })).toBe('الاثنين، 2 مارس في 20:05')
    expect(inArabic({ key: 'names', with: { names: { list: [{ ar: 'مقاعد' }, { ar: 'أشجار' }] } } })).toBe(
      'مقاعد وأشجار',
    )
  })

  test('keeps a Danish name, list or address in it apart, and nothing that is Arabic', () => {
    const on = { on: '2026-04-06' }
    expect(inArabic({ key: 'closed', with: { title: { local: { da: 'Bænke' } }, on } })).toBe(
      'أُغلق "\u2068Bænke\u2069" في 6 أبريل 2026.',
    )
    expect(inArabic({ key: 'closed', with: { title: 'مقاعد', on } })).not.toMatch(/[\u2066-\u2069]/)
    expect(inArabic({ key: 'names', with: { names: { list: [{ da: 'Bænke' }, { ar: 'أشجار' }] } } })).toBe(
      '\u2068Bænke\u2069 وأشجار',
    )
  })

  test('still chooses between wordings by a value, which is a word of the program', () => {
    expect(inArabic({ key: 'kind', with: { kind: 'staff' } })).toBe('موظف')
  })

  test('names languages, and its own on every button', () => {
    expect(inArabic({ key: 'written', with: { language: { language: 'da' } } })).toBe('مكتوب باللغة الدانمركية')
    expect(inDanish({ key: 'written', with: { language: { language: 'ar' } } })).toBe('Skrevet på arabisk')
    expect(inDanish({ key: 'this', in: 'ar' })).toBe('بالعربية')
  })
})

describe('Danish', () => {
  test('keeps an Arabic name in it apart, and has no invisible marks otherwise', () => {
    const on = { on: '2026-04-06' }
    expect(inDanish({ key: 'closed', with: { title: 'حديقة', on } })).toBe(
      '"\u2068حديقة\u2069" er lukket den 6. april 2026.',
    )
    expect(inDanish({ key: 'closed', with: { title: 'Bænke', on } })).toBe('"Bænke" er lukket den 6. april 2026.')
  })

  test('is not turned around by what somebody wrote into a name', () => {
    const title = 'Bænke\u202e ekløf\u2067'
    expect(inDanish({ key: 'closed', with: { title, on: { on: '2026-04-06' } } })).toBe(
      '"Bænke ekløf\u2067\u2069" er lukket den 6. april 2026.',
    )
  })
})

test('German has days, times and lists of its own', () => {
  const german = [{ name: 'de/a.ftl', content: danish[0]?.content ?? '' }]
  const { texts } = textsIn({ de: german })
  const said = (names: NonNullable<TextRef['with']>[string]) =>
    renderText({ key: 'names', with: { names } }, 'de', texts)
  expect(said({ on: '2026-04-06' })).toBe('6. April 2026')
  expect(said({ at: Date.UTC(2026, 2, 2, 19, 5) })).toBe('Montag, 2. März um 20:05')
  expect(said({ list: [{ de: 'Bänke' }, { de: 'Bäume' }, { de: 'Ruhe' }] })).toBe('Bänke, Bäume und Ruhe')
})
