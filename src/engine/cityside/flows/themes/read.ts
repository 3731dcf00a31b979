import type { Language } from '../../../../domain/language.ts'
import { lettersOf, oneOf } from '../../../../domain/one-of.ts'
import type { Stance } from '../../../../domain/outcome.ts'
import { type ThemeChange, type ThemeName, themeCharactersMax, themeNamed } from '../../../../domain/themes.ts'
import type { UnderstoodThemes } from '../../../../domain/understood/cityside-words.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import { isOneOf, meant } from '../../../../domain/understood/match.ts'
import { afterOpening } from '../../../../domain/understood/phrase.ts'
import type { Understood } from '../../../../domain/understood/understood.ts'
import { saysNothing } from '../short-answers.ts'
import { numbersIn, onlyNumbers } from './numbers.ts'
import { beforeBrackets, beforeSign, inBrackets, sidesOfArrow } from './sides.ts'

/** What a moderator who names themes wants: to change them, or to look at something. */
export type Wish =
  | { readonly wants: 'change'; readonly changes: readonly ThemeChange[] }
  | { readonly wants: 'list' | 'rest' | 'more' | 'done' }

/** What words are read against. */
export interface ThemesHeard {
  readonly themes: readonly ThemeName[]
  readonly language: Language
  readonly understood: Understood
}

/** More lines than these are a text, and not a list. */
const linesMax = 40

/**
 * What a moderator writes about themes: `trees (against): 3, 5–7`, `merge trees and shade`, `split trees: 3 to shade`, `undo`. Several lines
 * are one act. Undefined for anything else.
 */
export function readThemes(words: string, heard: ThemesHeard): Wish | undefined {
  const { understood } = heard
  const { themes: said } = understood.cityside
  if (isOneOf(said.undo, words, understood)) return { wants: 'change', changes: [{ change: 'undo' }] }
  if (isOneOf(said.list, words, understood)) return { wants: 'list' }
  if (isOneOf(said.rest, words, understood)) return { wants: 'rest' }
  const on = meant(understood.goingOn, words, understood)
  if (on === 'next' || isOneOf(said.more, words, understood)) return { wants: 'more' }
  if (on === 'done') return { wants: 'done' }
  const lines = words.split(/[\n;]+/u).filter((line) => line.trim() !== '')
  if (lines.length === 0 || lines.length > linesMax) return undefined
  const changes = lines.map((line) => changeIn(line.trim(), heard))
  return changes.every((each) => each !== undefined) ? { wants: 'change', changes: changes.flat() } : undefined
}

function changeIn(line: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const ordered = orderIn(line, heard)
  if (ordered) return ordered
  const [one, other] = sidesOfArrow(line)
  return one === '' || other === '' ? assigned(line, heard) : pointed(one, other, heard)
}

/** A line that begins with an order and is one; "Remove the cars: 3, 5" is the name of a theme. */
function orderIn(line: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const { themes: said } = heard.understood.cityside
  const [head = '', tail] = colon(line)
  if (themeNamed(heard.themes, sideOf(head, heard).name)) return undefined
  const isName = tail !== undefined && onlyNumbers(tail)
  const rest = (order: UnderstoodThemes['merge']) => afterOpening(line, order)
  const [merging, moving, calling, removing] = [said.merge, said.split, said.rename, said.remove].map(rest)
  if (merging !== undefined && !isName) return merged(merging, heard)
  if (moving !== undefined) {
    const change = split(moving, heard)
    return change && (!isName || (change.theme !== undefined && themeNamed(heard.themes, change.theme)))
      ? [change]
      : undefined
  }
  if (calling !== undefined && !isName) return renamed(calling, heard)
  if (removing === undefined) return undefined
  const source = isName ? nameIn(colon(removing)[0] ?? '') : undefined
  if (source === undefined) return removed(removing, heard)
  return themeNamed(heard.themes, source)
    ? [{ change: 'unassign', theme: source, statements: numbersIn(tail ?? '') }]
    : undefined
}

/** `trees and shade`, `trees and shade into green`, `træer og skygge sammen`. */
function merged(rest: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const { themes: said } = heard.understood.cityside
  const [left = '', right] = halves(rest.replace(asWords(said.together), ' '), said.to)
  const inRight = right === undefined ? undefined : nameIn(right)
  const names = namesIn(left, heard)
  if (inRight !== undefined && inRight !== '') {
    const known = themeNamed(heard.themes, inRight)
    const all =
      known && !names.some((name) => themeNamed(heard.themes, name)?.id === known.id) ? [...names, inRight] : names
    return all.length < 2 && !known ? undefined : [{ change: 'merge', themes: all, into: inRight }]
  }
  const [first] = names
  return first === undefined || names.length < 2 ? undefined : [{ change: 'merge', themes: names, into: first }]
}

/** `trees: shade 3, 5`, `trees: 3, 5 to shade`, `3 and 5 from trees to shade`, `3, 5 to shade`. */
function split(rest: string, heard: ThemesHeard): Extract<ThemeChange, { change: 'split' }> | undefined {
  const { themes: said } = heard.understood.cityside
  const { language } = heard
  const statements = numbersIn(rest)
  if (statements.length === 0) return undefined
  const [before = '', goal] = halves(rest, said.to)
  const [head = '', tail] = colon(before)
  const [, source] = halves(before, said.from)
  const from = source !== undefined ? withoutNumbers(source, heard.understood) : tail === undefined ? '' : nameIn(head)
  const named = goal !== undefined ? goal : tail === undefined ? '' : tail
  const { name, stance } = sideOf(withoutNumbers(named, heard.understood), heard)
  if (name === '' || name.length > themeCharactersMax) return undefined
  const theme = from === '' ? undefined : from
  return { change: 'split', statements, into: name, language, ...(theme && { theme }), ...(stance && { stance }) }
}

/** `trees to green`, `trees: green`, and where the theme is known also `trees green`. */
function renamed(rest: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const { themes: said } = heard.understood.cityside
  const [one, other] = halves(rest, said.to)
  if (other !== undefined) return callIt(one, other, heard)
  const [head, tail] = colon(rest)
  if (tail !== undefined) return callIt(head, tail, heard)
  const known = heard.themes
    .flatMap(({ label }) => Object.values(label))
    .find((label) => fold(rest).startsWith(`${fold(label)} `))
  return known === undefined ? undefined : callIt(known, rest.trim().slice(known.length), heard)
}

function callIt(one: string | undefined, other: string, { language }: ThemesHeard): readonly ThemeChange[] | undefined {
  const [theme, to] = [nameIn(one ?? ''), nameIn(other)]
  if (theme === '' || to === '' || to.length > themeCharactersMax) return undefined
  return [{ change: 'rename', theme, to, language }]
}

/** `trees` is the theme; `5 from trees` and `5` are statements. */
function removed(rest: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const { themes: said } = heard.understood.cityside
  const whole = nameIn(rest)
  if (themeNamed(heard.themes, whole)) return [{ change: 'remove', theme: whole }]
  const statements = numbersIn(rest)
  if (statements.length === 0) return whole === '' ? undefined : [{ change: 'remove', theme: whole }]
  const [, source] = halves(rest, said.from)
  const theme = source === undefined ? '' : withoutNumbers(source, heard.understood)
  if (theme === '' && !onlyNumbers(rest)) return undefined
  return [{ change: 'unassign', statements, ...(theme !== '' && { theme }) }]
}

/** `3, 5 → trees` puts them there, `trees → green` calls it so. */
function pointed(one: string, other: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  return onlyNumbers(one) ? assignedTo(other, numbersIn(one), heard) : callIt(one, other, heard)
}

/** `trees: 3, 5`, `3, 5: trees`, `trees 3 5`, `trees (against)`, `trees: none`, `trees: not 5`. */
function assigned(line: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const { understood } = heard
  const { themes: said } = understood.cityside
  const [head = '', tail] = colon(line)
  if (tail === undefined) return assignedAtEnd(line, heard)
  if (onlyNumbers(head)) return onlyNumbers(tail) ? undefined : assignedTo(tail, numbersIn(head), heard)
  const leading = themeNamed(heard.themes, head) ? undefined : stanceIn(head, said)
  if (leading) return onThatSide(leading, tail, heard)
  const { name, stance = stanceIn(inBrackets(tail), said) } = sideOf(head, heard)
  if (name === '' || name.length > themeCharactersMax) return undefined
  const statements = numbersIn(tail)
  if (statements.length === 0) {
    if (saysNothing(tail, understood)) return [{ change: 'remove', theme: name }]
    const side = stanceIn(tail, said)
    return side && [{ change: 'stance', theme: name, stance: side }]
  }
  if (afterOpening(tail, said.not) !== undefined || /^\s*[-–−]\s*\d/u.test(tail))
    return [{ change: 'unassign', theme: name, statements }]
  return [assign(name, statements, heard, stance)]
}

/** `against: trees 3, 5`, `against: trees`. */
function onThatSide(stance: Stance, rest: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const theme = nameIn(rest)
  if (themeNamed(heard.themes, theme)) return [{ change: 'stance', theme, stance }]
  const changes = assignedAtEnd(rest.trim(), heard)
  return changes?.map((change) => (change.change === 'assign' ? { ...change, stance } : change))
}

/** Without a colon: a theme with its side, or a name followed by numbers alone. */
function assignedAtEnd(line: string, heard: ThemesHeard): readonly ThemeChange[] | undefined {
  const { name: whole, stance: side } = sideOf(line, heard)
  if (side && themeNamed(heard.themes, whole)) return [{ change: 'stance', theme: whole, stance: side }]
  const at = line.search(/(?:(?<!\s)\s|\()\s*\p{Nd}/u)
  if (at <= 0 || !onlyNumbers(line.slice(at)) || !/\p{L}/u.test(line.slice(0, at))) return undefined
  const { name, stance } = sideOf(line.slice(0, at), heard)
  if (name === '' || name.length > themeCharactersMax) return undefined
  return [assign(name, numbersIn(line.slice(at)), heard, stance)]
}

function assignedTo(
  names: string,
  statements: readonly number[],
  heard: ThemesHeard,
): readonly ThemeChange[] | undefined {
  const all = namesIn(names, heard).map((name) => sideOf(name, heard))
  if (all.length === 0 || all.some(({ name }) => name === '' || name.length > themeCharactersMax)) return undefined
  return all.map(({ name, stance }) => assign(name, statements, heard, stance))
}

function assign(
  theme: string,
  statements: readonly number[],
  { language }: ThemesHeard,
  stance: Stance | undefined,
): ThemeChange {
  return { change: 'assign', theme, language, statements, ...(stance && { stance }) }
}

/** A name with its side behind it: `trees (against)`, `trees – against`, `trees, against`, `trees is against`. */
function sideOf(
  written: string,
  { understood, themes }: ThemesHeard,
): { readonly name: string; readonly stance?: Stance } {
  const name = nameIn(written)
  if (themeNamed(themes, name)) return { name }
  const { themes: said } = understood.cityside
  const [bare = '', side = ''] = beforeBrackets(name) ?? beforeSign(name) ?? []
  const stance = stanceIn(side, said)
  if (bare !== '' && stance) return { name: nameIn(bare), stance }
  const [one, other] = halves(name, said.is)
  const spoken = other === undefined ? undefined : stanceIn(other, said)
  return one !== undefined && one !== '' && spoken ? { name: nameIn(one), stance: spoken } : { name }
}

function stanceIn(words: string, { stances }: UnderstoodThemes): Stance | undefined {
  return stances.get(fold(words))
}

/** Several names: those that are known, wherever they stand, or what stands between commas and "and". */
function namesIn(words: string, { themes, understood }: ThemesHeard): readonly string[] {
  const whole = nameIn(words)
  if (themeNamed(themes, whole)) return [whole]
  let left = ` ${fold(words)} `
  const known = themes
    .flatMap(({ id, label }) => Object.values(label).map((each) => ({ id, label: each, said: ` ${fold(each)} ` })))
    .toSorted((one, other) => other.said.length - one.said.length)
    .flatMap(({ label, said }) => {
      const at = left.indexOf(said)
      if (at < 0) return []
      left = `${left.slice(0, at)} ${'#'.repeat(said.length - 2)} ${left.slice(at + said.length)}`
      return [{ label, at }]
    })
    .toSorted((one, other) => one.at - other.at)
  if (known.length > 1) return known.map(({ label }) => label)
  return words
    .split(understood.numbers.and)
    .flatMap((part) => part.split(asWords(understood.cityside.themes.with)))
    .map(nameIn)
    .filter((name) => name !== '')
}

/** A name without what stands around names: quotation marks, stops, spaces. */
function nameIn(words: string): string {
  const begun = words.replace(/^[\s"'»«“”„’‘:,.]+/u, '')
  return begun.replace(/(?<![\s"'»«“”„’‘:,.!])[\s"'»«“”„’‘:,.!]+$/u, '').replace(/\s+/gu, ' ')
}

/** What is left of "shade 3 and 5" when its numbers and what stands between them are gone. */
function withoutNumbers(words: string, { numbers }: Understood): string {
  const parts = words.split(/\p{Nd}+/u).filter((part) => part.split(numbers.and).some((each) => /\p{L}/u.test(each)))
  return nameIn(parts.join(' '))
}

function colon(words: string): readonly [string, string | undefined] {
  const at = words.search(/[:：=]/u)
  return at < 0 ? [words, undefined] : [words.slice(0, at), words.slice(at + 1)]
}

/** What stands before and after the last of these words. */
function halves(words: string, phrases: UnderstoodThemes['to']): readonly [string, string | undefined] {
  const parts = words.split(asWords(phrases))
  if (parts.length < 2) return [words, undefined]
  const after = parts.at(-1) ?? ''
  const pattern = asWords(phrases)
  const matches = [...words.matchAll(pattern)]
  const last = matches.at(-1)
  return last === undefined ? [words, undefined] : [words.slice(0, last.index), after]
}

/** These phrases as words of their own, as people write them: letters with and without their marks. */
function asWords({ all }: UnderstoodThemes['to']): RegExp {
  const known = patterns.get(all)
  if (known) return known
  const each = [...all].map((phrase) => lettersOf(phrase).map((letter) => (letter === ' ' ? '\\s+' : letter)))
  const made = new RegExp(`${oneOf(each, '(?<![\\p{L}\\p{M}\\p{N}])')}(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
  patterns.set(all, made)
  return made
}

const patterns = new WeakMap<ReadonlySet<string>, RegExp>()
