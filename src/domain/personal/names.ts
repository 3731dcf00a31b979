import type { Span } from './found.ts'
import { anyOf, madeOf, wordOf } from './said.ts'

/** Who a text says its author is, as they sign it or give their name. */
type Said = 'named' | 'am' | 'signed' | 'briefly'

/** A word that begins a name: Søren, Al-Masri, O'Brien, H.C. */
const capital = String.raw`(?:\p{Lu}[\p{Ll}'’]{1,30}(?:[-'’]\p{Lu}?[\p{L}]{1,30})?|O['’]\p{Lu}\p{Ll}{1,30}|\p{Lu}\.)`
/** What stands between the parts of names, in whatever language they are written. */
const between = `[ ](?:(?:van|von|de|der|den|el|al|bin|ben|af|di|da)[ ])?`
const whole = new RegExp(String.raw`^${capital}(?:${between}${capital}){0,3}(?!\p{L})`, 'u')
const full = new RegExp(String.raw`^${capital}(?:${between}${capital}){1,3}(?!\p{L})`, 'u')

const said = madeOf((words) => {
  const cues: readonly (readonly [Said, RegExp])[] = [
    ['named', new RegExp(String.raw`${wordOf(words.introduced)}(?!\p{L})`, 'giu')],
    ['am', new RegExp(String.raw`${wordOf(words['i-am'])}(?!\p{L})`, 'giu')],
    ['signed', new RegExp(String.raw`${wordOf(words.signed)}(?!\p{L})`, 'giu')],
    ['briefly', new RegExp(String.raw`${wordOf(words.thanks)}(?!\p{L})|(?<=[.!?…\n] ?)[–—-](?!\d)`, 'giu')],
  ]
  const goesOn = anyOf(words['go-on'])
  const number = String.raw`${anyOf(words['house-number'], words.doors)}\.? ?\d{1,4}\p{L}?`
  const onFloor = String.raw`(?:,? \d{1,2}\. ?${anyOf(words.floors)})?`
  return {
    cues,
    /** mette, as hasty people write it: a word or two at an end, or before what goes on. */
    small: new RegExp(
      String.raw`^\p{Ll}[\p{Ll}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20})?(?=\s*(?:$|[\n,.!;)])|\s${goesOn}\s)`,
      'u',
    ),
    /** Where letters have no capitals, a name ends before what goes on. */
    arabic: new RegExp(
      String.raw`^\p{Script=Arabic}{2,20}(?: (?!${goesOn}(?!\p{L}))\p{Script=Arabic}{2,20}){0,2}`,
      'u',
    ),
    /** " i nr. 7", " på 3. sal": who of that name it is. */
    where: new RegExp(String.raw`^,? (?:${anyOf(words.in, words.from)} )?${number}${onFloor}(?![\p{L}\p{N}])`, 'iu'),
    lead: new RegExp(String.raw`^(?:[\s,،:.!–—-]|${anyOf(words.from)}(?!\p{L})){0,8}`, 'iu'),
    /** Words that no name begins with, though a capital letter or an end may stand there. */
    noName: new Set(words['no-name'].map((word) => word.toLowerCase())),
    noSurname: new RegExp(`^${anyOf(words['no-surname'])}$`, 'iu'),
    /** Anna Holm, 43 år */
    aged: new RegExp(
      String.raw`(?<!\p{L})\p{Lu}\p{Ll}{1,30}(?: \p{Lu}\p{Ll}{1,30}){1,2}(?=, \d{1,2} ?${anyOf(words.years)}(?!\p{L}))`,
      'gu',
    ),
  }
})

const nameCharactersMax = 120

/** Every name in a text that its author gives as their own: introduced, in a signature, or alone below it. */
export function namesOfAuthorIn(text: string): readonly Span[] {
  const found = said().cues.flatMap(([how, cue]) =>
    [...text.matchAll(cue)].flatMap((match) => nameAfter(text, match.index + match[0].length, how, match[0])),
  )
  return [...found, ...aged(text), ...below(text)].toSorted((one, other) => one.from - other.from)
}

function nameAfter(text: string, at: number, how: Said, cue: string): readonly Span[] {
  const behind = text.slice(at, at + nameCharactersMax)
  const gap = said().lead.exec(behind)?.[0].length ?? 0
  if (gap === 0 && !/^[–—-]$/.test(cue)) return []
  const rest = behind.slice(gap)
  const name = nameAt(rest, how)
  if (name === undefined) return []
  const from = at + gap
  const end = name.length
  const tail = said().where.exec(rest.slice(end))?.[0].length ?? 0
  if (how === 'briefly' && (rest.slice(end + tail).trim() !== '' || cue.trim() === '')) return []
  // "Tak, Mette" is a signature; "tak Mette" thanks her.
  if (how === 'briefly' && /\p{L}$/u.test(cue) && !/^[,!.]?\s*\n|^,/.test(behind)) return []
  return [{ from, to: from + end + tail }]
}

function nameAt(rest: string, how: Said): string | undefined {
  const name = (how === 'am' ? full : whole).exec(rest)?.[0]
  if (name !== undefined) return isNoName(name) ? undefined : name
  if (how === 'named' || how === 'signed') {
    const found = said().small.exec(rest)?.[0] ?? said().arabic.exec(rest)?.[0]
    if (found !== undefined && !said().noName.has(found.split(' ')[0] ?? '')) {
      // In small letters two words are a sentence as often as a name.
      const [first = '', second] = found.split(' ')
      if (/^\p{Ll}/u.test(found) && second !== undefined && /^\p{Ll}/u.test(second))
        return how === 'signed' ? found : first
      return found
    }
  }
  return undefined
}

function isNoName(name: string): boolean {
  const [first = '', ...more] = name.split(' ')
  const { noName, noSurname } = said()
  return noName.has(first.toLowerCase()) || more.some((each) => noSurname.test(each))
}

function aged(text: string): readonly Span[] {
  if (!text.includes(', ')) return []
  return [...text.matchAll(said().aged)].map(({ 0: name, index }) => ({ from: index, to: index + name.length }))
}

/** Two or three names alone on the last line, below a sentence that is finished. */
function below(text: string): readonly Span[] {
  const end = text.trimEnd().length
  const from = text.lastIndexOf('\n', end - 1) + 1
  const line = text.slice(from, end)
  if (from === 0 || line.length > nameCharactersMax || !/[.!?…]\s*$/.test(text.slice(Math.max(0, from - 5), from)))
    return []
  const name = full.exec(line)?.[0]
  return name !== undefined && name.length === line.length && !isNoName(name) ? [{ from, to: end }] : []
}
