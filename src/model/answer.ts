import { z } from 'zod'
import type { ModelFault, ModelTheme } from '../domain/model.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import { proposedThemesMax } from '../domain/proposed-themes.ts'
import { themeCharactersMax } from '../domain/themes.ts'
import { fold } from '../domain/understood/fold.ts'
import type { OutgoingStatement } from './batches.ts'
import { whyCharactersMax, wordsCharactersMax } from './instruction.ts'

/** A model's answer in numbers of the consultation, or what is wrong with it. */
export type ReadAnswer =
  | { readonly ok: true; readonly themes: readonly ModelTheme[] }
  | { readonly ok: false; readonly fault: ModelFault }

const shape = z.strictObject({
  themes: z.array(
    z.strictObject({
      label: z.string(),
      why: z.string(),
      statements: z.array(z.strictObject({ n: z.int(), words: z.string() })),
    }),
  ),
})

/** A name is words: no markup, no link, nothing that turns the direction of letters. */
const labelPattern = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ,.&'’()/+:–-]*$/u
const linkPattern = /https?:|www\.|\p{L}\.\p{L}{2,}(?:\/|$)|@/iu

/**
 * Reads what a model wrote against the statements that it was given, which are numbered 1, 2 … in this order. Nothing in it is believed: its
 * numbers are those of the request, each once; the words that it quotes stand letter by letter in that statement; names are short, and names.
 */
export function readAnswer(written: string, given: readonly OutgoingStatement[]): ReadAnswer {
  const read = jsonIn(written)
  if (read === undefined) return wrong('no-json')
  const parsed = shape.safeParse(read)
  if (!parsed.success) return wrong('shape')
  const { themes } = parsed.data
  if (themes.length > proposedThemesMax) return wrong('shape')
  const seen = new Set<number>()
  const found: ModelTheme[] = []
  for (const { label, why, statements } of themes) {
    const name = label.trim().replace(/\s+/gu, ' ')
    if (!isName(name, given)) return wrong('labels')
    const own: ModelTheme['statements'][number][] = []
    for (const { n, words } of statements) {
      const statement = given[n - 1]
      if (!statement || seen.has(n)) return wrong('numbers')
      seen.add(n)
      const at = placeOf(words, statement)
      if (at === undefined) return wrong('quotes')
      own.push({ number: statement.number, ...at })
    }
    if (own.length > 0) found.push({ label: name, ...reason(why, given), statements: own })
  }
  return { ok: true, themes: found }
}

function wrong(fault: ModelFault): ReadAnswer {
  return { ok: false, fault }
}

/** Some models put a fence around what they write, or think aloud before. */
function jsonIn(written: string): unknown {
  const bare = written.replace(/^[\s\S]*<\/think>/u, '').trim()
  const opened = bare.startsWith('```') ? bare.replace(/^```[a-z]*\s*/u, '') : bare
  const inner = opened !== bare && opened.endsWith('```') ? opened.slice(0, -3) : opened
  try {
    return JSON.parse(inner)
  } catch {
    return undefined
  }
}

/** Neither too long nor a whole statement: a theme is not called by what one person wrote. */
function isName(label: string, given: readonly OutgoingStatement[]): boolean {
  if (label.length > themeCharactersMax || !labelPattern.test(label) || linkPattern.test(label)) return false
  if (withoutPersonalData(label) !== label) return false
  return !repeats(label, given)
}

/** Where the words stand in the statement as staff read it; an empty place for none. Undefined where they do not stand there. */
function placeOf(
  words: string,
  { text, shown }: OutgoingStatement,
): { readonly from: number; readonly to: number } | undefined {
  if (words === '') return { from: 0, to: 0 }
  if (words.length > wordsCharactersMax || !text.includes(words)) return undefined
  // What its author wrote in lines went out in one.
  let line = ''
  const at: number[] = []
  for (let unit = 0; unit < shown.length; unit += 1) {
    const written = /\s/u.test(shown[unit] ?? '') ? ' ' : (shown[unit] ?? '')
    if (written === ' ' && line.endsWith(' ')) continue
    line += written
    at.push(unit)
  }
  const from = line.indexOf(words)
  const [first, last] = [at[from], at[from + words.length - 1]]
  return first === undefined || last === undefined ? undefined : { from: first, to: last + 1 }
}

/** A reason that repeats a citizen's words, or is none, is left out. */
function reason(why: string, given: readonly OutgoingStatement[]): { readonly why?: string } {
  const words = why.trim().replace(/\s+/gu, ' ')
  if (words === '' || words.length > whyCharactersMax || linkPattern.test(words)) return {}
  if (/[\p{Cc}\p{Cf}<>]/u.test(words) || withoutPersonalData(words) !== words || repeats(words, given)) return {}
  return { why: words }
}

/** As many words in a row are one person's. */
const wordsInRow = 5

function repeats(words: string, given: readonly OutgoingStatement[]): boolean {
  const said = fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const runs = said.flatMap((_, at) =>
    at + wordsInRow <= said.length ? [said.slice(at, at + wordsInRow).join(' ')] : [],
  )
  if (runs.length === 0) return false
  return given.some(({ text }) => {
    const own = ` ${fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')} `
    return runs.some((run) => own.includes(` ${run} `))
  })
}
