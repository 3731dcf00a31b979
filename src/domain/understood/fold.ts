/**
 * A text as it is compared with other texts: small letters, single spaces, no punctuation, and one form for what people
 * write in several. æ, ø and å stay letters of their own, and are the same as ae, oe and aa, as on a keyboard without them. The
 * apostrophe within a Ukrainian word has three signs and is often left out.
 */
export function fold(text: string): string {
  return letters(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The same for what the city wrote, such as the labels of choices: it is compared with everything that people write. */
export function foldLabel(label: string): string {
  const known = labels.get(label)
  if (known !== undefined) return known
  const made = fold(label)
  if (labels.size >= labelsMax) labels.clear()
  labels.set(label, made)
  return made
}

const labels = new Map<string, string>()
/** A city's open questions have some hundreds. */
const labelsMax = 5_000

/** The same with its punctuation and spaces as they were. */
export function letters(text: string): string {
  if (/^[ -~\s]*$/.test(text)) return text.toLowerCase()
  if (text.length < longCharacters) return lettersOf(text)
  if (long.text !== text) long = { text, letters: lettersOf(text) }
  return long.letters
}

/** Each reader of a message asks for its letters: those of a long one are kept until the next long one comes. */
const longCharacters = 1_000
let long = { text: '', letters: '' }

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u{fe00}-\u{fe0f}\u{20e3}\p{Cf}]/gu, '')
    .replace(/[æäøöåüßłı]+/g, (run) => each(run, (letter) => spelledOut[letter] ?? letter))
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '')
    .normalize('NFC')
    .replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g, '')
    .replace(/(?<=\p{Script=Cyrillic})['’ʼ`´]+(?=\p{Script=Cyrillic})/gu, '')
    .replace(/[أإآٱىیةکہۂۃ]+/g, (run) => each(run, (letter) => arabic[letter] ?? letter))
    .replace(/🔟/gu, '10')
    .replace(/[^\P{Nd}0-9]+/gu, (run) => each(run, digit))
}

/** Letter by letter within a run: a call of the pattern for each letter of a long text costs ten times as much. */
function each(run: string, of: (letter: string) => string): string {
  let whole = ''
  for (const letter of run) whole += of(letter)
  return whole
}

/**
 * Letters with a spelling for keyboards that lack them; Swedish and German ones are the same as the Danish they stand for. The Turkish
 * ı is an i: in capitals (HAYIR), and on most keyboards outside Turkey, it is written so. The Polish ł has no accent to lose.
 */
const spelledOut: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ü: 'ue', ß: 'ss', ı: 'i', ł: 'l' },
}

/** Letters that are written one for the other, and those of the Persian and the Urdu keyboard. */
const arabic: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' },
  ...{ ہ: 'ه', ۂ: 'ه', ۃ: 'ه' },
}

/** A digit of any script as 0 to 9. */
function digit(written: string): string {
  const known = digits.get(written) ?? digitFrom(written)
  digits.set(written, known)
  return known
}

/** Unicode has some hundred. */
const digits = new Map<string, string>()

/** Each script has its ten in a row (Unicode, chapter 4.6). */
function digitFrom(written: string): string {
  let zero = written.codePointAt(0) ?? 0
  const from = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((from - zero) % 10)
}
