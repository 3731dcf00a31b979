import { type Span, spansOf, withThoseBeside } from './found.ts'
import { anyOf, inAnyCase, madeOf, wordOf } from './said.ts'

/** AB 12 345, as cars have it in Denmark and Norway; no amount of money after it. */
const nordic =
  /(?<![\p{L}\d])\p{Lu}{2}[ \u00a0-]?\d{2}[ \u00a0-]?\d{3}(?![\d.,]*\d)(?!\s?(?:kr|mio|[A-Z]{3}(?![A-Z])|€))/gu
/** AB12 CDE in Britain, AA 1234 BB in Ukraine, AB-123-CD in France, B-AB 1234 in Germany: these are hardly anything else. */
const others =
  /(?<![\p{L}\d-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-ZАВЕІКМНОРСТХ]{2} ?\d{4} ?[A-ZАВЕІКМНОРСТХ]{2}|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?)(?![\p{L}\d-])/gu
/** ABC 123, 1234 ABC, 34 AB 123: what could be a bus or a law as well, and is a plate where a car is named before it. */
const any = String.raw`(?:\p{Lu}{1,3}[ -]?(?:\p{Lu}{1,2}[ -]?)?\d{2,5}(?: ?\d{1,3})?(?:[ -]?\p{Lu}{1,3})?|\d{1,4} ?\p{Lu}{1,3}(?: ?\d{2,4})?)`

const said = madeOf(({ plate, is }) => ({
  named: new RegExp(
    String.raw`${wordOf(inAnyCase(plate))}(?: ?[:,])?[ \t](?:${anyOf(inAnyCase(is))}[ \t])?(${any})(?![\p{L}\d])`,
    'dgu',
  ),
}))

/** Every number plate in a text: those of a form that nothing else has, and those that are said to be one. */
export function platesIn(text: string): readonly Span[] {
  return [nordic, others].reduce<readonly Span[]>(
    (found, pattern) => withThoseBeside(found, spansOf(text, pattern)),
    spansOf(text, said().named, 1),
  )
}
