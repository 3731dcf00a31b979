import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { City } from '../../src/domain/city.ts'
import type { Label } from '../../src/domain/understood/label.ts'
import { commandIn } from '../../src/engine/conversation/commands.ts'
import { yesOrNo } from '../../src/engine/conversation/yes-no.ts'
import { readUnderstood } from '../../src/files/read.ts'
import { parseVocabulary, understoodIn } from '../../src/files/understood.ts'
import { labelsToWrite } from '../../src/texts/labels.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { english } from '../saying.ts'

/** Every language that comes with Ekko. */
const languages = readdirSync('prompts', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && readdirSync(`prompts/${entry.name}`).includes('conversation.ftl') ? [entry.name] : [],
)
const written = (language: string) => readFileSync(`prompts/${language}/understood.yaml`, 'utf8')
const cityIn = (language: string): City => ({
  name: {},
  sender: { [language]: 'City' },
  timeZone: 'Europe/Copenhagen',
  languages: [language],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [],
  topics: [],
  places: [],
  roles: [],
})

/** What is wrong with these files together, a line each. */
function problemsIn(files: Readonly<Record<string, string>>, labels: readonly Label[] = []): readonly string[] {
  const parsed = Object.entries(files).map(([language, text]) =>
    parseVocabulary(text, `${language}/understood.yaml`, language),
  )
  return understoodIn(parsed, [], labels).problems.map(({ file, line, text }) => `${file}:${line} ${english(text)}`)
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length
}

describe('the words that come with Ekko', () => {
  test('are there in every language, and none of them means two things in any two', () => {
    expect(languages.length).toBeGreaterThan(3)
    expect(problemsIn(Object.fromEntries(languages.map((language) => [language, written(language)])))).toEqual([])
  })

  test.each(languages)('in %s are all that stands on buttons and in menus', async (language) => {
    const city = cityIn(language)
    const labels = labelsToWrite(loadTexts('prompts', city))
    expect(labels.length).toBeGreaterThan(40)
    expect(await readUnderstood('prompts', city, labels)).toMatchObject({ ok: true })
  })

  test('are understood in the languages of the city and in English, and stop and forget in all of them', async () => {
    const read = await readUnderstood('prompts', cityIn('da'), [])
    if (!read.ok) throw new Error('The words cannot be read.')
    const { value } = read
    for (const words of ['stop', 'Stopp, bitte', 'hör auf', 'أوقف', 'leave me alone'])
      expect(commandIn(words, value), words).toBe('stop')
    for (const words of ['glem mig', 'vergiss mich', 'انسني']) expect(commandIn(words, value), words).toBe('forget')
    for (const words of ['help', 'hjælp', '/topics']) expect(commandIn(words, value), words).toBeDefined()
    for (const words of ['Hilfe', 'مساعدة', 'Themen']) expect(commandIn(words, value), words).toBeUndefined()
    expect(yesOrNo('yes', value)).toBe(true)
    expect(yesOrNo('nein', value)).toBeUndefined()
  })
})

describe('what is wrong with a file is said in a sentence, with its line', () => {
  const en = written('en')
  const da = written('da')

  test('a group that is missing, one that is empty, and one that is not known', () => {
    const broken = en
      .replace(/^polite: .*\n/m, '')
      .replace(/^ {2}pause: .*$/m, '  pause: []')
      .replace('goingOn:', 'goingon:')
    const problems = problemsIn({ en: broken })
    expect(problems).toEqual([
      `en/understood.yaml:${lineOf(broken, '  pause:')} Write "pause" of commands here.`,
      `en/understood.yaml:${lineOf(broken, 'commands:')} Write "goingOn" here.`,
      `en/understood.yaml:${lineOf(broken, 'commands:')} Write "polite" here.`,
      `en/understood.yaml:${lineOf(broken, 'goingon:')} Nothing called "goingon" belongs in this file. Did you mean "goingOn"?`,
    ])
  })

  test('too few numbers, a month that is no word, a question without its place, a line without a letter, and one that says too much', () => {
    const broken = en
      .replace('    - twenty\n', '')
      .replace('[january, february', '[january, {}')
      .replace('about/on …', 'about/on')
    expect(problemsIn({ en: broken })).toEqual([
      `en/understood.yaml:${lineOf(broken, '  months:')} Write one word here, or several in brackets: [april, avril].`,
    ])
    const counted = broken.replace('{}', 'february')
    expect(problemsIn({ en: counted })).toEqual([
      `en/understood.yaml:${lineOf(counted, '  words:')} There are 19 here. Write all 20, in their order.`,
      `en/understood.yaml:${lineOf(counted, '  - what have/did')} Write "…" once, where that which people want to know about stands.`,
    ])
    const said = en.replace('topics: [(my) topics', `topics: ["?!", (a) (b) (c) (d) (e) (f) (g) (h) (i)`)
    expect(problemsIn({ en: said })).toEqual([
      `en/understood.yaml:${lineOf(said, '  topics:')} There is no letter and no digit in this line. Write a word, or remove it.`,
      `en/understood.yaml:${lineOf(said, '  topics:')} This line can be said in more than 400 ways. Make several lines of it.`,
    ])
  })

  test('a word that would mean two commands, in one file or in two, with both places', () => {
    const twice = en.replace('quiet: [quiet', 'quiet: [hush, pause, quiet')
    expect(problemsIn({ en: twice })).toEqual([
      `en/understood.yaml:${lineOf(twice, '  quiet:')} "pause" would mean two things: commands.quiet here, and commands.pause in en/understood.yaml:${lineOf(twice, '  pause:')}. Keep it in one of them.`,
    ])
    const across = en.replace('quiet: [quiet', 'quiet: [Hjælp, quiet')
    expect(problemsIn({ da, en: across })).toEqual([
      `en/understood.yaml:${lineOf(across, '  quiet:')} "hjaelp" would mean two things: commands.quiet here, and commands.help in da/understood.yaml:${lineOf(da, '  help:')}. Keep it in one of them.`,
    ])
  })

  test('a yes that is a no elsewhere, or a command', () => {
    const no = en.replace('  - nope\n', '  - ja\n')
    expect(problemsIn({ da, en: no })).toEqual([
      expect.stringMatching(
        /^en\/understood.yaml:\d+ "ja" would mean two things: no here, and yes in da\/understood.yaml:\d+\./,
      ),
    ])
    const stop = en.replace('  - yep\n', '  - stop\n')
    expect(problemsIn({ en: stop })).toEqual([
      expect.stringMatching(/^en\/understood.yaml:\d+ "stop" would mean two things: yes here, and commands.stop in en/),
    ])
  })

  test('a word that is yes, and done where nothing more is chosen, is fine', () => {
    expect(problemsIn({ en })).toEqual([])
    expect(en).toMatch(/^ {2}done: \[.*ok\/okay/m)
  })

  test('a label that nobody could write', () => {
    const label: Label = { language: 'en', key: 'button-stop', label: 'No more!', table: 'commands', means: 'stop' }
    expect(problemsIn({ en }, [label])).toEqual([
      `en/understood.yaml:${lineOf(en, '  stop:')} "No more!" is what "button-stop" says in the texts. Add it here, so that it is understood when somebody writes it instead of tapping.`,
    ])
    expect(problemsIn({ en }, [{ ...label, label: 'Stop!' }])).toEqual([])
  })

  test('a file that is not there, and one that is no YAML', async () => {
    const read = await readUnderstood('prompts', { languages: ['xx'] }, [])
    expect(read.ok ? [] : read.problems.map(({ text }) => english(text))).toEqual([
      'There is no file prompts/xx/understood.yaml. Check the name and the folder.',
    ])
    expect(problemsIn({ en: 'commands:\n\tstop: [stop]' })).toHaveLength(1)
  })

  test('the city’s side may be left out', () => {
    expect(problemsIn({ en: en.slice(0, en.indexOf('\n# What moderators')) })).toEqual([])
  })
})
