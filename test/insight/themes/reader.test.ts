import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { signExamples, signView } from '../../../src/cityside/themes/sign-view.ts'
import { proposalMark } from '../../../src/domain/proposed-themes.ts'
import { type KeptThemes, noThemes, type ThemeChange } from '../../../src/domain/themes.ts'
import { changeThemes } from '../../../src/engine/consultation/theme-changes.ts'
import { atOnce, suggestThemes } from '../../../src/insight/themes/suggest.ts'
import { path, placeNames, statementsOf } from './bowling-green.ts'

/** Silent reading of English, words a minute: Brysbaert 2019, over 190 studies. */
const wordsPerMinute = 238
/** A key of an average typist, and a thought before a decision: the keystroke-level model, Card, Moran and Newell 1980. */
const keySeconds = 0.28
const thoughtSeconds = 1.35
/** A page is asked for and is there. */
const pageSeconds = 1
/** Every name is written anew, with so many letters. */
const nameLetters = 16

/** How far the reader has come. */
interface Stand {
  readonly round: number
  readonly minutes: number
  readonly signed: number
  readonly themed: number
  readonly read: number
}

/** So long a person sits down for it. */
const minutesMax = 20

/** A person who reads all that a screen shows, thinks once for each statement on it, and gives every theme a name and a side. */
class Reader {
  seconds = 0
  screens = 0
  ticked = 0

  reads(words: string): void {
    this.seconds += (words.split(/\s+/).filter((word) => word !== '').length / wordsPerMinute) * 60
  }
  thinks(): void {
    this.seconds += thoughtSeconds
  }
  presses(keys: number): void {
    this.seconds += keys * keySeconds
  }
  turns(): void {
    this.screens += 1
    this.seconds += pageSeconds
  }
}

test.skipIf(!existsSync(path))(
  'of 896 real statements six in ten are in a theme that one person has signed off, in under twenty minutes (skipped without EKKO_DATA)',
  () => {
    const statements = statementsOf().map((each) => ({ ...each, question: 'say' }))
    const reader = new Reader()
    let kept: KeptThemes = noThemes
    let signed = 0
    const stands: Stand[] = []
    for (let round = 0; round < 3; round += 1) {
      const themed = new Set(kept.assignments.map(({ statement }) => statement))
      const left = statements.filter(({ number }) => !themed.has(number))
      const ground = { statements: left, languages: ['en'], names: placeNames, language: 'en' }
      const proposed = atOnce(suggestThemes({ ...ground, taken: kept.themes.map(({ id }) => id) }))
      reader.turns()
      kept = { ...kept, passed: [] }
      for (const { id } of proposed) {
        const waiting = { by: 'words', at: 1, themes: proposed, passed: kept.passed ?? [] } as const
        const signs = signView(kept, statements, waiting)
        const now = signs.waiting.find(({ theme }) => theme.id === id)
        if (!now) continue
        const { theme, count } = now
        const examples = signExamples(theme, statements)
        const shown = [...examples.typical, ...examples.different, ...examples.minority]
        reader.turns()
        reader.reads(`${theme.label.en} ${count} statements ${shown.map(({ text }) => text).join(' ')}`)
        for (const _ of shown) reader.thinks()
        // What is marked in it is no word of the theme's name: it is ticked, and is out.
        const name = (theme.label.en ?? '').toLowerCase().split(', ')
        const isOut = ({ text, from, to }: (typeof shown)[number]) =>
          !name.some((word) => text.slice(from, to).toLowerCase().startsWith(word.slice(0, 4)))
        const out = shown.filter(isOut).map(({ number }) => number)
        reader.ticked += out.length
        reader.presses(out.length)
        const isNone = out.length > shown.length / 2
        reader.thinks()
        // A name: t, the letters, Esc. A side, and Enter.
        reader.presses(isNone ? 1 : 1 + nameLetters + 1 + 1 + 1)
        const read = shown.map(({ number }) => number).filter((number) => !out.includes(number))
        const change: ThemeChange = isNone
          ? { change: 'pass', theme: id }
          : {
              change: 'sign',
              theme: id,
              seen: proposalMark(theme),
              label: `${theme.label.en}`,
              language: 'en',
              read,
              out,
            }
        const done = changeThemes({ kept, proposed, statements, by: 'reader', at: 1 }, [change])
        if ('refused' in done) throw new Error(`${id} was refused.`)
        kept = done.kept
        if (!isNone) signed += 1
        stands.push({
          ...{ round, signed, minutes: reader.seconds / 60 },
          themed: new Set(kept.assignments.map(({ statement }) => statement)).size,
          read: kept.assignments.filter(({ how }) => how === 'confirmed').length,
        })
      }
    }
    const said = (at: Stand | undefined) =>
      at &&
      `${at.minutes.toFixed(1)} minutes: ${at.signed} themes, ${at.themed} statements in one (${at.read} of them read), ${statements.length - at.themed} in none`
    const inTime = stands.findLast(({ minutes }) => minutes < minutesMax)
    const end = stands.at(-1)
    console.log(
      [
        `${statements.length} statements, ${reader.screens} screens, ${reader.ticked} ticked`,
        `first round after ${said(stands.findLast(({ round }) => round === 0))}`,
        `in time after ${said(inTime)}`,
        `to the end after ${said(end)}`,
      ].join('\n'),
    )
    expect(stands.findLast(({ round }) => round === 0)?.minutes).toBeLessThan(minutesMax)
    expect(inTime?.signed).toBeGreaterThan(15)
    expect(inTime?.themed).toBeGreaterThan(0.6 * statements.length)
    const { unassigned } = signView(kept, statements, undefined)
    expect(unassigned + (end?.themed ?? 0)).toBe(statements.length)
  },
  120_000,
)
