import type { CommunityId } from '../../domain/contact.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown, unknownName } from '../nearest.ts'
import { type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** The forms a community is written in, per channel, with one that people can copy. */
const forms: readonly { readonly channel: string; readonly form: RegExp; readonly example: string }[] = [
  { channel: 'telegram', form: /^-\d{1,20}$/, example: 'telegram:-1001234567890' },
  { channel: 'discord', form: /^channel\/\d{1,20}$/, example: 'discord:channel/1122334455667788' },
  { channel: 'slack', form: /^[TE][A-Z0-9]{1,20}\/[CG][A-Z0-9]{1,20}$/, example: 'slack:T012AB3C4/C061EG9SL' },
  { channel: 'messenger', form: /^page\/\d{1,20}$/, example: 'messenger:page/1029384756' },
  { channel: 'sandbox', form: /^[A-Za-z0-9/_-]{1,60}$/, example: 'sandbox:square' },
]

/** A community as the domain writes it: a Facebook Page is reached through Messenger. Undefined for what is not one. */
export function communityOf(written: string): CommunityId | undefined {
  const address = written.replace(/^facebook:/i, 'messenger:')
  const colon = address.indexOf(':')
  const channel = address.slice(0, Math.max(colon, 0)).toLowerCase()
  const rest = address.slice(colon + 1)
  return forms.some((one) => one.channel === channel && one.form.test(rest)) ? `${channel}:${rest}` : undefined
}

/** Communities that no channel could find, and those that are there twice. */
export function communityRemarks(draft: Draft<ConsultationFile>): readonly Remark[] {
  const found = foundAt(draft, 'communities.*')
  const ids = found.map(({ value }) => (typeof value === 'string' ? communityOf(value) : undefined))
  return found.flatMap(({ path, value }, at) => {
    if (typeof value !== 'string') return []
    const id = ids[at]
    if (id === undefined) return [wrong(path, unreadable(value))]
    return ids.indexOf(id) < at ? [wrong(path, text('file-twice', { written: shown(value) }))] : []
  })
}

function unreadable(written: string): TextRef {
  const colon = written.indexOf(':')
  const channel = written.slice(0, Math.max(colon, 0)).toLowerCase()
  const form = forms.find((one) => one.channel === (channel === 'facebook' ? 'messenger' : channel))
  if (form !== undefined)
    return text('file-community-of', {
      written: shown(written),
      channel: text('channel-name', { channel: form.channel }),
      example: form.example,
    })
  if (colon < 1)
    return text('file-community', {
      written: shown(written),
      examples: forms.map((one) => one.example).join(', '),
    })
  return unknownName(
    channel,
    text('file-kind-channel'),
    forms.map((one) => ({ id: one.channel })),
  )
}
