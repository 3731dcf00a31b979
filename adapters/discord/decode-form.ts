import { type Fields, listIn, objectIn, objectsIn, textIn, textsIn } from '../shared/read.ts'

/** Marks a select menu of which one option counts, so that its answer reads like a radio group's. */
export const singlePrefix = 'one:'

/** What a person filled into a form, by our field ids. Fields left empty are absent; nothing ticked is an empty list. */
export function decodeForm(components: unknown): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(objectsIn(components).flatMap(inputsOf).flatMap(answerOf))
}

/** Inputs stand in labels (`component`); the older form of a modal had them in rows (`components`). */
function inputsOf(outer: Fields): readonly Fields[] {
  const inner = objectIn(outer, 'component')
  return [...(inner === undefined ? [] : [inner]), ...objectsIn(outer, 'components')]
}

function answerOf(input: Fields): readonly (readonly [string, string | readonly string[]])[] {
  const id = textIn(input, 'custom_id')
  if (id === undefined) return []
  const ticked = listIn(input, 'values') === undefined ? undefined : textsIn(input, 'values')
  if (id.startsWith(singlePrefix)) {
    const [only] = ticked ?? []
    return only === undefined ? [] : [[id.slice(singlePrefix.length), only]]
  }
  const answer = ticked ?? textIn(input, 'value')
  return answer === undefined ? [] : [[id, answer]]
}
