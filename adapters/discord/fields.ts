import { fieldsOf, listOf, textOf } from './payload.ts'

/** Marks a select menu of which one option counts, so that its answer reads like a radio group's. */
export const singlePrefix = 'one:'

/** What a person filled into a form, by our field ids. Fields left empty are absent; nothing ticked is an empty list. */
export function formFieldsOf(components: unknown): Readonly<Record<string, string | readonly string[]>> {
  const filled: Record<string, string | readonly string[]> = {}
  for (const component of listOf(components).flatMap(inputsOf)) {
    const id = textOf(component.custom_id)
    if (id === undefined) continue
    const values = listOf(component.values).filter((value) => typeof value === 'string')
    if (id.startsWith(singlePrefix)) {
      if (values[0] !== undefined) filled[id.slice(singlePrefix.length)] = values[0]
    } else if (Array.isArray(component.values)) {
      filled[id] = values
    } else if (typeof component.value === 'string' && component.value !== '') {
      filled[id] = component.value
    }
  }
  return filled
}

/** Inputs stand in labels (`component`); the older form of a modal had them in rows (`components`). */
function inputsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const outer = fieldsOf(value)
  return [outer?.component, ...listOf(outer?.components)].map(fieldsOf).filter((each) => each !== undefined)
}
