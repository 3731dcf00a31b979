import { type Outbound, type RenderedForm, SendError } from '../../src/adapter.ts'

/**
 * The message itself, where each of its labels says something and no two of its buttons are the same one: platforms refuse some of that,
 * and others show a button that a person cannot read, or take one tap for two. Throws SendError `rejected`: it is our own mistake.
 */
export function distinct(outbound: Outbound): Outbound {
  const { buttons, form } = outbound
  for (const { label } of buttons) refuseEmpty(label)
  refuseTwice(buttons.flatMap((button) => ('token' in button ? button.token : [])))
  if (form !== undefined) refuseUnclear(form)
  return outbound
}

function refuseUnclear({ fields }: RenderedForm): void {
  refuseTwice(fields.map(({ id }) => id))
  for (const field of fields) {
    refuseEmpty(field.label)
    if (field.kind === 'text') continue
    for (const { label } of field.options) refuseEmpty(label)
    refuseTwice(field.options.map(({ id }) => id))
  }
}

function refuseEmpty(label: string): void {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(label)) throw new SendError('rejected', 'empty_label')
}

function refuseTwice(tokens: readonly string[]): void {
  if (new Set(tokens).size < tokens.length) throw new SendError('rejected', 'same_token_twice')
}
