import { listIn, objectIn, textIn } from '../shared/read.ts'

/** What a person filled into a form, by our field ids. Fields left empty are absent; nothing ticked is an empty list. */
export function decodeForm(values: unknown): Readonly<Record<string, string | readonly string[]>> {
  const blocks = Object.entries(objectIn(values) ?? {})
  return Object.fromEntries(
    blocks.flatMap(([field, actions]) =>
      Object.values(objectIn(actions) ?? {}).flatMap((state) => {
        const value = enteredIn(state)
        return value === undefined ? [] : [[field, value] as const]
      }),
    ),
  )
}

function enteredIn(state: unknown): string | readonly string[] | undefined {
  const ticked = listIn(state, 'selected_options')
  if (ticked !== undefined) return ticked.flatMap((option) => textIn(option, 'value') ?? [])
  return textIn(state, 'selected_option', 'value') ?? textIn(state, 'value')
}
