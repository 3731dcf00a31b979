import { readIn } from './camp-desk.ts'
import { campNames } from './camp-square.ts'
import { type CampTruth, campNamed, isLevel, planted, wordsOf } from './camp-truth.ts'

/** A kind of line in which a number stands, and whether what one of them says is so. */
type Rule = readonly [line: RegExp, isSo: (found: readonly string[], reader: LineReader) => boolean]

/** Who reads, and what is true. */
export interface LineReader {
  readonly truth: CampTruth
  /** In percent, as answered and as weighed, by the name of an option. */
  readonly shares: ReadonlyMap<string, { readonly answered: number; readonly weighed: number }>
  /** In how many people's voice the weighed ones speak, and between what one of them counts. */
  readonly worth: Readonly<Record<'people' | 'effective' | 'smallest' | 'largest', number>>
  /** Whose message it is; absent where it is read by all. */
  readonly person?: number
}

/** Every line that says a number which is not so, or which no rule knows: none, where all that is told is true. */
export function untrue(lines: readonly string[], reader: LineReader): readonly string[] {
  return lines.filter((line) => {
    const quoted = [...line.matchAll(/»([^«]*)« \(nummer (\d+)\)/g)]
    if (quoted.some(([, words = '', number]) => reader.truth.numbers.get(words) !== Number(number))) return true
    const left = line.replace(/»[^«]*« \(nummer \d+\)/g, '').replace(/\b\d+\. (?:marts|april|november)(?: 2026)?/g, '')
    if (!/\d/.test(withoutWords(left))) return false
    const rule = rules.find(([pattern]) => pattern.test(line))
    return !rule?.[1](
      (rule[0].exec(line) ?? []).map((each) => each ?? ''),
      reader,
    )
  })
}

/** Without what people wrote and what the city says in words of its own, which have numbers in them. */
function withoutWords(line: string): string {
  return line
    .replace(/»[^«]*«/g, '')
    .replace(/Fundamentet er fra 1902 og skal undersøges\.|Der bliver plantet 12 træer\.|De 12 træer er plantet\./g, '')
    .replace(/Lyset venter til 2027\.|15 til 34 år|35 til 64 år|65 år og ældre|kl\. \d+\.\d+|^Spørgsmål \d /g, '')
}

const one = (word: string) => (word === 'ét' || word === 'én' ? 1 : Number(word.replace('.', '')))
const inFives = (people: number) => people - (people % 5)
/** Below five a number is not told, and may be hidden for the sake of another. */
const isTold = (told: string, is: number | undefined) =>
  is !== undefined && (told === 'ikke vist' ? true : is >= 5 || is === 0 ? one(told) === is : false)
const isAll = (words: string | undefined, told: readonly string[], { truth }: LineReader) =>
  words !== undefined &&
  [truth.said(words, 'agree'), truth.said(words, 'disagree'), truth.said(words, 'unsure'), truth.seen(words)].every(
    (is, at) => isTold(told[at] ?? '', is),
  )

/** What a vote is called within a sentence. */
const sides: Readonly<Record<string, 'agree' | 'disagree'>> = { enig: 'agree', uenig: 'disagree' }

const rules: readonly Rule[] = [
  // Statements: in the digest by their words, on the page by their number, to who wrote one with themselves in it.
  [
    /^(?:- )?»(.*)«: ([\d.]+) enige, ([\d.]+) uenige, ([\d.]+) ved ikke\. Vist for ([\d.]+)\.$/,
    ([, words, ...told], reader) => isAll(words, told, reader),
  ],
  [
    /^Nummer (\d+) .*?(ikke vist|\d+) (ikke vist|\d+) (ikke vist|\d+) (ikke vist|\d+)$/,
    ([, number, ...told], reader) => isAll(wordsOf(reader.truth, Number(number)), told, reader),
  ],
  [
    /selv talt med: (.*)\. (?:Resten .* )?I alt har (\d+) set det\. Udsagnet har nummer (\d+)\./,
    ([, said = '', seen, number], { truth }) => {
      const words = wordsOf(truth, Number(number))
      const told = { agree: /(\d+) er enig/, disagree: /(\d+) er uenig/, unsure: /(\d+) er i tvivl/ } as const
      const isSo = (side: keyof typeof told) => {
        const people = told[side].exec(said)?.[1]
        return words !== undefined && (people === undefined || Number(people) === truth.said(words, side))
      }
      return (
        isSo('agree') && isSo('disagree') && isSo('unsure') && words !== undefined && Number(seen) === truth.seen(words)
      )
    },
  ],
  [/^#(\d+) "(.*)"/, ([, number, words = ''], { truth }) => truth.numbers.get(words) === Number(number)],
  // Options and themes, how many chose and how many wrote.
  [
    /^(.+): (\d+) valgte det, og beslutningen/,
    ([, label = '', people], { truth }) => truth.chose(label) === one(people ?? ''),
  ],
  [
    /^Et dilemma: (\d+) valgte »(.*)«, og (\d+) valgte »(.*)«/,
    ([, many = '', label = '', fewer = '', other = ''], { truth }) =>
      truth.chose(label) === one(many) && truth.chose(other) === one(fewer) && one(many) < truth.people / 2,
  ],
  [/^(.+): (\d+) borgere$/, ([, theme = '', people], { truth }) => truth.wroteAbout(theme) === Number(people)],
  [
    /^(.+) (\d+) % (\d+) %$|^(.+): (\d+) % som svaret, (\d+) % vejet$/,
    ([, label, answered, weighed, inDigest, asAnswered, asWeighed], { shares }) => {
      const shown = shares.get(label || inDigest || '')
      return shown?.answered === Number(answered || asAnswered) && shown.weighed === Number(weighed || asWeighed)
    },
  ],
  [
    /^(\d+) % af dem, der svarede, valgte »(.*)«\. .* omkring (\d+) %\.$/,
    ([, answered, label = '', weighed], { shares }) =>
      shares.get(label)?.answered === Number(answered) && shares.get(label)?.weighed === Number(weighed),
  ],
  [
    /^Så ville flest have valgt »(.*)«: omkring (\d+) %, mod (\d+) % i svarene/,
    ([, label = '', weighed, answered], { shares }) =>
      shares.get(label)?.answered === Number(answered) &&
      Math.max(...[...shares.values()].map((each) => each.weighed)) === Number(weighed),
  ],
  [
    /mindst ([\d.]+) indbyggere, der har svaret\. Ét svar tæller for mellem ([\d,]+) og ([\d,]+) personer\..* mindst ([\d.]+) personer/,
    ([, people = '', smallest = '', largest = '', effective = ''], { worth }) =>
      worth.people === one(people) &&
      worth.smallest === Number(smallest.replace(',', '.')) &&
      worth.largest === Number(largest.replace(',', '.')) &&
      worth.effective === one(effective),
  ],
  // Groups of those who say alike things.
  [
    /^(.+): omkring (\d+) personer$/,
    ([, name = '', people], { truth }) => {
      const camp = campNamed(name, campNames)
      return camp !== undefined && Math.abs(truth.size(camp) - Number(people)) <= 25
    },
  ],
  [/samler de sig i (\d) grupper|, er der (\d) grupper/, ([, here, there]) => (here || there) === '3'],
  // Who took part.
  [
    /^Spurgt: ([\d.]+), nået: ([\d.]+), har svaret: ([\d.]+), sagde nej tak: ikke vist$/,
    ([, ...told], { truth }) => told.every((each) => one(each) === truth.people),
  ],
  [
    /mindst ([\d.]+) har svaret\.$|^er spurgt ([\d.]+) har svaret ([\d.]+)$/,
    ([, ...told], { truth }) => told.every((each) => each === '' || one(each) === truth.people),
  ],
  [
    /^(.+): mindst ([\d.]+) af ([\d.]+) spurgte.*?(\d+) % af indbyggerne, (\d+) % af svarene/,
    ([, name = '', answered = '', asked = '', residents, share], { truth }) => {
      const told = truth.told(name)
      return (
        told !== undefined &&
        one(answered) === inFives(told.people) &&
        one(asked) === inFives(told.people) &&
        Number(residents) === Math.round(100 * told.residents) &&
        Number(share) === Math.round((100 * inFives(told.people)) / truth.people)
      )
    },
  ],
  [
    /^(?:Hvad .*\? \()?([\d.]+) har svaret\)?$|»Torvet« er lukket\. ([\d.]+) har svaret/,
    ([, of, all], { truth }) => one(all || of || '') === truth.people || (!all && one(of ?? '') === truth.wrote),
  ],
  [/^(\d+) sprang spørgsmålet over$/, ([, people], { truth }) => Number(people) === truth.people - truth.wrote],
  [/^([\d.]+) har skrevet med egne ord$/, ([, people = ''], { truth }) => one(people) === truth.wrote],
  [/^Alle (\d+) beskeder$/, ([, many], { truth }) => Number(many) === truth.wrote],
  [/ (0)$/, (_, reader) => reader.person === undefined],
  // What one person is told of themselves.
  [
    /^Du var .*udsagn.* som vi har læst som (»[^«]*«(?:(?:, | og )»[^«]*«)*)\. /,
    ([line = '', read = ''], { truth, person = -1 }) => {
      const themes = [...read.matchAll(/»([^«]*)«/g)].map(([, theme = '']) => theme)
      const votes = (side: string) =>
        themes.reduce((sum, theme) => sum + truth.votedOn(person, sides[side] ?? 'unsure', theme), 0)
      return [...line.matchAll(/(uenig|enig|i tvivl) (?:i|om) (ét|\d+) udsagn/g)].every(
        ([, side = '', many = '']) => votes(side) === one(many),
      )
    },
  ],
  [
    /^Du var .*udsagn fra andre\.$/,
    ([line = ''], { truth, person = -1 }) =>
      [...line.matchAll(/(uenig|enig|i tvivl) (?:i|om) (ét|\d+) udsagn/g)].every(([, side, many = '']) =>
        truth.isVotedOn(person, sides[side ?? ''] ?? 'unsure', one(many)),
      ),
  ],
  [
    /^(\d+) andre valgte det samme\.$/,
    ([, others], { truth, person = -1 }) => truth.chose(truth.chosenBy(person)) === Number(others) + 1,
  ],
  [
    /^Vi har læst det som »(.*)«\. (\d+) andre skrev om det samme\.$/,
    ([, theme = '', others], { truth }) => truth.wroteAbout(theme) === Number(others) + 1,
  ],
  [
    /^(\d+) udsagn, du tog stilling til, svarer beslutningen ikke på/,
    ([, many], { truth, person = -1 }) => truth.undecidedBy(person) === Number(many),
  ],
  [/^Om (\d+) dage: /, ([, days]) => Number(days) === 204],
  [
    /^(.+?):? ([\d.]+|ikke vist)$/,
    ([, label = '', people = ''], { truth }) => isTold(people, truth.chose(label) ?? truth.wroteAbout(label)),
  ],
]

/** The lines of a page as they are read. */
export function linesOf(html: string): readonly string[] {
  const [, body = html] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? []
  return body
    .replace(/<(?:script|style)[^>]*>.*?<\/(?:script|style)>/gs, '')
    .replace(/<(?=(?:p|li|tr|h\d|table|caption|section|summary|dl|blockquote|small|div class="question")[ >])/g, '\n<')
    .split('\n')
    .map(readIn)
    .filter((line) => line !== '')
}

/** What is told of who agrees on what. */
export interface OpinionsTold {
  readonly groups: readonly { readonly name?: string; readonly typical: readonly { words: Told; says: string }[] }[]
  readonly shared: readonly { readonly words: Told; readonly says: string }[]
  readonly divided: readonly { readonly words: Told; readonly agree: readonly string[] }[]
  readonly against: readonly { readonly words: Told; readonly agree: readonly string[]; readonly says: string }[]
  readonly unsure: readonly Told[]
}

interface Told {
  readonly citizen: string
}

/** What is not so of it; nothing, where the camps were told as they were planted: what is typical, shared, parts them and is not known. */
export function wrongOf(told: OpinionsTold, truth: CampTruth): readonly string[] {
  const names = told.groups.map(({ name = '' }) => campNamed(name, campNames))
  const unknown = names.some((camp) => camp === undefined) ? ['a group has no name'] : []
  const typical = told.groups.flatMap((group, at) =>
    group.typical.flatMap(({ words, says }) => {
      const camp = names[at]
      const share = camp === undefined ? 0 : truth.share(words.citizen, camp)
      return (says === 'agree' ? share > 0.6 : share < 0.4) ? [] : [`typical: ${words.citizen}`]
    }),
  )
  const camps = names.flatMap((camp) => camp ?? [])
  const shared = told.shared.filter(({ words, says }) =>
    camps.some((camp) =>
      says === 'agree' ? truth.share(words.citizen, camp) < 0.6 : truth.share(words.citizen, camp) > 0.4,
    ),
  )
  const levels = [...told.divided, ...told.against].filter(
    ({ words, agree }) => !camps.every((camp, at) => isLevel(truth, words.citizen, camp, agree[at] ?? '')),
  )
  const unsure = told.unsure.filter(({ citizen }) => (planted(citizen)?.unsure ?? 0) < 0.5)
  return [
    ...unknown,
    ...typical,
    ...[...shared, ...levels].map(({ words }) => words.citizen),
    ...unsure.map(({ citizen }) => citizen),
  ]
}
