import { integerIn, objectIn, textIn } from '../shared/read.ts'

/** A human on Telegram, and the language their app speaks. */
export interface TelegramPerson {
  readonly id: number
  readonly spoken: { readonly locale?: string }
}

/** The people Telegram puts in the place of a group, a channel and its own notices. None of them is a person. */
const stoodIn: ReadonlySet<number> = new Set([1087968824, 136817688, 777000])

/** The human in a `User`, or undefined for bots and for what only stands in for one. */
export function personOf(value: unknown): TelegramPerson | undefined {
  const id = integerIn(value, 'id')
  if (id === undefined || objectIn(value)?.is_bot === true || stoodIn.has(id)) return undefined
  const locale = textIn(value, 'language_code')
  return { id, spoken: locale === undefined ? {} : { locale } }
}
