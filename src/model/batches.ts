import type { City } from '../domain/city.ts'
import { couldIdentify } from '../domain/personal/identifiable.ts'
import { withoutSmallPlaces } from '../domain/personal/small-places.ts'
import { shownText, withoutPersonalData } from '../domain/personal-data.ts'
import type { NumberedStatement } from '../domain/suggestion.ts'
import type { StatementRow } from '../store/records/statements.ts'

/** A statement as it goes out, and as staff read it: what is found in the one is looked for in the other. */
export interface OutgoingStatement extends NumberedStatement {
  readonly shown: string
}

/** Together in one request at most; small models lose the thread of more. */
const statementsMax = 40
const charactersMax = 12_000
/** Of a longer statement its beginning goes out: what it is about is said there. */
const statementCharactersMax = 1_500

/**
 * The statements that may go to a model, as they go: without numbers, accounts, names and homes, and without a place smaller than a
 * district. Left out are those whose author objected, has them kept back or said stop, what a moderator keeps back, and what could name a person.
 */
export function outgoing(
  statements: readonly StatementRow[],
  { map }: Pick<City, 'map'>,
): readonly OutgoingStatement[] {
  return statements.flatMap(({ number, text, staysHere, quote }) => {
    if (staysHere === true || quote === 'kept') return []
    const shown = withoutPersonalData(text)
    const masked = shownText(text)
    if (couldIdentify(masked)) return []
    const words = cut(withoutSmallPlaces(masked, map).replace(/\s+/gu, ' ').trim())
    return /\p{L}{2}/u.test(words) ? [{ number, text: words, shown }] : []
  })
}

function cut(text: string): string {
  if (text.length <= statementCharactersMax) return text
  return `${text
    .slice(0, statementCharactersMax)
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/\s+\S*$/u, '')} …`
}

/** The numbers of the statements that go together, in their order. */
export function partsOf(statements: readonly NumberedStatement[]): readonly (readonly number[])[] {
  const parts: number[][] = []
  let characters = 0
  for (const { number, text } of statements) {
    const last = parts.at(-1)
    if (!last || last.length >= statementsMax || characters + text.length > charactersMax) {
      parts.push([number])
      characters = text.length
    } else {
      last.push(number)
      characters += text.length
    }
  }
  return parts
}
