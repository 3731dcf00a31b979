import type { Address } from '../../domain/contact.ts'
import { text } from '../../domain/message.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown } from '../nearest.ts'
import { type Remark, wrong } from '../problem.ts'
import { communityOf } from './communities.ts'

const mailAddress = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/

/** Whether a text has the form of an e-mail address. */
export function isMailAddress(words: string): boolean {
  return mailAddress.test(words)
}

/** Where staff are reached, as the domain writes it: `email:parks@example.org`, or a community. Undefined for what is neither. */
export function staffAddressOf(written: string): Address | undefined {
  const mail = /^e?-?mail:(.*)$/i.exec(written.trim())?.[1]?.trim()
  if (mail !== undefined) return isMailAddress(mail) ? `mail:${mail}` : undefined
  return communityOf(written)
}

/** Addresses at these places that nothing can be sent to, and those that are there twice. */
export function staffAddressRemarks(draft: Draft<unknown>, pattern: string): readonly Remark[] {
  const found = foundAt(draft, pattern)
  return found.flatMap(({ path, value }, at) => {
    if (typeof value !== 'string') return []
    if (staffAddressOf(value) === undefined) {
      return [wrong(path, text('file-address', { written: shown(value) }))]
    }
    const list = path.slice(0, -1).join('.')
    const earlier = found
      .slice(0, at)
      .some((other) => other.value === value && other.path.slice(0, -1).join('.') === list)
    return earlier ? [wrong(path, text('file-twice', { written: shown(value) }))] : []
  })
}
