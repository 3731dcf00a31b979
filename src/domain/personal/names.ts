import { type Span, saidAs } from './found.ts'

/** Who a text says its author is, as they sign it or give their name. */
type Said = 'named' | 'am' | 'signed' | 'briefly'

/** How people give their name, sign, and thank at the end; what stands behind is looked at by itself. */
const cues: readonly (readonly [Said, RegExp])[] = [
  [
    'named',
    saidAs(
      String.raw`(?<!\p{L})(?:jeg hedder|mit navn er|mit fulde navn er|mit navn:|navn:|my name is|my name['’]s|my name:|name:|i am called|call me|ich heiße|ich heisse|mein name ist|name ist|اسمي هو|اسمي الكامل|اسمي|إسمي|الاسم:)(?!\p{L})`,
      'giu',
    ),
  ],
  ['am', saidAs(String.raw`(?<!\p{L})(?:jeg er|i am|i['’]m|ich bin|det er|this is|أنا)(?!\p{L})`, 'giu')],
  [
    'signed',
    saidAs(
      String.raw`(?<!\p{L})(?:hilsen|hilsner|hilsener|hilsen fra|mvh|dbh|kh|vh|regards|best wishes|sincerely|yours truly|yours faithfully|grüßen|grüssen|grüße|grüsse|gruß|gruss|mfg|lg|vg|liebe grüße|تحياتي|التحية|تحية|المخلص|المخلصة)(?!\p{L})`,
      'giu',
    ),
  ],
  [
    'briefly',
    saidAs(
      String.raw`(?<![\p{L}])(?:best|love|cheers|thanks|thank you|tak|på forhånd tak|danke|شكرا|شكراً)(?!\p{L})|(?<=[.!?…\n] ?)[–—-](?!\d)`,
      'giu',
    ),
  ],
]

/** A word that begins a name: Søren, Al-Masri, O'Brien, H.C. */
const capital = String.raw`(?:\p{Lu}[\p{Ll}'’]{1,30}(?:[-'’]\p{Lu}?[\p{L}]{1,30})?|O['’]\p{Lu}\p{Ll}{1,30}|\p{Lu}\.)`
const between = `[ ](?:(?:van|von|de|der|den|el|al|bin|ben|af|di|da)[ ])?`
const whole = new RegExp(String.raw`^${capital}(?:${between}${capital}){0,3}(?!\p{L})`, 'u')
const full = new RegExp(String.raw`^${capital}(?:${between}${capital}){1,3}(?!\p{L})`, 'u')
/** mette, as hasty people write it: a word or two at an end, or before what goes on. */
const small =
  /^\p{Ll}[\p{Ll}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20})?(?=\s*(?:$|[\n,.!;)])|\s(?:og|and|und|men|but|aber|i nr|fra|from|aus)\s)/u
const arabic = saidAs(
  String.raw`^\p{Script=Arabic}{2,20}(?: (?!و|من|في|أسكن|اسكن|أعيش|اعيش|أريد|اريد|ساكن)\p{Script=Arabic}{2,20}){0,2}`,
  'u',
)
/** " i nr. 7", " på 3. sal": who of that name it is. */
const where = saidAs(
  String.raw`^,? (?:i|in|på|on|from|fra|aus|at|ved)? ?(?:nr|nummer|no|number|lejlighed|hus|flat|house)\.? ?\d{1,4}\p{L}?(?:,? \d{1,2}\. ?(?:sal|tv|th|mf))?(?![\p{L}\p{N}])`,
  'iu',
)
const lead = saidAs(
  String.raw`^(?:[\s,،:.!–—-]|(?:fra|from|von|af|deres|jeres|your|yours|ihr|ihre|من|sincerely)(?!\p{L})){0,8}`,
  'iu',
)

/** Words that no name begins with, though a capital letter or an end may stand there. */
const noName = new Set(
  `ja nej tak hej mvh en et den det de vi jeg du i os mig dig jer alle ingen mange flere ikke også noget nogen en to tre fra med mod til for på af
  yes no thanks thank you me us all everyone the a an this that on in not also for from with my our your we it they there here what who why how
  ja nein danke ich wir uns mir alle der die das ein eine nicht auch und mit für von
  borgerne beboerne naboerne familien klassen bestyrelsen foreningen københavn københavns nørrebro vesterbro amager kommunen ekko
  anwohner anwohnerin mutter vater rentner rentnerin mieter mieterin bürger bürgerin student studentin lehrer lehrerin nachbar nachbarin mitglied
  besitzer eigentümer schüler schülerin mensch deutscher deutsche gegner gegnerin
  native african asian mexican black white american british danish german muslim christian jewish republican democrat dansk tysk muslim kristen
  mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december januar februar marts maj juni juli oktober
  and og men but god venlig kærlig bedste mange kind best warm viele liebe`.split(/\s+/),
)
const noSurname = saidAs(
  `^(?:American|Americans|Indian|Citizen|Citizens|Resident|Party|Folkeparti|Folkeskole|Kommune|Borger|Beboer|Member|Voter|Station|School|Church|University|Street|County|City|Plads|Torv|Park)$`,
  'u',
)
const nameCharactersMax = 120

/** Every name in a text that its author gives as their own: introduced, in a signature, or alone below it. */
export function namesOfAuthorIn(text: string): readonly Span[] {
  const found = cues.flatMap(([said, cue]) =>
    [...text.matchAll(cue)].flatMap((match) => nameBehind(text, match.index + match[0].length, said, match[0])),
  )
  return [...found, ...aged(text), ...below(text)].toSorted((one, other) => one.from - other.from)
}

function nameBehind(text: string, at: number, said: Said, cue: string): readonly Span[] {
  const behind = text.slice(at, at + nameCharactersMax)
  const gap = lead.exec(behind)?.[0].length ?? 0
  if (gap === 0 && !/^[–—-]$/.test(cue)) return []
  const rest = behind.slice(gap)
  const name = nameAt(rest, said)
  if (name === undefined) return []
  const from = at + gap
  const end = name.length
  const tail = where.exec(rest.slice(end))?.[0].length ?? 0
  if (said === 'briefly' && (rest.slice(end + tail).trim() !== '' || cue.trim() === '')) return []
  // "Tak, Mette" is a signature; "tak Mette" thanks her.
  if (said === 'briefly' && /\p{L}$/u.test(cue) && !/^[,!.]?\s*\n|^,/.test(behind)) return []
  return [{ from, to: from + end + tail }]
}

function nameAt(rest: string, said: Said): string | undefined {
  const name = (said === 'am' ? full : whole).exec(rest)?.[0]
  if (name !== undefined) return isNoName(name) ? undefined : name
  if (said === 'named' || said === 'signed') {
    const found = small.exec(rest)?.[0] ?? arabic.exec(rest)?.[0]
    if (found !== undefined && !noName.has(found.split(' ')[0] ?? '')) {
      // In small letters two words are a sentence as often as a name.
      const [first = '', second] = found.split(' ')
      if (/^\p{Ll}/u.test(found) && second !== undefined && /^\p{Ll}/u.test(second))
        return said === 'signed' ? found : first
      return found
    }
  }
  return undefined
}

function isNoName(name: string): boolean {
  const [first = '', ...more] = name.split(' ')
  return noName.has(first.toLowerCase()) || more.some((each) => noSurname.test(each))
}

/** Anna Holm, 43 år */
const agedPattern =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,30}(?: \p{Lu}\p{Ll}{1,30}){1,2}(?=, \d{1,2} ?(?:år|years|Jahre|J\.)(?!\p{L}))/gu

function aged(text: string): readonly Span[] {
  if (!text.includes(', ')) return []
  return [...text.matchAll(agedPattern)].map(({ 0: name, index }) => ({ from: index, to: index + name.length }))
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
