import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { City } from '../../src/domain/city.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { render } from '../../src/texts/render.ts'
import { makeTexts } from '../../src/texts/texts.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'

const city: City = {
  name: { da: 'Åby', en: 'Rivertown' },
  sender: { da: 'Åby Kommune', en: 'Rivertown Council' },
  timeZone: 'Europe/Copenhagen',
  languages: ['da', 'en'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [],
  topics: [],
  places: [],
  roles: [],
}

describe('what Ekko says', () => {
  it('is complete in every language, with the same variables', () => {
    expect(() => loadTexts('prompts', city)).not.toThrow()
  })

  it('names every missing, unreadable or unlike text at once, with its file', () => {
    const files = new Map([
      ['da', [{ name: 'da/a.ftl', content: 'one = Et { $x }\ntwo = To\nbroken = { $' }]],
      ['en', [{ name: 'en/a.ftl', content: 'one = One { $y }\nthree = Three' }]],
    ])
    const { problems } = makeTexts(city, files)
    const all = problems.join('\n')
    expect(all).toContain('da/a.ftl:3')
    expect(all).toContain('"two" is missing in prompts/en')
    expect(all).toContain('"three" is missing in prompts/da')
    expect(all).toContain('"one" uses { y }')
  })

  it('every text the engine names exists', () => {
    const known = new Set(loadTexts('prompts', city).bundles.get('da')?.texts.keys())
    const named = sourcesBelow('src/engine').flatMap((source) =>
      [...source.matchAll(/\b(?:say|text)\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    )
    expect(named.length).toBeGreaterThan(80)
    expect(named.filter((key) => !known.has(key))).toEqual([])
  })

  it('no text is there that nothing says', () => {
    const sources = [...sourcesBelow('src'), ...sourcesBelow('adapters')].join('\n')
    const built =
      /^(command|verdict|milestone|stage|button-travel|done-judged|digest-stage|heard|button-heard|button-yes|attached|leaving|choose|button-any|opinions-(?:says|shared|level|cell|against)|deskform|deskvote-out|desklaunch-group|desklaunch-deed|desklaunch-correct|reading-(?:tab|part|compare|filter|order|statement|photo|keys?|group|item|list|add|lead|look|send|sent|field|step-is))-|^signing-(?:by-|typical|different|minority|rest)|^deskvote-(?:budget|money|choose)/
    const unused = [...(loadTexts('prompts', city).bundles.get('da')?.texts.keys() ?? [])].filter(
      (key) => !built.test(key) && !sources.includes(`'${key}'`),
    )
    expect(unused).toEqual([])
  })

  it('what the city’s side is told reads differently in each language', () => {
    const words = (language: string, name: string) =>
      new Map(
        readFileSync(join('prompts', language, 'cityside', name), 'utf8')
          .split(/\n(?=[a-z])/)
          .flatMap((entry) => {
            const [, key = '', value = ''] =
              /^([a-z-]+) = ([\s\S]+)$/.exec(entry.replaceAll(/^#.*$/gm, '').trim()) ?? []
            return /\p{L}/u.test(value.replaceAll(/\{[^}]*\}/g, '')) ? [[key, value.trim()] as const] : []
          }),
      )
    for (const name of ['checks.ftl', 'files.ftl', 'refusals.ftl']) {
      const english = words('en', name)
      expect(english.size).toBeGreaterThan(30)
      for (const [key, value] of words('da', name)) expect(value, key).not.toBe(english.get(key))
    }
  })

  it('a citizen’s words pass through untouched, whatever they look like', () => {
    const texts = loadTexts('prompts', city)
    const own = '{ $sender } <b>@everyone</b> *x* { -brand }'
    const shown = render({ blocks: [{ style: 'quote', words: { own } }] }, 'da', texts)
    expect(shown.blocks[0]?.text).toBe(own)
  })

  it('a consent’s version follows its words', () => {
    const [first] = wordingsOf(loadTexts('prompts', city))
    const [other] = wordingsOf(loadTexts('prompts', { ...city, sender: { da: 'En anden', en: 'Another' } }))
    expect(first?.version).toMatch(/^[a-z0-9]{8}$/)
    expect(first?.version).not.toBe(other?.version)
  })
})

function sourcesBelow(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(dir, name), 'utf8'))
}
