/** Numbers as they are said, with how many digits each stands for. */
const spoken: ReadonlyMap<string, number> = new Map([
  ...'nul en et to tre fire fem seks syv otte ni zero oh one two three four five six seven eight nine'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word) => [word, 2] as const),
])
/** No telephone number is shorter. */
const phoneDigitsMin = 8
const spokenPattern = /\p{L}+/gu

/** Whether a telephone number is said in words: "tyve tredive fyrre halvtreds", eight digits or more that follow one another. */
export function saysPhone(text: string): boolean {
  let run = { to: 0, digits: 0 }
  for (const match of text.matchAll(spokenPattern)) {
    const digits = digitsSaid(match[0].toLowerCase())
    const follows = run.digits > 0 && !/[^\s,-]/u.test(text.slice(run.to, match.index))
    run = { to: match.index + match[0].length, digits: digits === 0 ? 0 : digits + (follows ? run.digits : 0) }
    if (run.digits >= phoneDigitsMin) return true
  }
  return false
}

/** "femogtyve" is two digits. */
function digitsSaid(word: string): number {
  const known = spoken.get(word)
  if (known !== undefined) return known
  const [, ones = '', tens = ''] = /^(\p{L}{1,9}?)og(\p{L}{1,12})$/u.exec(word) ?? []
  return spoken.get(ones) === 1 && spoken.get(tens) === 2 ? 2 : 0
}
