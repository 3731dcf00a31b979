import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dictionaryOf } from '../../src/files/dictionary.ts'
import { commentsOf, deskAssets, page, sources, under, withoutComments } from './sources.ts'

describe('every file is checked', () => {
  test('JavaScript is what browsers run, and the doors for Node and its threads; all the rest is TypeScript', () => {
    const javascript = sources
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.js') && !under(page, deskAssets)(path))
    expect(javascript).toEqual(['src/ekko.js', 'src/beside/begin.js', 'src/store/databases/checkpoint-thread.js'])
  })

  test('the types of the page are checked whenever those of the rest are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(scripts.types?.split(' && ')).toEqual(['tsc --noEmit', `tsc -p ${page}`, `tsc -p ${deskAssets}`])
    expect(scripts.test).toContain('npm run -s types')
  })

  test('nothing is left out of the types or the rules', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|biome-ignore|@\w+\s+\{[^}\n]*(\b(any|Object|Function)\b|\*)/
    expect(sources.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('files can be read in one go', () => {
  test('none is over 300 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('none is called after nothing in particular', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|misc|manager|service)\.[jt]s$/
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })
})

describe('every exported name says what it is for', () => {
  test('in a sentence above it', () => {
    const silent = sources.flatMap(({ path, text }) => undocumented(text).map((name) => `${path}: ${name}`))
    expect(silent).toEqual([])
  })
})

describe('what is exported is read elsewhere', () => {
  /** Types may say what a function takes, for readers; a function or a number that only its own file reads is that file's business. */
  const valueExported = /^export (?:async )?(?:function|const|class) (\w+)/gm
  const wordsOf = (text: string) => new Set(text.match(/\w+/g))
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: join('test', name), text: readFileSync(join('test', name), 'utf8') }))

  test('by another file, or by a test', () => {
    const readers = new Map<string, Set<string>>()
    for (const { path, text } of [...sources, ...tests])
      for (const word of wordsOf(text)) readers.set(word, (readers.get(word) ?? new Set()).add(path))
    const unread = sources.flatMap(({ path, text }) =>
      [...text.matchAll(valueExported)].flatMap(([, name = '']) =>
        [...(readers.get(name) ?? [])].some((reader) => reader !== path) ? [] : [`${path}: ${name}`],
      ),
    )
    expect(unread).toEqual([])
  })
})

describe('comments name who acts', () => {
  test('the citizen, the person, the moderator, staff, the operator, the process', () => {
    const vague = /\b(whoever|whomever|somebody|someone|anybody|anyone|nobody|everybody|everyone)\b/i
    const found = sources.filter(({ text }) => vague.test(commentsOf(text))).map(({ path }) => path)
    expect(found).toEqual([])
  })
})

function undocumented(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/.exec(line)?.[1]
    return name === undefined || lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [name]
  })
}

describe('what people may write is data', () => {
  /** Shorter words are ids of ours too. */
  const lettersMin = 4
  const wordsOf = (language: string) => {
    const written = readFileSync(join('prompts', language, 'understood.yaml'), 'utf8').replaceAll(/^\s*#.*$/gm, '')
    return written.toLowerCase().match(/\p{L}+/gu) ?? []
  }
  const languages = readdirSync('prompts').filter((name) => existsSync(join('prompts', name, 'understood.yaml')))
  const named = new Intl.DisplayNames(['en'], { type: 'language' })
  const names = languages.flatMap((language) => (named.of(language) ?? '').toLowerCase().split(' '))
  const english = new Set([...wordsOf('en'), ...names])
  /** English has these too, such as "still" and "bare". */
  const isEnglish = (word: string) => english.has(word) || dictionaryOf('en')?.(word) === 'word'
  const foreign = new Set(
    languages
      .filter((language) => language !== 'en')
      .flatMap(wordsOf)
      .filter((word) => word.length >= lettersMin && !isEnglish(word)),
  )

  test('no word of it stands in the engine or the domain', () => {
    expect(foreign.size).toBeGreaterThan(500)
    const found = sources
      .filter(({ path }) => under('src/engine', 'src/domain')(path))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(/'[^'\n]*'|\/[^/\n]+\/[a-z]+/gu)]
          .flatMap(([literal]) => literal.toLowerCase().match(/\p{L}+/gu) ?? [])
          .filter((word) => foreign.has(word))
          .map((word) => `${path}: ${word}`),
      )
    expect(found).toEqual([])
  })
})
